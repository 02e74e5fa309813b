import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES, NOTICE_KINDS } from '#conveyor';
import { aMessageOf, anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { SmtpSink } from '../../../../test/support/smtp-sink.ts';
import { renderSlack } from '../slack/render-slack.ts';
import { letterTo } from '../letter/letter-to.ts';
import type { Outgoing } from '../channel-adapter.ts';
import { EmailChannel } from './email-channel.ts';
import { renderEmail } from './render-email.ts';

const NASTY = [
  '<!channel>',
  "=cmd|'/C calc'!A0",
  'Ivan\r\nBcc: evil@example.com',
  'Ivan\r\n\r\n.\r\nMAIL FROM:<evil@example.com>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{stage}} $t(fact.lead) ${process.env}',
  'فاطمة \u202egpj.exe',
  '👨‍👩‍👧‍👦 &amp; <@U024EVIL> @everyone #general',
  'x'.repeat(500),
  '\ud83d',
];

/** Messages of all kinds in which every word that a person types is `text`. */
function allOf(text: string): readonly Outgoing[] {
  const recipient = aRecipient({ name: text });
  return NOTICE_KINDS.map((kind) => anOutgoing({ recipient, message: aMessageOf(kind, text) }));
}

const HEADERS = [
  'Auto-Submitted',
  'Content-Type',
  'Date',
  'From',
  'MIME-Version',
  'Message-ID',
  'Subject',
  'To',
  'X-Conveyor-Notification',
];

// Four lines of a lock screen; what is usual takes one or two.
const LONGEST_SUBJECT = 200;

const characters = new Intl.Segmenter('und');

const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<(?!\/|!doctype)([a-z0-9]+)/gi)].map(([, tag = '']) => tag);

const links = (text: string): string[] => text.match(/https?:\/\/[^\s"<]*/g) ?? [];

describe('whatever a lead is called', () => {
  let sink: SmtpSink;
  let email: EmailChannel;

  beforeAll(async () => {
    sink = await SmtpSink.start();
    email = new EmailChannel({ server: sink.url, from: 'Line <line@example.com>' });
  });

  afterAll(async () => {
    await email.close();
    await sink.close();
  });

  it.each(NASTY)('the mail goes to its one receiver with its own headers only: %j', async (text) => {
    for (const outgoing of allOf(text)) {
      expect(await email.send(outgoing, async () => true)).toMatchObject({ outcome: 'sent' });
      const mail = sink.mails.at(-1);
      expect(mail).toMatchObject({
        notificationId: outgoing.notificationId,
        from: 'line@example.com',
        to: ['boris@example.com'],
      });
      const headers = (mail?.raw ?? '').split('\r\n\r\n')[0] ?? '';
      expect([...headers.matchAll(/^([\w-]+):/gm)].map(([, name]) => name).sort()).toEqual(HEADERS);
      expect(headers).toContain(`Message-ID: <${outgoing.notificationId}@example.com>`);
    }
  });

  it.each(NASTY)('the HTML has no markup of theirs and one link: %j', (text) => {
    const tame = allOf('Ivan').map((outgoing) => tagsOf(renderEmail(letterTo(outgoing)).html));
    for (const [place, outgoing] of allOf(text).entries()) {
      const { html } = renderEmail(letterTo(outgoing));
      // The one picture is ours and comes with the letter.
      expect(html.replace(/<img src="cid:funnel@conveyor"/g, '')).not.toMatch(/<(script|img)/i);
      expect(tagsOf(html)).toEqual(tame[place]);
      expect(links(html)).toEqual([outgoing.message.link]);
    }
  });

  it.each(NASTY)('Slack reads nothing into it: %j', (text) => {
    for (const outgoing of allOf(text)) {
      const message = JSON.stringify(renderSlack(letterTo(outgoing)));
      expect(message).not.toMatch(/[<>]/);
      expect(message).not.toMatch(/&(?!amp;|lt;|gt;)/);
      expect(message).not.toContain('mrkdwn');
      expect(links(message)).toEqual([outgoing.message.link]);
    }
  });

  it.each(NASTY)('a lock screen shows one short line: %j', (text) => {
    for (const { message } of allOf(text)) {
      for (const language of LANGUAGES) {
        const { subject } = letterTo({ message, recipient: aRecipient({ language }) });
        expect(subject).not.toMatch(/[\u0000-\u001f\u2028\u2029\u202a-\u202e]/);
        expect([...characters.segment(subject)].length).toBeLessThan(LONGEST_SUBJECT);
      }
    }
  });

  it('no text of Slack’s is longer than Slack takes', () => {
    const limits = { header: 150, section: 3000 };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 4000 }), (text) => {
        const messages = allOf(`${text}${'&'.repeat(3000)}`).map((one) => renderSlack(letterTo(one)));
        for (const block of messages.flatMap(({ blocks }) => blocks)) {
          if (block.type === 'actions') continue;
          expect(block.text.text.length).toBeLessThanOrEqual(limits[block.type]);
          expect(block.text.text.length).toBeGreaterThan(0);
          expect(block.text.text).not.toMatch(/&(?!amp;|lt;|gt;)/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
