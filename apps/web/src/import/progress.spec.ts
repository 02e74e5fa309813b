import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paceOf, reckonedFrom, rounded, timeLeft } from './progress.ts';

describe('how fast an import goes', () => {
  it('follows from what was done since, and so does how long the rest takes', () => {
    expect(paceOf({ at: 0, done: 0 }, { at: 2_000, done: 3_000 }, 6_000)).toEqual({
      perSecond: 1_500,
      leftMs: 4_000,
    });
    expect(paceOf({ at: 0, done: 0 }, { at: 2_000, done: 3_000 })).toMatchObject({ leftMs: undefined });
  });

  it('is not told of before anything is done, or in its first half second', () => {
    const unknown = { perSecond: undefined, leftMs: undefined };
    expect(paceOf({ at: 0, done: 5 }, { at: 9_000, done: 5 }, 7)).toEqual(unknown);
    expect(paceOf({ at: 0, done: 0 }, { at: 100, done: 5 }, 7)).toEqual(unknown);
  });

  it('is reckoned by what was seen once that is enough: what was stopped had much done when it began anew', () => {
    const seen = { at: 1_000, done: 900 };
    expect(reckonedFrom(500, seen, { at: 2_000, done: 950 })).toEqual({ at: 500, done: 0 });
    expect(reckonedFrom(500, seen, { at: 6_000, done: 999 })).toBe(seen);
  });

  it('is told in two digits', () => {
    expect([1_234, 87.6, 0.123].map(rounded)).toEqual([1_200, 88, 0.12]);
  });
});

describe('how long an import still takes', () => {
  it('is said in minutes, and in hours where it is many', () => {
    expect(timeLeft(59_999)).toEqual({ unit: 'soon', count: 1 });
    expect(timeLeft(61_000)).toEqual({ unit: 'minutes', count: 2 });
    expect(timeLeft(5_400_001)).toEqual({ unit: 'hours', count: 2 });
  });

  it('is never said to be less than it is', () => {
    const inMs = { soon: 60_000, minutes: 60_000, hours: 3_600_000 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (ms) => {
        const { unit, count } = timeLeft(ms);
        expect(count * inMs[unit]).toBeGreaterThanOrEqual(ms);
      }),
    );
  });
});
