/** What came somewhere and what left it in a stretch of time. Moments are added up as milliseconds after the first stretch begins. */
export type Traffic = Readonly<{ came: number; cameMs: number; went: number; wentMs: number }>;

/** How much was there when a stretch began, when it ended, and on average in between. */
export type WorkInProgress = Readonly<{
  atStart: number;
  atEnd: number;
  /** Weighted by time; null where no time has passed. */
  mean: number | null;
}>;

/**
 * How much was there in each stretch, counted back from what is there now: what has come since was not there, what has left since still was.
 * `bounds` are the moments (epoch milliseconds) at which the stretches begin, and the one at which the last of them ends; `since` is what came and
 * left after that. Of a stretch that goes on past `now` the average is told up to now.
 */
export function workInProgress(
  traffic: readonly Traffic[],
  bounds: readonly number[],
  { now, open, since }: Readonly<{ now: number; open: number; since: Pick<Traffic, 'came' | 'went'> }>,
): readonly WorkInProgress[] {
  const [begun = 0] = bounds;
  const works: WorkInProgress[] = [];
  let atEnd = open - since.came + since.went;
  for (const [index, { came, cameMs, went, wentMs }] of [...traffic.entries()].reverse()) {
    const [from, until] = [bounds[index] ?? begun, Math.min(bounds[index + 1] ?? begun, now)];
    const atStart = atEnd - came + went;
    const length = until - from;
    const end = until - begun;
    // What came is there from then to the end; what left is missing from then on.
    const area = atStart * length + (came * end - cameMs) - (went * end - wentMs);
    works.push({ atStart, atEnd, mean: length > 0 ? Math.max(area / length, 0) : null });
    atEnd = atStart;
  }
  return works.reverse();
}

/**
 * How long one stays where so many are on average and so many leave in a time: L = λW (J. D. C. Little, "A proof for the queuing formula",
 * Operations Research 9, 1961). `overMs` is the time in which they left; undefined when none has.
 */
export function timeByLittle(meanWork: number, left: number, overMs: number): number | undefined {
  return left > 0 ? (meanWork / left) * overMs : undefined;
}

/** How many may be in work at once if none is to stay longer than `limitMs`, where so many leave in `overMs`: Little's law the other way round. */
export function workByLittle(limitMs: number, left: number, overMs: number): number | undefined {
  return overMs > 0 ? (limitMs * left) / overMs : undefined;
}
