import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawBelow, drawFraction, drawUint32, seedRandom, type RandomState } from './random.ts';

const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });

function drawMany(start: RandomState, count: number, draw = drawUint32): number[] {
  let state = start;
  return Array.from({ length: count }, () => {
    const [value, next] = draw(state);
    state = next;
    return value;
  });
}

describe('seeded randomness', () => {
  it('is xoshiro128** 1.1: the state 1, 2, 3, 4 gives the numbers of the reference implementation', () => {
    expect(drawMany([1, 2, 3, 4], 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('fills the state by SplitMix64: the seed 1234567 gives the words of the reference implementation', () => {
    const [a, b, c, d] = seedRandom(1_234_567).map(BigInt);
    expect((b ?? 0n) * 2n ** 32n + (a ?? 0n)).toBe(6457827717110365317n);
    expect((d ?? 0n) * 2n ** 32n + (c ?? 0n)).toBe(3203168211198807973n);
  });

  it('repeats itself for the same seed and differs for another', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        expect(drawMany(seedRandom(one), 4)).toEqual(drawMany(seedRandom(one), 4));
        fc.pre(one !== other);
        expect(drawMany(seedRandom(one), 4)).not.toEqual(drawMany(seedRandom(other), 4));
      }),
    );
  });

  it('draws fractions from 0 to below 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const fraction of drawMany(seedRandom(seed), 20, drawFraction)) {
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThan(1);
        }
      }),
    );
  });

  it('draws whole numbers below the limit', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 }), (seed, limit) => {
        const [value] = drawBelow(seedRandom(seed), limit);
        expect(Number.isInteger(value) && value >= 0 && value < limit).toBe(true);
      }),
    );
  });

  it('favours no number: three quarters of the range would show the bias of a bare remainder', () => {
    const limit = 3 * 2 ** 30;
    const values = drawMany(seedRandom(7), 30_000, (state) => drawBelow(state, limit));
    const inFirstThird = values.filter((value) => value < limit / 3).length;
    // A bare remainder would give one half; a third of 30,000 has a standard deviation of 82.
    expect(Math.abs(inFirstThird - 10_000)).toBeLessThan(5 * 82);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => seedRandom(seed)).toThrow('seed: expected a whole number');
  });

  it.each([0, -1, 1.5, 2 ** 32 + 1])('refuses the limit %d', (limit) => {
    expect(() => drawBelow(seedRandom(1), limit)).toThrow('limit: expected a whole number');
  });
});
