import type { Candidate, Strength } from '../candidate.ts';

/** Fewer visits than that say nothing about a person: at 30 a share is still 9 points off, one time in three. */
export const ENOUGH_VISITS = 30;

/** The one-sided 95 % point of the normal distribution: a difference beyond so many deviations is proven. */
const PROVEN = 1.645;

/**
 * Those of whom nobody can say that they are weaker than the strongest: the strongest himself, everybody whose
 * measured share is within the uncertainty of both, and everybody of whom too little is known, who would stay
 * unknown for ever else. With fewer than two who are known well enough there is nothing to compare, and it is all.
 */
export function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const known = candidates.flatMap(({ strength }) => (isKnown(strength) ? [strength] : []));
  if (known.length < 2) return candidates;
  const strongest = known.reduce((best, other) => (other.mean > best.mean ? other : best));
  return candidates.filter(({ strength }) => !isKnown(strength) || !isProvenWeaker(strength, strongest));
}

function isKnown(strength: Strength | null): strength is Strength {
  return strength !== null && strength.visits >= ENOUGH_VISITS;
}

/** The difference of two independent measurements has the sum of their variances. */
function isProvenWeaker(one: Strength, strongest: Strength): boolean {
  return strongest.mean - one.mean > PROVEN * Math.hypot(strongest.deviation, one.deviation);
}
