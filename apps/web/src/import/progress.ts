/** How much is done at a moment, in milliseconds. */
export type Done = Readonly<{ at: number; done: number }>;

/** How fast it goes; undefined as long as nobody can tell. */
export type Pace = Readonly<{ perSecond: number | undefined; leftMs: number | undefined }>;

/** Before that, what was seen says too little: rows come in by hundreds. */
const SEEN_LONG_ENOUGH_MS = 5_000;
const LONG_ENOUGH_MS = 500;

/**
 * How fast it went from one moment to the other, and how long the rest takes at that. `left`: how much is still to be done; undefined where nobody
 * knows.
 */
export function paceOf(from: Done, now: Done, left?: number): Pace {
  const [ms, done] = [now.at - from.at, now.done - from.done];
  if (ms < LONG_ENOUGH_MS || done <= 0) return { perSecond: undefined, leftMs: undefined };
  return { perSecond: (done / ms) * 1_000, leftMs: left === undefined ? undefined : (left * ms) / done };
}

/**
 * From where it is reckoned how fast it goes: where somebody has seen it first, once that is a while ago, for what was stopped in between had
 * done much before it began anew; else from its beginning.
 */
export function reckonedFrom(begunAt: number, seen: Done, now: Done): Done {
  return now.at - seen.at >= SEEN_LONG_ENOUGH_MS ? seen : { at: begunAt, done: 0 };
}

/** Two digits of it: no more is steady. */
export function rounded(perSecond: number): number {
  return Number(perSecond.toPrecision(2));
}

/** A time that is left, as one says it. */
export type TimeLeft = Readonly<{ unit: 'soon' | 'minutes' | 'hours'; count: number }>;

const MINUTE_MS = 60_000;
const MOST_MINUTES = 90;

/** Never less than it is: whole minutes, from an hour and a half on whole hours. */
export function timeLeft(ms: number): TimeLeft {
  if (ms < MINUTE_MS) return { unit: 'soon', count: 1 };
  const minutes = Math.ceil(ms / MINUTE_MS);
  if (minutes <= MOST_MINUTES) return { unit: 'minutes', count: minutes };
  return { unit: 'hours', count: Math.ceil(minutes / 60) };
}
