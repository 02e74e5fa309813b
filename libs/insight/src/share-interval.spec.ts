import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareInterval } from './share-interval.ts';

const seen = fc
  .tuple(fc.nat({ max: 5_000 }), fc.nat({ max: 5_000 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('the interval of a share', () => {
  it.each([
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is what is published of it', (hits, n, low, high) => {
    const interval = shareInterval(hits, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share that was seen, stays a share, and says nothing where nothing was seen', () => {
    fc.assert(
      fc.property(seen, ([hits, n]) => {
        const { low, high } = shareInterval(hits, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (n > 0) expect(low <= hits / n && hits / n <= high).toBe(true);
      }),
    );
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('is narrower the more was seen of the same share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 20 }), (hits, times) => {
        const few = shareInterval(hits, 60);
        const many = shareInterval(hits * times, 60 * times);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
