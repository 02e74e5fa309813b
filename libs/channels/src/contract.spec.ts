import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { NOTICE_KINDS } from '#conveyor';
import { aMessageOf, anOffer, anOutgoing, aRecipient } from '../../../test/support/an-outgoing.ts';
import { DevicesInMemory } from '../../../test/support/push-devices.ts';
import { PushSink } from '../../../test/support/push-sink.ts';
import { SlackSink } from '../../../test/support/slack-sink.ts';
import { SmtpSink } from '../../../test/support/smtp-sink.ts';
import { WebhookSink } from '../../../test/support/webhook-sink.ts';
import { TelegramSink } from '../../../test/support/telegram-sink.ts';
import {
  capturedEmail,
  capturedPush,
  capturedSlack,
  capturedWebhook,
  capturedTelegram,
} from './captured/captured-channels.ts';
import { KeptInMemory } from './captured/captured-message.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import { EmailChannel } from './email/email-channel.ts';
import { InAppChannel } from './in-app-channel.ts';
import { Outside } from './outside/outside.ts';
import { PushChannel } from './push/push-channel.ts';
import { SlackChannel } from './slack/slack-channel.ts';
import { TelegramChannel } from './telegram/telegram-channel.ts';
import { WebhookChannel } from './webhook/webhook-channel.ts';
import { createWebhookSecret } from './webhook/webhook-secret.ts';

/** A channel, and what has arrived at the other end of it: the ids of the notifications, in order. */
type Line = Readonly<{ adapter: ChannelAdapter; arrived: () => string[]; end: () => Promise<void> }>;

type CapturedName = 'email' | 'slack' | 'push' | 'webhook';

const FROM = 'Line <line@example.com>';

async function emailLine(): Promise<Line> {
  const sink = await SmtpSink.start();
  return {
    adapter: new EmailChannel({ server: sink.url, from: FROM, connections: 2 }),
    arrived: () => sink.mails.map(({ notificationId }) => notificationId),
    end: () => sink.close(),
  };
}

async function slackLine(): Promise<Line> {
  const sink = await SlackSink.start();
  return {
    adapter: new SlackChannel({ botToken: 'xoxb-test', apiUrl: sink.url, parallel: 2 }),
    arrived: () =>
      sink.posts.map(({ body }) => /"notification_id":"(.*?)"/.exec(body.get('metadata') ?? '')?.[1] ?? ''),
    end: () => sink.close(),
  };
}

async function telegramLine(): Promise<Line> {
  const sink = await TelegramSink.start();
  // All of these tests are to one chat; how many of them it takes is a test of its own.
  const pace = { perSecond: 10_000, perChatPerSecond: 10_000, burst: 100, longestWaitMs: 1_000 };
  return {
    adapter: new TelegramChannel({ botToken: '1:secret', apiUrl: sink.url, parallel: 2, pace }),
    arrived: () => sink.sent.map(({ notificationId }) => notificationId),
    end: () => sink.close(),
  };
}

async function pushLine(): Promise<Line> {
  const sink = await PushSink.start();
  return {
    adapter: new PushChannel({
      devices: new DevicesInMemory(sink.browser()),
      outside: new Outside(['127.0.0.0/8']),
      subject: 'mailto:line@example.com',
      now: Date.now,
      parallel: 2,
    }),
    arrived: () => sink.pushed.map(({ text }) => text.id),
    end: () => sink.close(),
  };
}

async function webhookLine(): Promise<Line> {
  const sink = await WebhookSink.start();
  return {
    adapter: new WebhookChannel({
      url: sink.url,
      format: 'standard',
      secrets: [{ value: createWebhookSecret(), until: null }],
      outside: new Outside(['127.0.0.0/8']),
      now: Date.now,
      parallel: 2,
    }),
    arrived: () => sink.posts.map(({ headers }) => String(headers['webhook-id'])),
    end: () => sink.close(),
  };
}

async function inAppLine(): Promise<Line> {
  const shown: string[] = [];
  return {
    adapter: new InAppChannel(async ({ notificationId }) => void shown.push(notificationId)),
    arrived: () => shown,
    end: async () => undefined,
  };
}

