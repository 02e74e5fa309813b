import { describe, expect, it } from '@jest/globals';
import { NOTICE_KINDS } from '#conveyor';
import { aMessageOf, anOffer, anOutgoing } from '../../../../test/support/an-outgoing.ts';
import { letterTo } from '../letter/letter-to.ts';
import { renderTelegram, type TelegramMessage } from './render-telegram.ts';

const rendered = (message = anOffer()): TelegramMessage => renderTelegram(letterTo(anOutgoing({ message })));

/** What people read of a message in HTML. */
const read = (html: string): string =>
  html
    .replace(/<\/?(?:b|code)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What Telegram looks for links, mentions, tags and commands in. */
const outsideCode = (html: string): string => html.replace(/<code>.*?<\/code>/gs, '');

const NASTY = [
  '<b>bold</b> & <a href="https://evil.example.com">click</a>',
  '</b></code><code>',
  'https://evil.example.com/?a=1&b=2',
  'evil.com',
  'tg://resolve?domain=evil',
  '@durov and #tag and $USD',
  '/stop now',
  'mail evil@example.com,now',
];

describe('a Telegram message', () => {
  it.each(NOTICE_KINDS)('of %s reads as it is shown, whatever it is made of', (kind) => {
    for (const typed of [undefined, ...NASTY]) {
      const { html, plain } = renderTelegram(letterTo(anOutgoing({ message: aMessageOf(kind, typed) })));
      expect(read(html)).toBe(plain);
      expect(html.replace(/<\/?(?:b|code)>/g, '')).not.toMatch(/[<>]/);
    }
  });

  it.each(NASTY)('has no markup and no link of what somebody wrote: %j', (typed) => {
    for (const kind of NOTICE_KINDS) {
      const { html } = renderTelegram(letterTo(anOutgoing({ message: aMessageOf(kind, typed) })));
      const left = outsideCode(html);
      expect(left).not.toMatch(/evil|@durov|#tag|\$USD|\/stop|:\/\//);
    }
  });

  it('is never longer than Telegram takes, however long and strange what was written is', () => {
    for (const piece of ['&', '😀', 'evil.com ', 'word ']) {
      const typed = piece.repeat(5_000);
      const { html, plain } = rendered(anOffer({ brief: typed, from: typed }));
      expect(plain.length).toBeLessThanOrEqual(4_096);
      // Half of a character would not come back.
      expect(Buffer.from(plain).toString()).toBe(plain);
      expect((html.match(/<code>/g) ?? []).length).toBeLessThanOrEqual(90);
    }
  });

  it('has a button that opens the lead', () => {
    expect(rendered().button).toEqual({ text: 'Open the lead', url: 'https://line.example.com/leads/42' });
  });

  it('has buttons that answer a handoff only where it is to be answered, in no more bytes than Telegram takes', () => {
    expect(rendered().answers).toEqual([]);
    const handoffId = '019ac8f0-3b1e-7c55-9d0e-6a1d1f5f2b11';
    const page = 'https://line.example.com/answer/x';
    const { answers, plain } = rendered(anOffer({ answer: { handoffId, accept: page, decline: page } }));
    expect(answers).toEqual([
      { text: 'Accept', callback_data: `accept:${handoffId}` },
      { text: 'Decline', callback_data: `decline:${handoffId}` },
    ]);
    for (const { callback_data: data } of answers) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(plain).not.toContain(page);
  });

  it('has the address as text where Telegram would take it for none', () => {
    const { button, plain, html } = rendered(anOffer({ link: 'http://localhost:3000/leads/42' }));
    expect(button).toBeNull();
    expect(plain).toContain('http://localhost:3000/leads/42');
    expect(outsideCode(html)).not.toContain('://');
  });
});
