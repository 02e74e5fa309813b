import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharedTimes, type Held } from './shared-time.ts';

/** Works the first half of every hundred. */
const worked = (from: number, until: number): number => {
  const before = (at: number): number => Math.floor(at / 100) * 50 + Math.min(at % 100, 50);
  return before(until) - before(from);
};

const always = (from: number, until: number): number => until - from;

const anyHeld: fc.Arbitrary<readonly Held[]> = fc.array(
  fc
    .tuple(fc.nat({ max: 1_000 }), fc.nat({ max: 400 }))
    .map(([from, lasts]) => ({ from, until: from + lasts })),
  { minLength: 1, maxLength: 12 },
);

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** Moment by moment, as nobody would do it. */
function plainly(held: readonly Held[]): readonly number[] {
  const taken = held.map(() => 0);
  for (let at = 0; at < 1_400; at += 1) {
    const there = held.flatMap(({ from, until }, place) => (from <= at && at < until ? [place] : []));
    for (const place of there) taken[place] = (taken[place] ?? 0) + worked(at, at + 1) / there.length;
  }
  return taken;
}

describe('the working time that a lead takes', () => {
  it('is shared alike among all that somebody has at a moment', () => {
    fc.assert(
      fc.property(anyHeld, (held) => {
        const expected = plainly(held);
        for (const [place, time] of sharedTimes(held, worked).entries())
          expect(time).toBeCloseTo(expected[place] ?? Number.NaN, 6);
      }),
    );
  });

  it('comes together to the time in which he worked and had any', () => {
    const held = [
      { from: 0, until: 100 },
      { from: 50, until: 150 },
      { from: 300, until: 400 },
    ];
    expect(sharedTimes(held, always)).toEqual([75, 75, 100]);
    expect(sum(sharedTimes(held, worked))).toBe(100 + 50);
  });

  it('is nothing of what lasted no time, or fell outside of working time', () => {
    expect(sharedTimes([{ from: 10, until: 10 }], always)).toEqual([0]);
    expect(sharedTimes([{ from: 60, until: 90 }], worked)).toEqual([0]);
    expect(sharedTimes([{ from: 90, until: 60 }], worked)).toEqual([0]);
    expect(sharedTimes([], worked)).toEqual([]);
  });
});
