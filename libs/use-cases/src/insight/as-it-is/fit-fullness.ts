import type { Rates } from '#insight';

/** Which parts of the time in which somebody has leads may be work on them, the fullest days first. */
export const FULLNESSES = [1, 0.85, 0.7, 0.55, 0.45, 0.35, 0.25];
/** Of parts that come as near to the truth as that the fullest is taken: it promises least. */
const AS_NEAR = 0.03;

/** A median stay in truth and as it was simulated, in hours; null: there is none. */
export type StayCompared = Readonly<{ truth: number | null; simulated: number | null }>;

/** How far simulated stays are off: the mean distance of their logarithms, so that twice as long counts as half as long does. 0: there is nothing to compare. */
export function farOff(stays: readonly StayCompared[]): number {
  const distances = stays.flatMap(({ truth, simulated }) =>
    truth === null || simulated === null ? [] : [Math.abs(logOf(simulated) - logOf(truth))],
  );
  return distances.reduce((sum, one) => sum + one, 0) / Math.max(distances.length, 1);
}

const LEAST_HOURS = 0.1;
const logOf = (hours: number): number => Math.log(Math.max(hours, LEAST_HOURS));

/** How far a simulation was off with one part. */
export type TriedFullness = Readonly<{ fullness: number; off: number }>;

/** The part with which a simulation comes nearest to the truth, by how far off it was with each. */
export function fittingFullness(tried: readonly TriedFullness[]): number {
  const least = Math.min(...tried.map(({ off }) => off));
  const near = tried.filter(({ off }) => off <= least + AS_NEAR);
  return Math.max(...near.map(({ fullness }) => fullness));
}

/** The same people, of whose time with leads only this part is work. */
export function atFullness(rates: readonly Rates[], fullness: number): readonly Rates[] {
  return rates.map(({ chances, hours }) => ({
    chances,
    hours: hours.map((row) => row.map((own) => own * fullness)),
  }));
}
