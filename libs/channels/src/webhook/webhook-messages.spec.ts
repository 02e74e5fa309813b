import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { Webhook } from 'standardwebhooks';
import { NOTICE_KINDS } from '#conveyor';
import { aMessageOf, anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { WebhookSink } from '../../../../test/support/webhook-sink.ts';
import { letterTo } from '../letter/letter-to.ts';
import { Outside } from '../outside/outside.ts';
import { mattermostBody } from './mattermost-body.ts';
import { WebhookChannel, type WebhookSettings } from './webhook-channel.ts';
import { webhookBody } from './webhook-body.ts';
import { createWebhookSecret } from './webhook-secret.ts';

const yes = async (): Promise<boolean> => true;

let sink: WebhookSink;

beforeEach(async () => {
  sink = await WebhookSink.start();
});
afterEach(() => sink.close());

function channelTo(settings: Partial<WebhookSettings> = {}): WebhookChannel {
  return new WebhookChannel({
    url: sink.url,
    format: 'standard',
    secrets: [],
    outside: new Outside(['127.0.0.0/8']),
    now: Date.now,
    ...settings,
  });
}

/** Whether somebody who has this secret takes the message for ours, as the library of the standard says. */
function believes(secret: string, { text, headers } = last()): boolean {
  const signed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  try {
    new Webhook(secret).verify(text, signed);
    return true;
  } catch {
    return false;
  }
}

function last(): WebhookSink['posts'][number] {
  const post = sink.posts.at(-1);
  if (!post) throw new Error('Nothing has come.');
  return post;
}

describe('a message of the standard form', () => {
  it('is believed by who has the secret, and by nobody else, nor when a letter of it was changed', async () => {
    const secret = createWebhookSecret();
    await channelTo({ secrets: [{ value: secret, until: null }] }).send(anOutgoing(), yes);
    expect(believes(secret)).toBe(true);
    expect(believes(createWebhookSecret())).toBe(false);
    expect(believes(secret, { ...last(), text: last().text.replace('Ivan', 'Egor') })).toBe(false);
  });

  it('is signed by the secret before as well, for as long as that may sign along', async () => {
    const [secret, before] = [createWebhookSecret(), createWebhookSecret()];
    let now = Date.now();
    const secrets = [
      { value: secret, until: null },
      { value: before, until: now + 1_000 },
    ];
    const channel = channelTo({ secrets, now: () => now });
    await channel.send(anOutgoing(), yes);
    expect([believes(secret), believes(before)]).toEqual([true, true]);
    now += 1_000;
    await channel.send(anOutgoing(), yes);
    expect([believes(secret), believes(before)]).toEqual([true, false]);
  });

  it('keeps its id when it is sent again, and is signed anew at that moment', async () => {
    const [secret, outgoing] = [createWebhookSecret(), anOutgoing()];
    let now = Date.now() - 200_000;
    const channel = channelTo({ secrets: [{ value: secret, until: null }], now: () => now });
    sink.fail({ does: 'hang up' });
    expect(await channel.send(outgoing, yes)).toMatchObject({ outcome: 'retry' });
    now += 200_000;
    expect(await channel.send(outgoing, yes)).toMatchObject({ outcome: 'sent' });
    const ids = sink.posts.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([outgoing.notificationId, outgoing.notificationId]);
    const times = sink.posts.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(200);
    expect(believes(secret)).toBe(true);
  });

  it.each(NOTICE_KINDS)('has what its contract says: %s', async (kind) => {
    const outgoing = anOutgoing({
      message: aMessageOf(kind),
      recipient: aRecipient({ language: 'ru', email: null }),
    });
    await channelTo().send(outgoing, yes);
    expect(last().headers['content-type']).toBe('application/json');
    const { data } = webhookBody.parse(JSON.parse(last().text));
    expect(data).toMatchObject({
      notificationId: outgoing.notificationId,
      kind,
      receiver: { name: 'Boris Ivanov', externalId: 'boris.ivanov', email: null, language: 'ru' },
      action: { url: outgoing.message.link },
    });
    expect(data.text).toContain(outgoing.message.link);
  });

  it('has where a handoff is answered and until when, and has it only where there is something to answer', async () => {
    const [acceptUrl, declineUrl] = [1, 2].map((page) => `https://line.example.com/answer/${page}`);
    if (!acceptUrl || !declineUrl) throw new Error('There are two.');
    const answer = { handoffId: 'h1', accept: acceptUrl, decline: declineUrl };
    const answerDueAt = Date.UTC(2026, 10, 24, 11, 30);
    for (const kind of ['handoff.offered', 'handoff.reminder'] as const) {
      const message = { ...aMessageOf(kind), answerDueAt, answer };
      await channelTo().send(anOutgoing({ message }), yes);
      const { data } = webhookBody.parse(JSON.parse(last().text));
      expect(data.answer).toEqual({ acceptUrl, declineUrl, until: '2026-11-24T11:30:00.000Z' });
    }
    await channelTo().send(anOutgoing(), yes);
    expect(JSON.parse(last().text).data).not.toHaveProperty('answer');
  });

  it('says no more of a lead than the reduced message does, and what it would have been', async () => {
    const { stage, link } = aMessageOf('handoff.offered');
    const what = { kind: 'link-only', of: 'handoff.offered', count: 1 } as const;
    const message = { ...what, stages: [stage], link };
    await channelTo().send(anOutgoing({ message }), yes);
    expect(JSON.parse(last().text).data).toMatchObject({ kind: 'handoff.offered', note: null });
    expect(last().text).not.toMatch(/Petrov|Romashka|Orlova|demo before Friday/);
  });
});

const NASTY = [
  '@channel @all @here',
  '<!channel> <@U024EVIL>',
  '<https://evil.example|Click here>',
  '[Click here](https://evil.example)',
  'https://evil.example www.evil.example www.1evil.example evil.example evil@evil.example',
  '![x](https://evil.example/x.png)',
  '**bold** __bold__ *it* _it_ ~~gone~~ `code`',
  '```\ncode\n```',
  '# heading\n## heading',
  'heading\n===\nheading\n---',
  '- item\n+ item\n* item\n1. item\n2) item',
  '> quote',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '    code\n\tcode',
  ':smile: :100: ~town-square #tag',
  '&lt;b&gt; &#64;all <b>bold</b> <!-- x -->',
  '\\*a* \\[x](y) \\',
  '---\n***\n___',
  '[x]: https://evil.example "x"',
];

const PLAIN = new Set(['paragraph', 'text', 'escape', 'space', 'br']);

/** What Markdown makes of a text beside plain words, but for the one headline and the one link that are ours. */
function markupIn(text: string, url: string): string[] {
  const found: Token[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      found.push(token);
      if ('tokens' in token && token.tokens) visit(token.tokens);
    }
  };
  visit(lexer(text, { gfm: true }));
  const all = found.filter(({ type }) => !PLAIN.has(type));
  const ours = all.filter((token, at) =>
    token.type === 'strong' ? at === 0 : 'href' in token && token.href === url,
  );
  expect(ours).toHaveLength(2);
  return all.filter((token) => !ours.includes(token)).map(({ type, raw }) => `${type}: ${raw}`);
}

