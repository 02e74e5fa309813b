import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from './instant.ts';
import { nextAttempt } from './retry.ts';

const failed = { attempts: 1, since: 0, now: 0, retryAfterMs: null };

describe('a message that could not go out', () => {
  it.each([
    [1, 10_000],
    [2, MINUTE],
    [3, 5 * MINUTE],
    [4, 15 * MINUTE],
    [5, HOUR],
    [6, 3 * HOUR],
    [7, 3 * HOUR],
    [40, 3 * HOUR],
  ])('after attempt %i waits %i ms', (attempts, pause) => {
    expect(nextAttempt({ ...failed, attempts })).toBe(pause);
  });

  it('waits longer when the provider asks for it, and never shorter', () => {
    expect(nextAttempt({ ...failed, retryAfterMs: 30_000 })).toBe(30_000);
    expect(nextAttempt({ ...failed, retryAfterMs: 1 })).toBe(10_000);
  });

  it('is given up when the next attempt would come more than a day after it was due', () => {
    expect(nextAttempt({ ...failed, now: DAY - 10_000 })).toBe(DAY);
    expect(nextAttempt({ ...failed, now: DAY - 9_999 })).toBeNull();
    expect(nextAttempt({ ...failed, retryAfterMs: 2 * DAY })).toBeNull();
  });

  it('is tried again some time within its day, whatever has happened to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.nat(2 * DAY),
        fc.option(fc.nat(2 * DAY)),
        (attempts, now, retryAfterMs) => {
          const at = nextAttempt({ attempts, since: 0, now, retryAfterMs });
          if (at === null) return;
          expect(at).toBeGreaterThanOrEqual(now + 10_000);
          expect(at).toBeLessThanOrEqual(DAY);
        },
      ),
    );
  });
});
