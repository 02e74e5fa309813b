import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareShares, differenceInterval, LEAST_EVIDENCE } from './compare-shares.ts';
import { normalQuantile } from './normal-quantile.ts';

const share = fc
  .integer({ min: LEAST_EVIDENCE, max: 5_000 })
  .chain((n) => fc.record({ n: fc.constant(n), hits: fc.integer({ min: 0, max: n }) }));

/** Numbers that are as random each time, from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('the quantile of a normal', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963985],
    [0.995, 2.575829304],
    [0.0001, -3.719016485],
    [0.999999, 4.753424309],
  ])('of %d is as in tables', (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 7);
  });

  it('is refused for what is no probability', () => {
    for (const none of [0, 1, -1, Number.NaN]) expect(() => normalQuantile(none)).toThrow(RangeError);
  });
});

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10.
  it.each<[[number, number], [number, number], number, number]>([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[10, 10], [0, 20], 0.6791, 1],
  ])('lies for %j and %j where its author says', ([hits, n], [hits2, n2], low, high) => {
    const interval = differenceInterval({ hits, n }, { hits: hits2, n: n2 });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is said the other way round of the other, and is none of a share with itself', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 60 }), (one, other, comparisons) => {
        const turned = { higher: 'lower', lower: 'higher' } as const;
        const { verdict, difference } = compareShares(one, other, comparisons);
        const back = compareShares(other, one, comparisons);
        expect(back.verdict).toBe(verdict === 'higher' || verdict === 'lower' ? turned[verdict] : verdict);
        expect(back.difference?.low).toBeCloseTo(-(difference?.high ?? NaN), 9);
        expect(compareShares(one, one).verdict).toBe('no-proven-difference');
      }),
    );
  });

  it('is told of nobody with too little evidence', () => {
    expect(compareShares({ hits: 9, n: 9 }, { hits: 0, n: 900 })).toEqual({ verdict: 'too-little' });
  });

  it('passes noise for a difference in at most one of twenty tables of thirteen people', () => {
    const random = randomFrom(7);
    const draw = (n: number) => ({ n, hits: Array.from({ length: n }).filter(() => random() < 0.4).length });
    const tables = Array.from({ length: 400 }, () => Array.from({ length: 13 }, () => draw(30)));
    const wrong = tables.filter((people) => {
      const all = people.reduce((sum, { hits }) => sum + hits, 0);
      return people.some((one) => {
        const others = { hits: all - one.hits, n: 12 * 30 };
        return compareShares(one, others, 13).verdict !== 'no-proven-difference';
      });
    });
    expect(wrong.length / tables.length).toBeLessThan(0.06);
  });
});
