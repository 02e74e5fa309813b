import type { Candidate, Strength } from '../candidate.ts';

/** Fewer visits than that say nothing about a person: at 30 a share is still 9 points off, one time in three. */
export const ENOUGH_VISITS = 30;

/** The one-sided 95 % point of the normal distribution: a difference beyond so many deviations is proven. */
const PROVEN = 1.645;

/**
 * Those of whom nobody can say that they are weaker than somebody else here: the strongest, everybody whose measured share is
 * within the uncertainty of both, and everybody of whom too little is known, who would stay unknown for ever else.
 * Each is compared with each and not with the highest share alone: that is often of one who has hardly been measured, and
 * hides behind his uncertainty who is weaker than the well-known second. Where the judging has found no proof that people of the stage differ at all,
 * everybody is one: among many who are alike some two always lie far enough apart by luck.
 */
export function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const known = candidates.flatMap(({ strength }) => (isKnown(strength) ? [strength] : []));
  return candidates.filter(
    ({ strength }) => !isKnown(strength) || !known.some((other) => isProvenWeaker(strength, other)),
  );
}

function isKnown(strength: Strength | null): strength is Strength {
  return strength !== null && strength.alike !== true && strength.visits >= ENOUGH_VISITS;
}

/** The difference of two independent measurements has the sum of their variances. */
function isProvenWeaker(one: Strength, other: Strength): boolean {
  const gap = other.mean - one.mean;
  return gap > 0 && gap ** 2 > PROVEN ** 2 * (one.deviation ** 2 + other.deviation ** 2);
}
