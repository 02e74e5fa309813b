import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../instant.ts';
import { EVENT_JITTER, EVENT_PAUSES, isDead, LONGEST_ASKED_WAIT, nextTry } from './next-try.ts';

const NOW = 1_795_000_000_000;
const inVain = { attempts: 1, now: NOW, retryAfterMs: null, random: 0 };

describe('an event that a program has not taken', () => {
  it('is told again by the schedule that the docs publish', () => {
    const pauses = EVENT_PAUSES.map((_, at) => (nextTry({ ...inVain, attempts: at + 1 }) ?? 0) - NOW);
    expect(pauses).toEqual([
      5_000,
      30_000,
      2 * MINUTE,
      10 * MINUTE,
      HOUR,
      3 * HOUR,
      6 * HOUR,
      12 * HOUR,
      24 * HOUR,
      24 * HOUR,
    ]);
    expect(nextTry({ ...inVain, attempts: EVENT_PAUSES.length + 1 })).toBeNull();
  });

  it('is told no sooner than the program asked for, later by a fifth of the pause at most, and never after more than a day and a fifth', () => {
    const asked = fc.option(fc.integer({ min: 0, max: 400 * DAY }));
    const attempts = fc.integer({ min: 1, max: EVENT_PAUSES.length });
    fc.assert(
      fc.property(attempts, asked, fc.double({ min: 0, max: 1, noNaN: true }), (n, retryAfterMs, random) => {
        const wait = (nextTry({ attempts: n, now: NOW, retryAfterMs, random }) ?? 0) - NOW;
        const pause = EVENT_PAUSES[n - 1] ?? 0;
        expect(wait).toBeGreaterThanOrEqual(Math.max(pause, Math.min(retryAfterMs ?? 0, LONGEST_ASKED_WAIT)));
        expect(wait).toBeLessThanOrEqual(Math.max(Math.ceil(pause * (1 + EVENT_JITTER)), LONGEST_ASKED_WAIT));
      }),
    );
  });
});

describe('a program', () => {
  it('is taken for gone after three days in which it has taken nothing', () => {
    expect(isDead(NOW, NOW + 3 * DAY)).toBe(true);
    expect(isDead(NOW, NOW + 3 * DAY - 1)).toBe(false);
    expect(isDead(null, NOW)).toBe(false);
  });

  it('is still there while it takes something now and then', () => {
    const outcomes = fc.array(
      fc.record({ after: fc.integer({ min: 1, max: 2 * DAY }), taken: fc.boolean() }),
    );
    fc.assert(
      fc.property(outcomes, (tries) => {
        let [now, failingSince, lastTaken] = [NOW, null as number | null, NOW];
        for (const { after, taken } of tries) {
          now += after;
          failingSince = taken ? null : (failingSince ?? now);
          if (taken) lastTaken = now;
          if (isDead(failingSince, now)) expect(now - lastTaken).toBeGreaterThan(3 * DAY);
        }
      }),
    );
  });
});
