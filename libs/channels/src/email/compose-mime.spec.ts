import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { letterTo } from '../letter/letter-to.ts';
import { composeMime, type Mime } from './compose-mime.ts';
import { renderEmail, type Email } from './render-email.ts';

const from = { name: 'Line', address: 'line@example.com' };

function composed(name: string, email: Email): Mime {
  return composeMime('note-1', { from, to: { name, address: 'boris@example.com' }, email });
}

function emailWith(brief: string): Email {
  return renderEmail(letterTo({ message: anOffer({ brief }), recipient: aRecipient({ language: 'ru' }) }));
}

function expectForm({ raw }: Mime): void {
  const text = raw.toString('latin1');
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]|[\u0080-\u00ff\u0000]/);
  expect(text).not.toMatch(/[^\r\n]{999}/);
}

/** The bodies as a mail program would show them. */
function bodiesOf({ raw }: Mime): unknown[] {
  const [head = '', ...rest] = raw.toString().split('\r\n\r\n');
  const border = /boundary="(.+)"/.exec(head)?.[1] ?? '';
  const parts = rest.join('\r\n\r\n').split(`--${border}`).slice(1);
  expect(parts.pop()).toBe('--\r\n');
  return parts.map((part) => {
    const [headers = '', ...body] = part.trim().split('\r\n\r\n');
    const encoding = headers.includes('base64') ? 'base64' : 'utf8';
    const text = Buffer.from(body.join('\r\n\r\n'), encoding).toString().replace(/\r\n/g, '\n');
    return { type: /^Content-Type: (.*);/m.exec(headers)?.[1], text: text.trimEnd() };
  });
}

describe('a composed e-mail', () => {
  it('has an envelope of one sender and one receiver, and an id to find it by', () => {
    expect(composed('Boris', emailWith(''))).toMatchObject({
      from: 'line@example.com',
      to: 'boris@example.com',
      messageId: '<note-1@example.com>',
    });
  });

  it('answers, with all others about the lead, one message that stands for it', () => {
    const to = { name: 'Boris', address: 'boris@example.com' };
    const headersOf = (id: string, leadId: string): readonly string[] =>
      composeMime(id, { from, to, email: emailWith(''), thread: { leadId, first: null } })
        .raw.toString()
        .split('\r\n')
        .filter((line) => /^(message-id|in-reply-to|references):/i.test(line));
    expect(headersOf('note-1', 'lead-7')).toEqual([
      'Message-ID: <note-1@example.com>',
      'In-Reply-To: <lead.lead-7@example.com>',
      'References: <lead.lead-7@example.com>',
    ]);
    expect(headersOf('note-2', 'lead-7').slice(1)).toEqual(headersOf('note-1', 'lead-7').slice(1));
    expect(headersOf('note-3', 'lead-8\r\nBcc: x@example.com')).toContain(
      'References: <lead.lead-8Bccxexample.com@example.com>',
    );
    expect(composed('Boris', emailWith('')).raw.toString()).not.toContain('References');
  });

  it.each([
    ['plain English', 'Wants a demo.\n.\n..two dots\nFrom here on'],
    ['Russian', 'Хочет показ до пятницы.\n.'],
    ['one endless line', 'x'.repeat(1900)],
  ])('shows what was written: %s', (_name, brief) => {
    const mime = composed('Boris', { subject: 'S', text: `${brief}\n`, html: `<p>${brief}</p>\n` });
    expectForm(mime);
    expect(bodiesOf(mime)).toEqual([
      { type: 'text/plain', text: brief },
      { type: 'text/html', text: `<p>${brief}</p>` },
    ]);
  });

  it('leaves plain English readable on the wire', () => {
    expect(composed('Boris', { subject: 'S', text: 'Hello\n', html: '' }).raw.toString()).toContain(
      '\r\nHello\r\n',
    );
  });

  it('holds to the form of mail whatever was typed: CRLF only, ASCII only, no line above 998 bytes', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 1500 });
    fc.assert(
      fc.property(anyText, anyText, (name, brief) => {
        const mime = composed(name, emailWith(brief));
        expect(mime.to).toBe('boris@example.com');
        expectForm(mime);
      }),
    );
  });
});
