import type { Likely } from '../likely.ts';
import type { Interval } from '../share-interval.ts';

/** How many come a week, as far as that is known: gamma distributed, as if so many (`shape`) had been seen in so many weeks. */
export type WeeklyRate = Readonly<{ shape: number; perWeek: number }>;

/** Between the ends of what lies there nine times of ten there are so many deviations. */
const DEVIATIONS = 2 * 1.6449;
/** Nothing is known better than by so small a part of it. */
const LEAST_DOUBT = 1e-3;
const TAIL = 0.05;
/** From fewer weeks it is not told how much they differ. */
const LEAST_WEEKS = 8;

export const plus = (sum: number, one: number): number => sum + one;

/** What is likely, as a rate; undefined where nothing is promised. */
export function rateOf({ mean, low, high }: Likely): WeeklyRate | undefined {
  if (!(mean > 0)) return undefined;
  const deviation = Math.max((high - low) / DEVIATIONS, LEAST_DOUBT * mean);
  return { shape: (mean / deviation) ** 2, perWeek: mean / deviation ** 2 };
}

/**
 * How many times as much as chance alone would have it counts of weeks differ, never less than 1: customers of one fair come together, and a week with holidays is short
 * (McCullagh and Nelder, "Generalized Linear Models", 1989, 4.5). Of few weeks 1.
 */
export function dispersionOf(counts: readonly number[]): number {
  const mean = counts.reduce(plus, 0) / counts.length;
  if (counts.length < LEAST_WEEKS || !(mean > 0)) return 1;
  const squares = counts.map((count) => (count - mean) ** 2).reduce(plus, 0);
  return Math.max(squares / (counts.length - 1) / mean, 1);
}

/** From which count to which a week has nine times of ten: the middle of a negative binomial distribution that has the mean of the rate, and the doubt of it beside chance. */
export function countsOf({ shape, perWeek }: WeeklyRate, dispersion: number): Interval {
  const mean = shape / perWeek;
  const beyondChance = (dispersion - 1) * mean + mean / perWeek;
  const size = mean ** 2 / beyondChance;
  let log = -size * Math.log1p(mean / size);
  let [count, reached] = [0, Math.exp(log)];
  const until = (share: number): number => {
    while (reached < share) {
      log += Math.log(((size + count) / (count + 1)) * (mean / (size + mean)));
      count += 1;
      reached += Math.exp(log);
    }
    return count;
  };
  // In this order: the second goes on from where the first has ended.
  const low = until(TAIL);
  return { low, high: until(1 - TAIL) };
}
