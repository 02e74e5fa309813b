import { normalQuantile } from './normal-quantile.ts';
import { shareInterval, type Interval } from './share-interval.ts';

/** A share as it was seen: `hits` of `n`. */
export type SeenShare = Readonly<{ hits: number; n: number }>;

/** With fewer on either side nothing is said of a difference. */
export const LEAST_EVIDENCE = 10;

/** What can be said of one share against another. */
export type Verdict = 'too-little' | 'no-proven-difference' | 'higher' | 'lower';

/** One share against another. */
export type Comparison = Readonly<{
  verdict: Verdict;
  /** How much higher the one is than the other, as a difference of shares; absent with too little evidence. */
  difference?: Interval & Readonly<{ seen: number }>;
}>;

/**
 * Between which bounds the difference of two shares of different cases lies: method 10 of R. G. Newcombe, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17 (1998), from the Wilson intervals of both.
 */
export function differenceInterval(one: SeenShare, other: SeenShare, z?: number): Interval {
  const [p, q] = [one.hits / one.n, other.hits / other.n];
  const [a, b] = [shareInterval(one.hits, one.n, z), shareInterval(other.hits, other.n, z)];
  const difference = p - q;
  return {
    low: difference - Math.hypot(p - a.low, b.high - q),
    high: difference + Math.hypot(a.high - p, q - b.low),
  };
}

/**
 * Compares two shares. `comparisons` is how many such are made at once: the more, the wider each interval (Bonferroni), so that noise passes for a
 * difference in at most 5 % of all of them together.
 */
export function compareShares(one: SeenShare, other: SeenShare, comparisons = 1): Comparison {
  if (Math.min(one.n, other.n) < LEAST_EVIDENCE) return { verdict: 'too-little' };
  const z = normalQuantile(1 - 0.05 / (2 * Math.max(comparisons, 1)));
  const interval = differenceInterval(one, other, z);
  const difference = { seen: one.hits / one.n - other.hits / other.n, ...interval };
  if (interval.low > 0) return { verdict: 'higher', difference };
  if (interval.high < 0) return { verdict: 'lower', difference };
  return { verdict: 'no-proven-difference', difference };
}
