import type { Candidate } from './candidate.ts';
import { exclusion, type ExclusionRule } from './routing/exclusion.ts';
import { POLICY_VERSION, type AvailabilityRule, type Policy } from './routing/policy.ts';
import { compareScores, scorerOf, type Score } from './routing/scores.ts';
import { tieBreak } from './tie-break.ts';

/** A candidate as he was seen, and what the policy made of him: the lower score is the better one, null for who was ruled out. */
export type Considered = Candidate & Readonly<{ ruledOut: ExclusionRule | null; score: Score | null }>;

/** Who gets a lead at a stage: the stage, how it chooses, its candidates, and the seed that settles ties. */
export type Question = Readonly<{
  stageId: string;
  policy: Policy;
  availability: AvailabilityRule;
  candidates: readonly Candidate[];
  /** Who is asked before the policy is: who worked the lead here before it came back, or who stands in for its holder. */
  preferred: string | null;
  seed: string;
}>;

/** Why a lead went to this person, complete enough to be made again from itself. */
export type Decision = Omit<Question, 'candidates'> &
  Readonly<{
    policyVersion: number;
    considered: readonly Considered[];
    /** Null: nobody could take it, or the policy gives it to nobody; it waits in the stage's queue. */
    chosen: string | null;
    /** `policy`: by the stage's policy. `person`: somebody named the receiver, or wanted the lead to wait. `claim`: the receiver took it himself. */
    by: 'policy' | 'person' | 'claim';
    /** True when the receiver was named although his capacity was used up. */
    forced: boolean;
  }>;

/**
 * Gives the lead to whoever is preferred if he may have it, else to the best by the stage's policy among those who may;
 * to nobody when there is none, or when the policy leaves the choice to people. Equal scores are settled by lot.
 */
export function decide({ candidates, ...question }: Question): Decision {
  const { policy, availability, preferred, seed } = question;
  const judged = candidates.map((candidate) => ({ candidate, ruledOut: exclusion(candidate, availability) }));
  const among = judged.filter(({ ruledOut }) => ruledOut === null).map(({ candidate }) => candidate);
  const scoreOf = scorerOf(policy, among);
  const considered = judged.map(({ candidate, ruledOut }): Considered => {
    return { ...candidate, ruledOut, score: ruledOut ? null : scoreOf(candidate) };
  });
  const able = considered.filter(({ ruledOut }) => ruledOut === null);
  const chosen = able.find(({ employeeId }) => employeeId === preferred) ?? best(able, policy, seed);
  return {
    ...question,
    policyVersion: POLICY_VERSION,
    considered,
    chosen: chosen?.employeeId ?? null,
    by: 'policy',
    forced: false,
  };
}

/** Makes a recorded decision again from its own record; true when the same person comes out. */
export function isRepeatable(record: Decision): boolean {
  if (record.by !== 'policy') {
    const isCandidate = record.considered.some((candidate) => candidate.employeeId === record.chosen);
    return isCandidate || (record.by === 'person' && record.chosen === null);
  }
  return decide({ ...record, candidates: record.considered }).chosen === record.chosen;
}

/** Whether the policy gives leads to people, or leaves them to be taken. */
export function givesLeads(policy: Policy): boolean {
  return policy !== 'pull' && policy !== 'manual';
}

function best(able: readonly Considered[], policy: Policy, seed: string): Considered | undefined {
  if (!givesLeads(policy)) return undefined;
  return able.reduce<Considered | undefined>(
    (first, other) => (first && compare(first, other, seed) <= 0 ? first : other),
    undefined,
  );
}

function compare(a: Considered, b: Considered, seed: string): number {
  const byScore = compareScores(a.score ?? [Infinity], b.score ?? [Infinity]);
  if (byScore !== 0) return byScore;
  const byLot = tieBreak(seed, a.employeeId) - tieBreak(seed, b.employeeId);
  return byLot !== 0 ? byLot : a.employeeId < b.employeeId ? -1 : 1;
}
