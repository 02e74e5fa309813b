/** Each bucket ends so many times as high as the one before. */
const GROWTH = 1.1;

/** How far a quantile that is read from buckets is from the true one at most, relative to that: half a bucket, `sqrt(1.1) - 1`. */
export const QUANTILE_ERROR = Math.sqrt(GROWTH) - 1;

/** How many durations fell into each bucket. */
export type LogHistogram = ReadonlyMap<number, number>;

/**
 * The bucket of a duration (milliseconds, 0 or more): 0 up to a second, then n for up to 1.1^n seconds. 180 buckets reach a year. The database
 * sorts by the same formula.
 */
export function bucketOf(milliseconds: number): number {
  return Math.ceil(Math.log(Math.max(milliseconds / 1_000, 1)) / Math.log(GROWTH));
}

/** What stands for all durations of a bucket (milliseconds): its geometric middle, from which none of them is further than QUANTILE_ERROR. */
export function middleOf(bucket: number): number {
  return bucket === 0 ? 0 : 1_000 * GROWTH ** (bucket - 0.5);
}

/**
 * The duration (milliseconds) that a share `q` (0..1) of all is not longer than, by the nearest-rank definition (Hyndman & Fan 1996, type 1);
 * undefined when there are none. Exact within QUANTILE_ERROR, and within a second below one second.
 */
export function quantile(histogram: LogHistogram, q: number): number | undefined {
  const buckets = [...histogram].filter(([, count]) => count > 0).sort(([one], [other]) => one - other);
  const total = buckets.reduce((sum, [, count]) => sum + count, 0);
  let rank = Math.max(Math.ceil(q * total), 1);
  for (const [bucket, count] of buckets) {
    rank -= count;
    if (rank <= 0) return middleOf(bucket);
  }
  return undefined;
}

/**
 * Whether a time that is told (milliseconds; undefined: there is none) is as near to the true one as is said: within QUANTILE_ERROR, below a second
 * within that.
 */
export function isWithinError(told: number | undefined, is: number | undefined): boolean {
  if (told === undefined || is === undefined) return told === is;
  // At the end of a bucket the two are QUANTILE_ERROR apart, and floating point may add to that.
  const most = is <= 1_000 ? 1_000 : is * (QUANTILE_ERROR + 1e-9);
  return Math.abs(told - is) <= most;
}

/** Histograms added up, bucket by bucket. */
export function addHistograms(histograms: Iterable<LogHistogram>): LogHistogram {
  const sum = new Map<number, number>();
  for (const histogram of histograms)
    for (const [bucket, count] of histogram) sum.set(bucket, (sum.get(bucket) ?? 0) + count);
  return sum;
}
