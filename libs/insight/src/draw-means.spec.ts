import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededFractions } from '#platform';
import { drawLogNormal } from './chance.ts';
import { drawMeans } from './draw-means.ts';
import { likelyOf } from './likely.ts';

describe('what the mean behind a sample may be', () => {
  it.each([
    // A few large ones among many small: with more of them it comes nearer to ninety.
    [20, 0.8],
    [100, 0.84],
  ])('holds the mean of %s amounts of which few are large nearly nine times of ten', (count, least) => {
    const amount = { level: 10, deviation: 1 };
    const truth = Math.exp(amount.level + amount.deviation ** 2 / 2);
    const runs = Array.from({ length: 120 }, (_, seed) => {
      const fraction = seededFractions(seed + 1);
      const values = Array.from({ length: count }, () => drawLogNormal(fraction, amount));
      return likelyOf(drawMeans(values, 150, fraction));
    });
    const held = runs.filter(({ low, high }) => low <= truth && truth <= high).length / runs.length;
    expect(held).toBeGreaterThan(least);
    expect(held).toBeLessThan(0.96);
  });

  it('is a price where all are sold for it, is never below nothing, and nothing where none was seen', () => {
    expect([...drawMeans([500, 500, 500], 3, seededFractions(1))]).toEqual([500, 500, 500]);
    expect(drawMeans([], 3, seededFractions(1))).toHaveLength(0);
    const anyAmounts = fc.array(fc.nat({ max: 1e6 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyAmounts, fc.nat(1e6), (amounts, seed) => {
        for (const one of drawMeans(amounts, 50, seededFractions(seed))) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(one)).toBe(true);
        }
      }),
    );
  });

  it('is as many times as much where everything is as many times as dear', () => {
    const amounts = [100, 250, 90, 4_000, 300, 120];
    const draws = drawMeans(amounts, 20, seededFractions(3));
    const dearer = drawMeans(
      amounts.map((one) => 7 * one),
      20,
      seededFractions(3),
    );
    draws.forEach((one, place) => expect(dearer[place]).toBeCloseTo(7 * one, 6));
  });
});
