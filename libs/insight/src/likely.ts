import type { Interval } from './share-interval.ts';

/** What is expected, and between what it lies nine times of ten. */
export type Likely = Readonly<{ mean: number }> & Interval;

const TAIL = 0.05;

/** The mean of draws, and the middle nine tenths of them. */
export function likelyOf(draws: Float64Array): Likely {
  const sorted = draws.toSorted();
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return {
    mean: draws.reduce((sum, value) => sum + value, 0) / Math.max(draws.length, 1),
    low: at(TAIL),
    high: at(1 - TAIL),
  };
}
