import type { Fraction } from '../chance.ts';
import { checkPredictions, type PredictionCheck } from './check-predictions.ts';
import {
  personWarnings,
  stageWarnings,
  type PersonFacts,
  type PersonWarning,
  type StageWarning,
} from './find-warnings.ts';
import { splitHalf } from './split-half.ts';
import {
  factsOf,
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
  /** Null: nothing of his is old enough to be judged, or nothing can be told of the stage. */
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
  /** For each judged person in the order of their ids, then for whom else was asked, what his conversion may be. */
  draws: readonly Readonly<{ employeeId: string; chances: Float64Array }>[];
}>;

/**
 * Judges who is strong at a stage by all that is known of the work there, with everything that makes it doubtful. Where the data cannot tell, nothing is told and it
 * says why. `others` are drawn for as well, though nothing is known of their work here: of them as much is held possible as of anybody.
 */
export function judgeStage(
  work: readonly StageWork[],
  passedOn: readonly PassedOnLeads[],
  fraction: Fraction,
  others: readonly string[] = [],
): JudgedStage {
  const weeksLeftOut = unsettledWeeks(work);
  const visits = settledVisits(work, weeksLeftOut);
  const nobodys = nobodysVisits(work);
  const bare = factsOf(work, passedOn, new Map());
  const refused = stageWarnings({ people: bare, nobodys, team: null });
  if (refused.length > 0 || visits.length === 0)
    return {
      refused,
      weeksLeftOut,
      people: bare.map((facts) => ({ facts, strength: null, warnings: [] })),
      team: null,
      traits: [],
      check: null,
      halves: null,
      draws: [],
    };
  const { employeeIds: judged, traits, evidence } = weighVisits(visits);
  const employeeIds = [...judged, ...others.filter((id) => !judged.includes(id))];
  const { people, draws, ...team } = stageStrengths({ ...evidence, people: employeeIds.length }, fraction);
  const strengthOf = new Map(judged.map((id, place) => [id, people[place]]));
  const expected = new Map(
    [...strengthOf].flatMap(([id, strength]) => (strength ? [[id, strength.expected]] : [])),
  );
  const facts = factsOf(work, passedOn, expected);
  const warnings = personWarnings({ people: facts, nobodys, team: team.team.mean });
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
    draws: employeeIds.map((employeeId, place) => ({
      employeeId,
      chances: draws[place] ?? new Float64Array(),
    })),
  };
}
