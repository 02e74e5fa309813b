import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addHistograms,
  bucketOf,
  isWithinError,
  middleOf,
  quantile,
  QUANTILE_ERROR,
  type LogHistogram,
} from './log-histogram.ts';

const durations = fc.array(fc.integer({ min: 0, max: 400 * 86_400_000 }), { minLength: 1, maxLength: 200 });

const histogramOf = (all: readonly number[]): LogHistogram =>
  addHistograms(all.map((ms) => new Map([[bucketOf(ms), 1]])));

/** The nearest-rank quantile of the durations themselves. */
function exactly(all: readonly number[], q: number): number {
  const sorted = [...all].sort((one, other) => one - other);
  return sorted[Math.max(Math.ceil(q * sorted.length), 1) - 1] ?? Number.NaN;
}

describe('a quantile of durations in buckets', () => {
  it('is as near to the true one as it says, whatever the durations are', () => {
    fc.assert(
      fc.property(durations, fc.double({ min: 0, max: 1, noNaN: true }), (all, q) => {
        expect(isWithinError(quantile(histogramOf(all), q), exactly(all, q))).toBe(true);
      }),
    );
    const [hour, bit] = [3_600_000, 1_000];
    expect(isWithinError(hour * (1 + QUANTILE_ERROR) + bit, hour)).toBe(false);
    expect(isWithinError(hour * (1 - QUANTILE_ERROR) - bit, hour)).toBe(false);
    expect(isWithinError(undefined, hour)).toBe(false);
  });

  it('is not told where nothing took any time that is known, also when what there was has been taken back', () => {
    expect(quantile(new Map(), 0.5)).toBeUndefined();
    expect(quantile(addHistograms([new Map([[3, 1]]), new Map([[3, -1]])]), 0.5)).toBeUndefined();
  });

  it('tells the median and the longest of some that anybody can count', () => {
    const [minute, hour] = [60_000, 3_600_000];
    const of = histogramOf([minute, minute, hour, hour, hour]);
    expect(quantile(of, 0.5)).toBeCloseTo(hour, -5.5);
    expect(quantile(of, 0.4)).toBeCloseTo(minute, -4);
    expect(quantile(of, 1)).toBe(middleOf(bucketOf(hour)));
  });
});