function textOf(
  typed: string,
  kind: (typeof NOTICE_KINDS)[number],
): Readonly<{ text: string; link: string }> {
  const message = aMessageOf(kind, typed);
  const letter = letterTo({ message, recipient: aRecipient({ name: typed }) });
  return { text: mattermostBody(letter, '@boris').text, link: message.link };
}

describe('a message for Mattermost', () => {
  it('goes to the one person alone, unsigned, as text', async () => {
    const recipient = aRecipient({ webhookUserId: '@Boris.Ivanov' });
    await channelTo({ format: 'mattermost' }).send(anOutgoing({ recipient }), yes);
    expect(last().headers['webhook-signature']).toBeUndefined();
    expect(JSON.parse(last().text)).toEqual({
      channel: '@boris.ivanov',
      text: expect.stringContaining('](https://line.example.com/leads/42)'),
    });
  });

  it.each(NASTY)('has nothing in it of what somebody typed but words: %j', (typed) => {
    for (const kind of NOTICE_KINDS) {
      const { text, link } = textOf(typed, kind);
      expect(markupIn(text, link)).toEqual([]);
    }
  });

  it.each(NASTY)('calls nobody, names no channel and no address, whatever was typed: %j', (typed) => {
    for (const kind of NOTICE_KINDS) {
      const { text, link } = textOf(typed, kind);
      const rest = text.replace(`(${link})`, '');
      // As these programs look for them, beside Markdown.
      expect(rest).not.toMatch(/@[\w.-]|[~#]\w|:[\w+-]+:|\w:\/\/|\bwww\.\w|[a-z]\.example|[<>]|&#?\w+;/i);
    }
  });

  it('has nothing in it but words whatever is typed', () => {
    const signs = '*_`~#<>[]()!|\\&@:.=+-$ \n\t1ax'.split('');
    const piece = fc.constantFrom(...signs, 'http://a.b', '&lt;', '``', '**');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const { text, link } = textOf(pieces.join(''), 'handoff.offered');
        expect(markupIn(text, link)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
