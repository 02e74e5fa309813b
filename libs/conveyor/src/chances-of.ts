import type { Decision } from './decide.ts';
import { withBestScore } from './routing/tier.ts';

/**
 * How likely each was to get the lead of a decision, by what could be known before the lots fell: whoever was asked before the policy is, surely; where it was drawn for, as it stands on record; else equals have
 * the same share each. Who is not in it had no chance; null: that it waits. The shares sum to one, to the millionths that are on record.
 */
export function chancesOf(decision: Decision): ReadonlyMap<string | null, number> {
  const { chosen, preferred, considered } = decision;
  if (chosen === null) return new Map([[null, 1]]);
  if (chosen === preferred) return new Map([[chosen, 1]]);
  if (wasDrawn(decision))
    return new Map(
      considered.flatMap(({ employeeId, chance }) => (chance ? [[employeeId, chance] as const] : [])),
    );
  const scores = considered.map(({ ruledOut, score }) => (ruledOut === null ? (score ?? [Infinity]) : null));
  const equals = withBestScore(considered, scores);
  return new Map(equals.map(({ employeeId }) => [employeeId, 1 / equals.length]));
}

/** Whether lots were drawn for a lead, with the chance of each on record. */
export function wasDrawn({ considered }: Pick<Decision, 'considered'>): boolean {
  return considered.some(({ chance }) => chance !== null);
}
