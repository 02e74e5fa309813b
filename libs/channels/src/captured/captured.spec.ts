import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { SlackSink } from '../../../../test/support/slack-sink.ts';
import { SmtpSink } from '../../../../test/support/smtp-sink.ts';
import { EmailChannel } from '../email/email-channel.ts';
import { SlackChannel } from '../slack/slack-channel.ts';
import { capturedEmail, capturedSlack } from './captured-channels.ts';
import { KeptInMemory } from './captured-message.ts';

const FROM = 'Line <line@example.com>';
const yes = async (): Promise<boolean> => true;

describe('a captured message is what would have been sent', () => {
  const store = new KeptInMemory();
  const outgoing = anOutgoing({ recipient: aRecipient({ language: 'ru' }) });
  let smtp: SmtpSink;
  let slack: SlackSink;

  beforeEach(async () => {
    smtp = await SmtpSink.start();
    slack = await SlackSink.start();
    store.messages.length = 0;
  });

  afterEach(async () => {
    await smtp.close();
    await slack.close();
  });

  it('by e-mail, to the last byte but the date and the boundary', async () => {
    const real = new EmailChannel({ server: smtp.url, from: FROM });
    await real.send(outgoing, yes);
    await real.close();
    await capturedEmail(FROM, store).send(outgoing, yes);

    const timeless = (mime: string | null | undefined): string =>
      String(mime)
        .replace(/^Date: .*$/m, '')
        .replace(/--_NmP-\w+-Part_1/g, '')
        .replace(/\s+$/, '');
    const [captured] = store.messages;
    expect(timeless(captured?.mime)).toContain('Subject: ');
    expect(timeless(captured?.mime)).toBe(timeless(smtp.mails[0]?.raw));
    expect(captured).toMatchObject({
      notificationId: outgoing.notificationId,
      channel: 'email',
      to: 'Boris Ivanov <boris@example.com>',
      subject: 'Ivan Petrov · Qualification · до 14:30, вт 24 ноября',
      blocks: null,
    });
    expect(captured?.text).toContain('Anna Orlova передаёт вам лида');
    expect(captured?.html).toContain('<html lang="ru">');
  });

  it('by Slack, text and blocks', async () => {
    const real = new SlackChannel({ botToken: 'xoxb-1', apiUrl: slack.url });
    await real.send(outgoing, yes);
    await real.close();
    await capturedSlack(store).send(outgoing, yes);

    const [captured] = store.messages;
    const posted = slack.posts[0]?.body;
    expect(captured?.text).toBe(posted?.get('text'));
    expect(captured?.blocks).toEqual(JSON.parse(posted?.get('blocks') ?? 'null'));
    expect(captured).toMatchObject({
      channel: 'slack',
      to: 'Boris Ivanov <U024BORIS>',
      html: null,
      mime: null,
    });
  });
});

it('a mailbox that breaks while it keeps a message leaves open whether it has it', async () => {
  const broken = { add: () => Promise.reject(new Error('connection lost, boris@example.com')) };
  expect(await capturedEmail(FROM, broken).send(anOutgoing(), yes)).toEqual({
    outcome: 'ambiguous',
    phase: 'store',
    code: 'NOT_KEPT',
    detail: 'Error: connection lost, <address>',
  });
});
