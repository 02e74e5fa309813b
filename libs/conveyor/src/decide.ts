import type { Candidate, SpecialistRank } from './candidate.ts';
import { tieBreak } from './tie-break.ts';

/** Why somebody could not get a lead. The first rule that applies, in this order, is named. */
export const EXCLUSION_RULES = ['INACTIVE', 'DECLINED', 'HELD_IT', 'AT_CAPACITY'] as const;

export type ExclusionRule = (typeof EXCLUSION_RULES)[number];

export const POLICY = 'weighted-least-loaded';
/** Grows when the same candidates could give another person: old records name the rule they were made by. */
export const POLICY_VERSION = 1;

/** A candidate as he was seen, and what the policy made of him. The lower score is the better one. */
export type Considered = Candidate & Readonly<{ ruledOut: ExclusionRule | null; score: number | null }>;

/** Why a lead went to this person, complete enough to be made again from itself. */
export type Decision = Readonly<{
  stageId: string;
  policy: typeof POLICY;
  policyVersion: number;
  /** Settles ties; two decisions with the same candidates and the same seed agree. */
  seed: string;
  considered: readonly Considered[];
  /** Null: nobody could take it, it waits in the stage's queue. */
  chosen: string | null;
  /** `policy`: by the stage's policy. `person`: somebody named the receiver, or wanted the lead to wait. `claim`: the receiver took it himself. */
  by: 'policy' | 'person' | 'claim';
  /** True when the receiver was named although his capacity was used up. */
  forced: boolean;
}>;

/** Who gets a lead at a stage: the stage, its candidates, and the seed that settles ties. */
export type Question = Readonly<{ stageId: string; candidates: readonly Candidate[]; seed: string }>;

/** The rule that keeps a candidate from getting the lead, or null when he may get it. */
export function exclusion(candidate: Candidate): ExclusionRule | null {
  if (!candidate.active) return 'INACTIVE';
  if (candidate.barred) return candidate.barred;
  return candidate.load >= candidate.capacity ? 'AT_CAPACITY' : null;
}

/**
 * Gives the lead to the primary specialist with the least load for his weight, else to such a reserve,
 * else to nobody. The score is (load + 1) / weight, the weighted least-connection rule of load
 * balancers (Zhang, "Linux Virtual Server for Scalable Network Services", 2000): counting the lead
 * itself makes weights tell already when everybody is idle.
 */
export function decide(question: Question): Decision {
  const considered = question.candidates.map((candidate): Considered => {
    const ruledOut = exclusion(candidate);
    return { ...candidate, ruledOut, score: ruledOut ? null : (candidate.load + 1) / candidate.weight };
  });
  const chosen = best(considered, 'primary', question.seed) ?? best(considered, 'reserve', question.seed);
  return {
    stageId: question.stageId,
    policy: POLICY,
    policyVersion: POLICY_VERSION,
    seed: question.seed,
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

function best(considered: readonly Considered[], rank: SpecialistRank, seed: string): Considered | undefined {
  return considered
    .filter((candidate) => candidate.rank === rank && candidate.ruledOut === null)
    .sort((a, b) => compare(a, b, seed))[0];
}

function compare(a: Considered, b: Considered, seed: string): number {
  const byScore = (a.score ?? Infinity) - (b.score ?? Infinity);
  if (byScore !== 0) return byScore;
  const byLot = tieBreak(seed, a.employeeId) - tieBreak(seed, b.employeeId);
  return byLot !== 0 ? byLot : a.employeeId < b.employeeId ? -1 : 1;
}