type Capturable = CapturedName | 'telegram';

function capturedLine(channel: Capturable): () => Promise<Line> {
  return async () => {
    const store = new KeptInMemory();
    return {
      adapter: captured(channel, store),
      arrived: () => store.messages.map(({ notificationId }) => notificationId),
      end: async () => undefined,
    };
  };
}

function captured(channel: Capturable, store: KeptInMemory): ChannelAdapter {
  if (channel === 'email') return capturedEmail(FROM, store);
  if (channel === 'telegram') return capturedTelegram(store);
  if (channel === 'webhook') return capturedWebhook(store);
  return channel === 'slack' ? capturedSlack(store) : capturedPush(store);
}

describe.each([
  ['e-mail', emailLine],
  ['Slack', slackLine],
  ['the web app', inAppLine],
  ['push', pushLine],
  ['the webhook', webhookLine],
  ['captured e-mail', capturedLine('email')],
  ['captured Slack', capturedLine('slack')],
  ['captured push', capturedLine('push')],
  ['Telegram', telegramLine],
  ['captured Telegram', capturedLine('telegram')],
  ['captured webhook', capturedLine('webhook')],
])('every channel, here %s,', (_name, open) => {
  let line: Line;

  beforeEach(async () => {
    line = await open();
  });

  afterEach(async () => {
    await line.adapter.close();
    await line.end();
  });

  it('sends a message once, having asked once', async () => {
    const mayLeave = jest.fn(async () => true);
    const outgoing = anOutgoing();
    const outcome = await line.adapter.send(outgoing, mayLeave);
    expect(outcome).toEqual({
      outcome: 'sent',
      providerId: outcome.outcome === 'sent' ? outcome.providerId : '',
    });
    expect(line.arrived()).toEqual([outgoing.notificationId]);
    expect(mayLeave).toHaveBeenCalledTimes(1);
  });

  it.each(NOTICE_KINDS)('tells %s in Russian and in English', async (kind) => {
    const both = (['ru', 'en'] as const).map((language) =>
      anOutgoing({ message: aMessageOf(kind), recipient: aRecipient({ language }) }),
    );
    for (const one of both) {
      expect(await line.adapter.send(one, async () => true)).toMatchObject({ outcome: 'sent' });
    }
    expect(line.arrived()).toEqual(both.map(({ notificationId }) => notificationId));
  });

  it('sends nothing when the message is not wanted any more', async () => {
    const mayLeave = jest.fn(async () => false);
    expect(await line.adapter.send(anOutgoing(), mayLeave)).toEqual({ outcome: 'withheld' });
    expect(mayLeave).toHaveBeenCalledTimes(1);
    expect(line.arrived()).toEqual([]);
  });

  it('has sent nothing before the answer is there', async () => {
    let answer: (may: boolean) => void = () => undefined;
    let asked: () => void = () => undefined;
    const asking = new Promise<void>((resolve) => (asked = resolve));
    const sending = line.adapter.send(anOutgoing(), () => {
      asked();
      return new Promise((resolve) => (answer = resolve));
    });
    await asking;
    expect(line.arrived()).toEqual([]);
    answer(true);
    await sending;
    expect(line.arrived()).toHaveLength(1);
  });

  it('sends nothing and says so when the question itself fails, and goes on with the next message', async () => {
    const broken = new Error('the ledger is away');
    await expect(line.adapter.send(anOutgoing(), () => Promise.reject(broken))).rejects.toBe(broken);
    expect(line.arrived()).toEqual([]);
    expect(await line.adapter.send(anOutgoing(), async () => true)).toMatchObject({ outcome: 'sent' });
  });

  it('sends many at once, each once', async () => {
    const many = Array.from({ length: 40 }, () => anOutgoing());
    const outcomes = await Promise.all(many.map((one) => line.adapter.send(one, async () => true)));
    expect(outcomes.every(({ outcome }) => outcome === 'sent')).toBe(true);
    expect(line.arrived().sort()).toEqual(many.map(({ notificationId }) => notificationId).sort());
  });

  it('refuses what it cannot write down, without asking and without breaking', async () => {
    const mayLeave = jest.fn(async () => true);
    const nowhere = anOutgoing({ recipient: aRecipient({ timeZone: 'Europe/Atlantis' }) });
    expect(await line.adapter.send(nowhere, mayLeave)).toMatchObject({
      outcome: 'rejected',
      phase: 'compose',
      cause: 'content',
    });
    const lead = { name: 'X', company: null, amount: 1, currency: 'roubles', source: null };
    const priceless = anOutgoing({ message: anOffer({ lead }) });
    expect(await line.adapter.send(priceless, mayLeave)).toMatchObject({
      outcome: 'rejected',
      cause: 'content',
    });
    expect(mayLeave).not.toHaveBeenCalled();
  });

  it('lets a message under way end when it closes, and takes no more', async () => {
    let answer: (may: boolean) => void = () => undefined;
    let asked: () => void = () => undefined;
    const asking = new Promise<void>((resolve) => (asked = resolve));
    const underWay = line.adapter.send(anOutgoing(), () => {
      asked();
      return new Promise((resolve) => (answer = resolve));
    });
    await asking;
    const closing = line.adapter.close();
    expect(await line.adapter.send(anOutgoing(), async () => true)).toMatchObject({
      outcome: 'retry',
      code: 'CLOSED',
    });
    answer(true);
    expect(await underWay).toMatchObject({ outcome: 'sent' });
    await closing;
    expect(line.arrived()).toHaveLength(1);
  });

  it('is well', async () => {
    expect(await line.adapter.check()).toBeUndefined();
  });
});

