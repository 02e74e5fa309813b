import type { Candidate } from './candidate.ts';
import { exclusion, type ExclusionRule } from './routing/exclusion.ts';
import { POLICY_VERSION, type AvailabilityRule, type Policy } from './routing/policy.ts';
import { drawLots, isDrawing, type Drawn, type Learning } from './routing/learning.ts';
import { drawnFirst, scorerOf } from './routing/scores.ts';
import { withBestScore, type Score } from './routing/tier.ts';
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
    ramp: candidate.ramp,
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
export function decide(question: Question): Decision {
  return decideBy(POLICY_VERSION, question);
}

/** The same by the rule of an older version. */
function decideBy(policyVersion: number, { candidates, ...question }: Question): Decision {
  const { rules, scores, drawn, chosen } = choose({ candidates, ...question }, policyVersion);
  return {
    ...question,
    policyVersion,
    considered: candidates.map((candidate, place) => {
      const ruledOut = rules[place] ?? null;
      const chance = drawn && !ruledOut ? drawn.chanceOf(candidate) : null;
      return consideredAs(candidate, { ruledOut, score: scores[place] ?? null, chance });
    }),
    chosen: chosen?.employeeId ?? null,
    by: 'policy',
    forced: false,
    cost: chosen && drawn ? drawn.lossOf(chosen) * (question.learning?.winShare ?? 1) : null,
  };
}

/** Who gets the lead by {@link decide}, for whoever wants no record of it: a simulation asks a million times. */
export function whoGets(question: Question): string | null {
  return choose(question, POLICY_VERSION).chosen?.employeeId ?? null;
}

type Choice = Readonly<{
  /** What keeps each candidate from getting the lead, and what the policy makes of him. */
  rules: readonly (ExclusionRule | null)[];
  scores: readonly (Score | null)[];
  /** The lots, where any were drawn. */
  drawn: Drawn | null;
  chosen: Candidate | undefined;
}>;

function choose(
  { candidates, policy, availability, preferred, learning, seed }: Question,
  policyVersion: number,
): Choice {
  const rules = candidates.map((candidate) => exclusion(candidate, availability));
  const among = candidates.filter((_, place) => rules[place] === null);
  const wished = among.find(({ employeeId }) => employeeId === preferred);
  const drawn = isDrawing(policy, learning) && !wished ? drawLots(among, seed, policyVersion) : null;
  const scored = drawn ? drawnFirst(drawn) : scorerOf(policy, among);
  const scores = candidates.map((candidate, place) => (rules[place] === null ? scored(candidate) : null));
  return { rules, scores, drawn, chosen: wished ?? best(candidates, scores, { policy, seed }) };
}

/** Makes a recorded decision again from its own record; true when the same person comes out. */
export function isRepeatable(record: Decision): boolean {
  if (record.by !== 'policy') {
    const isCandidate = record.considered.some((candidate) => candidate.employeeId === record.chosen);
    return isCandidate || (record.by === 'person' && record.chosen === null);
  }
  return (
    decideBy(record.policyVersion, { ...record, candidates: record.considered }).chosen === record.chosen
  );
}

/** Whether the policy gives leads to people, or leaves them to be taken. */
export function givesLeads(policy: Policy): boolean {
  return policy !== 'pull' && policy !== 'manual';
}

function best(
  candidates: readonly Candidate[],
  scores: readonly (Score | null)[],
  { policy, seed }: Pick<Question, 'policy' | 'seed'>,
): Candidate | undefined {
  if (!givesLeads(policy)) return undefined;
  return drawn(withBestScore(candidates, scores), seed);
}

/** One of them by lot, the same for the same seed in whatever order they stand. */
function drawn(equals: readonly Candidate[], seed: string): Candidate | undefined {
  if (equals.length < 2) return equals[0];
  const lotOf = tieBreaks(seed);
  const lots = equals.map((one) => ({ one, lot: lotOf(one.employeeId) }));
  return lots.reduce((a, b) =>
    a.lot < b.lot || (a.lot === b.lot && a.one.employeeId < b.one.employeeId) ? a : b,
  ).one;
}
