import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Pace, TELEGRAM_PACE } from './pace.ts';

/** Messages to a few chats, each some milliseconds after the one before. */
const messages = fc.array(
  fc.record({ chat: fc.constantFrom('1', '2', '3'), after: fc.integer({ min: 0, max: 1500 }) }),
  { minLength: 1, maxLength: 200 },
);

/** When those leave that are given a turn. */
function leaving(sent: readonly Readonly<{ chat: string; after: number }>[]) {
  const pace = new Pace(TELEGRAM_PACE);
  let now = 1_000_000;
  return sent.flatMap(({ chat, after }) => {
    now += after;
    const { isGiven, waitMs } = pace.take(chat, now);
    return isGiven ? [{ chat, at: now + waitMs, waitMs }] : [];
  });
}

describe('the pace of messages', () => {
  it('is never faster than Telegram takes them, over all and to one chat, whatever comes', () => {
    fc.assert(
      fc.property(messages, (sent) => {
        const left = leaving(sent);
        for (const { at, chat } of left) {
          const inSecond = left.filter((one) => one.at >= at && one.at < at + 999);
          expect(inSecond.length).toBeLessThanOrEqual(30);
          const toChat = inSecond.filter((one) => one.chat === chat);
          expect(toChat.length).toBeLessThanOrEqual(TELEGRAM_PACE.burst + 1);
        }
      }),
    );
  });

  it('has nobody wait longer than three seconds', () => {
    fc.assert(
      fc.property(messages, (sent) => {
        for (const { waitMs } of leaving(sent))
          expect(waitMs).toBeLessThanOrEqual(TELEGRAM_PACE.longestWaitMs);
      }),
    );
  });

  it('lets a few through to one chat at once, then one a second, and tells the next how long it would take', () => {
    const pace = new Pace(TELEGRAM_PACE);
    const turns = Array.from({ length: 8 }, () => pace.take('1', 5_000));
    expect(turns.filter(({ isGiven }) => isGiven)).toHaveLength(6);
    expect(turns.slice(0, 3).every(({ waitMs }) => waitMs < 100)).toBe(true);
    expect(turns.at(-1)).toEqual({ isGiven: false, waitMs: 4_000 });
    expect(pace.take('2', 5_000)).toMatchObject({ isGiven: true });
  });
});