describe.each([
  ['e-mail', emailLine],
  ['captured e-mail', capturedLine('email')],
])('a receiver of %s', (_name, open) => {
  it.each([
    [null, 'NO_ADDRESS'],
    ['', 'BAD_ADDRESS'],
    ['boris', 'BAD_ADDRESS'],
    ['a@example.com, evil@example.com', 'BAD_ADDRESS'],
    ['a@example.com\r\nBcc: evil@example.com', 'BAD_ADDRESS'],
    ['Boris <boris@example.com>', 'BAD_ADDRESS'],
    ['a@example.com> NOTIFY=SUCCESS', 'BAD_ADDRESS'],
  ])('with the address %j is not written to', async (email, code) => {
    const line = await open();
    const outcome = await line.adapter.send(
      anOutgoing({ recipient: aRecipient({ email }) }),
      async () => true,
    );
    expect(outcome).toMatchObject({ outcome: 'rejected', cause: 'address', code });
    expect(line.arrived()).toEqual([]);
    await line.adapter.close();
    await line.end();
  });
});

describe.each([
  ['Slack', slackLine],
  ['captured Slack', capturedLine('slack')],
])('a receiver on %s', (_name, open) => {
  it.each([
    [{ slackUserId: null, email: null }, 'NO_ADDRESS'],
    [{ slackUserId: '#general' }, 'BAD_ADDRESS'],
    [{ slackUserId: 'C024GENERAL' }, 'BAD_ADDRESS'],
  ])('known as %j is not written to', async (address, code) => {
    const line = await open();
    const outcome = await line.adapter.send(anOutgoing({ recipient: aRecipient(address) }), async () => true);
    expect(outcome).toMatchObject({ outcome: 'rejected', cause: 'address', code });
    expect(line.arrived()).toEqual([]);
    await line.adapter.close();
    await line.end();
  });
});

describe.each([
  ['Telegram', telegramLine],
  ['captured Telegram', capturedLine('telegram')],
])('a receiver on %s', (_name, open) => {
  it.each([
    [null, 'NO_ADDRESS'],
    ['', 'BAD_ADDRESS'],
    ['-1001234567890', 'BAD_ADDRESS'],
    ['@channel', 'BAD_ADDRESS'],
  ])('in the chat %j is not written to', async (telegramChatId, code) => {
    const line = await open();
    const recipient = aRecipient({ telegramChatId });
    const outcome = await line.adapter.send(anOutgoing({ recipient }), async () => true);
    expect(outcome).toMatchObject({ outcome: 'rejected', cause: 'address', code });
    expect(line.arrived()).toEqual([]);
    await line.adapter.close();
    await line.end();
  });
});
