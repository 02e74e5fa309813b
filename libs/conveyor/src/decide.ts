import type { Candidate } from './candidate.ts';
import { exclusion, type ExclusionRule } from './routing/exclusion.ts';
import { POLICY_VERSION, type AvailabilityRule, type Policy } from './routing/policy.ts';
import { drawStrengths, isDrawing, type Learning } from './routing/learning.ts';
import { drawnFirst, scorerOf } from './routing/scores.ts';
import { compareScores, type Score } from './routing/tier.ts';
import { tieBreaks } from './tie-break.ts';

/** A candidate as he was seen, and what the policy made of him: the lower score is the better one, null for who was ruled out. */
export type Considered = Candidate &
  Readonly<{
    ruledOut: ExclusionRule | null;
    score: Score | null;
    /** How likely he was to get this lead; null where no lot was drawn for it, or he was ruled out. */
    chance: number | null;
  }>;

/**
 * A candidate with what became of him. Written out field by field, for whoever comes in has more of them and a copy that
 * leaves some out costs ten times as much: this is done for everybody with every move.
 */
function consideredAs(
  candidate: Candidate,
  { ruledOut, score, chance }: Pick<Considered, 'ruledOut' | 'score' | 'chance'>,
): Considered {
  return {
    employeeId: candidate.employeeId,
    rank: candidate.rank,
    weight: candidate.weight,
    capacity: candidate.capacity,
    load: candidate.load,
    capacityInAll: candidate.capacityInAll,
    loadInAll: candidate.loadInAll,
    active: candidate.active,
    barred: candidate.barred,
    absent: candidate.absent,
    worksNow: candidate.worksNow,
    opensAt: candidate.opensAt,
    unfit: candidate.unfit,
    knows: candidate.knows,
    strength: candidate.strength,
    credit: candidate.credit,
    ruledOut,
    score,
    chance,
  };
}

/** Who gets a lead at a stage: the stage, how it chooses, its candidates, and the seed that settles ties. */
export type Question = Readonly<{
  stageId: string;
  policy: Policy;
  availability: AvailabilityRule;
  candidates: readonly Candidate[];
  /** Who is asked before the policy is: who worked the lead here before it came back, or who stands in for its holder. */
  preferred: string | null;
  /** The budget of a stage that learns, and what of it was spent; null for one that does not. */
  learning: Learning | null;
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
    /**
     * How many won leads it is expected to cost that the lot fell on him and not on the likeliest best; null where none was drawn.
     */
    cost: number | null;
  }>;

/**
 * Gives the lead to whoever is preferred if he may have it, else to the best by the stage's policy among those who may;
 * to nobody when there is none, or when the policy leaves the choice to people. Equal scores are settled by lot.
 */
export function decide({ candidates, ...question }: Question): Decision {
  const { policy, availability, preferred, learning, seed } = question;
  const rules = candidates.map((candidate) => exclusion(candidate, availability));
  const among = candidates.filter((_, place) => rules[place] === null);
  const isPreferred = among.some(({ employeeId }) => employeeId === preferred);
  const drawn = isDrawing(policy, learning) && !isPreferred ? drawStrengths(among, seed) : null;
  const scored = drawn ? drawnFirst(drawn) : scorerOf(policy, among);
  const considered = candidates.map((candidate, place) => {
    const ruledOut = rules[place] ?? null;
    const score = ruledOut ? null : scored(candidate);
    return consideredAs(candidate, {
      ruledOut,
      score,
      chance: drawn && !ruledOut ? drawn.chanceOf(candidate) : null,
    });
  });
  const able = considered.filter(({ ruledOut }) => ruledOut === null);
  const chosen = able.find(({ employeeId }) => employeeId === preferred) ?? best(able, policy, seed);
  const got = drawn && among.find(({ employeeId }) => employeeId === chosen?.employeeId);
  return {
    ...question,
    policyVersion: POLICY_VERSION,
    considered,
    chosen: chosen?.employeeId ?? null,
    by: 'policy',
    forced: false,
    cost: got ? drawn.lossOf(got) * (learning?.winShare ?? 1) : null,
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
  let first: Considered | undefined;
  for (const one of able) if (!first || compareScores(scoreOf(one), scoreOf(first)) < 0) first = one;
  if (!first) return undefined;
  const lowest = scoreOf(first);
  return drawn(
    able.filter((one) => compareScores(scoreOf(one), lowest) === 0),
    seed,
  );
}

function scoreOf({ score }: Considered): Score {
  return score ?? [Infinity];
}

/** One of them by lot, the same for the same seed in whatever order they stand. */
function drawn(equals: readonly Considered[], seed: string): Considered | undefined {
  if (equals.length < 2) return equals[0];
  const lotOf = tieBreaks(seed);
  const lots = equals.map((one) => ({ one, lot: lotOf(one.employeeId) }));
  return lots.reduce((a, b) =>
    a.lot < b.lot || (a.lot === b.lot && a.one.employeeId < b.one.employeeId) ? a : b,
  ).one;
}
