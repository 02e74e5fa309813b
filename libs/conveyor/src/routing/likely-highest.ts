import type { Belief, CutNormal } from './cut-normal.ts';

/** At so many shares it is looked who is the highest; of beliefs as narrow as they come the chances are right to a thousandth. */
const POINTS = 96;
/** What lies further from a mean, in deviations, does not happen. */
const FAR = 4.5;

/** How likely each of these is the highest of all, in their order; they add up to 1: the density of each at each share times how likely all others lie below it. */
export function likelyHighest(
  all: readonly Readonly<{ belief: Belief; shape: CutNormal }>[],
): readonly number[] {
  if (all.length === 1) return [1];
  const beliefs = all.map(({ belief }) => belief);
  const shapes = all.map(({ shape }) => shape);
  const low = Math.max(0, ...beliefs.map(({ mean, deviation }) => mean - FAR * deviation));
  const high = Math.min(1, Math.max(...beliefs.map(({ mean, deviation }) => mean + FAR * deviation)));
  const sums = new Float64Array(all.length);
  const below = new Float64Array(all.length);
  for (let point = 0; point < POINTS; point += 1) {
    const share = low + ((high - low) * (point + 0.5)) / POINTS;
    let everybody = 1;
    shapes.forEach((one, place) => (everybody *= below[place] = one.below(share)));
    if (everybody === 0) continue;
    shapes.forEach((one, place) => {
      sums[place] = (sums[place] ?? 0) + (everybody / (below[place] ?? 1)) * one.density(share);
    });
  }
  const total = sums.reduce((sum, one) => sum + one, 0);
  return Array.from(sums, (one) => one / total);
}
