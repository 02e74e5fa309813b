import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buttonData, questionLink, readButton, readQuestion } from './handoff-buttons.ts';

describe('a button under a message in Telegram', () => {
  it('says which answer to which handoff, in the 64 bytes that it may have', () => {
    fc.assert(
      fc.property(fc.constantFrom('accept', 'decline'), fc.uuid(), (wish, handoffId) => {
        const data = buttonData({ wish, handoffId });
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(readButton(data)).toEqual({ wish, handoffId });
      }),
    );
  });

  it('says nothing where somebody made it up', () => {
    fc.assert(fc.property(fc.string(), (data) => expect(readButton(data)).toBeUndefined()));
    for (const data of ['accept:', 'accept:1', 'take:019ac8f0-3b1e-7c55-9d0e-6a1d1f5f2b11', 'accept'])
      expect(readButton(data)).toBeUndefined();
  });
});

describe('the question why somebody declines', () => {
  it('carries what it is about in a link to the bot, as Telegram lets one carry', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.option(fc.integer({ min: 1, max: 2 ** 31 })), (handoffId, messageId) => {
        const link = questionLink('conveyor_bot', { handoffId, messageId });
        const word = new URL(link).searchParams.get('start') ?? '';
        expect(word).toMatch(/^[\w-]{1,64}$/);
        for (const read of [link, word]) expect(readQuestion(read)).toEqual({ handoffId, messageId });
      }),
    );
  });

  it('is none in any other link', () => {
    for (const link of ['https://t.me/conveyor_bot?start=x', 'https://evil.example/why-1-2', 'why-', ''])
      expect(readQuestion(link)).toBeUndefined();
  });
});
