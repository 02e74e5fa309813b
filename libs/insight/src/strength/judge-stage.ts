import type { Fraction } from '../chance.ts';
import { checkPredictions, type PredictionCheck } from './check-predictions.ts';
import {
  bookersOf,
  personWarnings,
  stageWarnings,
  type PersonFacts,
  type PersonWarning,
  type StageWarning,
} from './find-warnings.ts';
import { drawsForPlan } from './plan-draws.ts';
import { splitHalf } from './split-half.ts';
import {
  factsOf,
  nobodysLeft,
  nobodysVisits,
  settledVisits,
  unsettledWeeks,
  type PassedOnLeads,
  type StageWork,
} from './stage-work.ts';
import { stageStrengths, type StageStrengths, type Strength } from './stage-strengths.ts';
import { weighVisits } from './weigh-visits.ts';

/** One person at a stage: how strong, what is known beside it, and what to know of the figure. */
export type JudgedPerson = Readonly<{
  facts: PersonFacts;
  /** Null: nothing of his is old enough to be judged, he only wrote down what others did, or nothing can be told of the stage. */
  strength: Strength | null;
  warnings: readonly PersonWarning[];
}>;

/** What can be told of who is strong at a stage. */
export type JudgedStage = Readonly<{
  /** Why nothing is told of anybody; empty: it is. */
  refused: readonly StageWarning[];
  /** How many of the newest weeks are left out, as too much of them is open. */
  weeksLeftOut: number;
  people: readonly JudgedPerson[];
  /** Null: nothing is told. */
  team: Omit<StageStrengths, 'people' | 'draws'> | null;
  /** By which traits leads were told apart. */
  traits: readonly string[];
  /** How well it foretold what is known by now. */
  check: PredictionCheck | null;
  /** How far one half of the weeks tells the same as the other. */
  halves: number | null;
  /** For each judged person in the order of their ids, then for whom else was asked, what his conversion may be when a line is chosen, and when it is judged. */
  draws: readonly Readonly<{ employeeId: string; chances: Float64Array; judging: Float64Array }>[];
}>;

/** What is known of the work at one stage. */
export type StageToJudge = Readonly<{ work: readonly StageWork[]; passedOn: readonly PassedOnLeads[] }>;

const DRAWS = 1_000;

/** Judges one stage by what is known of it alone. */
export function judgeStage(
  work: readonly StageWork[],
  passedOn: readonly PassedOnLeads[],
  fraction: Fraction,
): JudgedStage {
  const { evidence, ...judged } = judgeAlone({ work, passedOn }, fraction);
  return { ...judged, draws: drawsOf([evidence], fraction)[0] ?? [] };
}

/**
 * Judges who is strong at each stage by all that is known of the work there, with everything that makes it doubtful. Where the data cannot tell, nothing is told and it
 * says why. `fractionOf` gives each stage a source of chance of its own, and one to all of them together for the draws of a line, in which stages must not be
 * lucky together. `others` are drawn for as well where nothing is known of their work: of them as much is held possible as of anybody.
 */
export function judgeStages(
  stages: readonly StageToJudge[],
  fractionOf: () => Fraction,
  others: readonly string[] = [],
): readonly JudgedStage[] {
  const judged = stages.map((stage) => judgeAlone(stage, fractionOf()));
  const draws = drawsOf(
    judged.map(({ evidence }) => evidence && withOthers(evidence, others)),
    fractionOf(),
  );
  return judged.map(({ evidence: _, ...one }, stage) => ({ ...one, draws: draws[stage] ?? [] }));
}

function withOthers(weighed: WeighedVisits, others: readonly string[]): WeighedVisits {
  const employeeIds = [...weighed.employeeIds, ...others.filter((id) => !weighed.employeeIds.includes(id))];
  return { ...weighed, employeeIds, evidence: { ...weighed.evidence, people: employeeIds.length } };
}

type WeighedVisits = ReturnType<typeof weighVisits>;

/** Draws for the stages of which something is known, all together. */
function drawsOf(
  stages: readonly (WeighedVisits | null)[],
  fraction: Fraction,
): readonly JudgedStage['draws'][] {
  const known = stages.filter((one) => one !== null);
  const drawn = drawsForPlan(
    known.map(({ evidence }) => evidence),
    DRAWS,
    fraction,
  );
  return stages.map((one) => {
    const draws = one && drawn[known.indexOf(one)];
    return one && draws
      ? one.employeeIds.map((employeeId, place) => ({
          employeeId,
          chances: draws.choosing[place] ?? new Float64Array(),
          judging: draws.judging[place] ?? new Float64Array(),
        }))
      : [];
  });
}

type JudgedAlone = Omit<JudgedStage, 'draws'> & Readonly<{ evidence: WeighedVisits | null }>;

function judgeAlone({ work, passedOn }: StageToJudge, fraction: Fraction): JudgedAlone {
  const weeksLeftOut = unsettledWeeks(work);
  const ofNobody = { nobodys: nobodysVisits(work), nobodysLeft: nobodysLeft(work) };
  const bare = factsOf(work, passedOn, new Map());
  const bookers = bookersOf(bare);
  const visits = settledVisits(work, weeksLeftOut).filter(({ employeeId }) => !bookers.has(employeeId));
  const refused = stageWarnings({ people: bare, ...ofNobody, team: null });
  if (refused.length > 0 || visits.length === 0)
    return {
      refused,
      weeksLeftOut,
      people: bare.map((facts) => ({ facts, strength: null, warnings: [] })),
      team: null,
      traits: [],
      check: null,
      halves: null,
      evidence: null,
    };
  const weighed = weighVisits(visits);
  const { employeeIds, traits, evidence } = weighed;
  const { people, draws: _, ...team } = stageStrengths(evidence, fraction);
  const strengthOf = new Map(employeeIds.map((id, place) => [id, people[place]]));
  const expected = new Map(
    [...strengthOf].flatMap(([id, strength]) => (strength ? [[id, strength.expected]] : [])),
  );
  const facts = factsOf(work, passedOn, expected);
  const warnings = personWarnings({ people: facts, ...ofNobody, team: team.team.mean });
  return {
    refused: [],
    weeksLeftOut,
    people: facts.map((one, place) => ({
      facts: one,
      strength: strengthOf.get(one.employeeId) ?? null,
      warnings: warnings[place] ?? [],
    })),
    team,
    traits,
    check: checkPredictions(visits),
    halves: splitHalf(visits),
    evidence: weighed,
  };
}
