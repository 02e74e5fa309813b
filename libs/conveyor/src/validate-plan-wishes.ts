import type { Problem } from './problem.ts';

/** Why the wishes of a plan do not go together, or no plan can be made. */
export const PLAN_RULES = [
  'PLAN_STAGE_UNKNOWN',
  'PLAN_PERSON_UNKNOWN',
  'PLAN_LEAST_ABOVE_MOST',
  'PLAN_LEAST_ABOVE_ALL',
  'PLAN_MUST_AND_MUST_NOT',
  'PLAN_LEARNING_ABOVE_ALL',
  'PLAN_RECORDED_WHEN_WON',
  'PLAN_NOTHING_LOST',
  'PLAN_NOTHING_ENDED',
  'PLAN_NOBODY',
  'PLAN_NOTHING_COMES',
  'PLAN_TOO_YOUNG',
  'PLAN_WON_OTHERWISE',
  'PLAN_NO_LINE',
  'PLAN_TWICE',
] as const;

export type PlanRule = (typeof PLAN_RULES)[number];

type Placed = Readonly<{ stageId: string; employeeId: string }>;

/** What a head wants of a line, as far as it can be wrong. */
export type PlanWishesGiven = Readonly<{
  stages: readonly Readonly<{ stageId: string; least: number; most: number | null }>[];
  must: readonly Placed[];
  mustNot: readonly Placed[];
  learning: readonly (Placed & Readonly<{ share: number }>)[];
  leftOut: readonly string[];
}>;

/** The stages and people of the line that is planned. */
export type PlanGround = Readonly<{ stageIds: readonly string[]; employeeIds: readonly string[] }>;

/** Every problem of a plan's wishes at once, in reading order; an empty list means that they are sound. */
export function validatePlanWishes(
  wishes: PlanWishesGiven,
  ground: PlanGround,
): readonly Problem<PlanRule>[] {
  return [
    ...wishes.stages.flatMap(({ stageId, least, most }, index) => [
      ...stageProblems(`wishes.stages[${index}].stageId`, stageId, ground),
      ...(most !== null && least > most
        ? [problem(`wishes.stages[${index}].least`, 'PLAN_LEAST_ABOVE_MOST', { least, most })]
        : []),
      ...leastProblems(`wishes.stages[${index}].least`, { stageId, least }, wishes, ground),
    ]),
    ...(['must', 'mustNot', 'learning'] as const).flatMap((which) =>
      wishes[which].flatMap((one, index) => placeProblems(`wishes.${which}[${index}]`, one, ground)),
    ),
    ...wishes.must.flatMap((one, index) => contradictions(`wishes.must[${index}].employeeId`, one, wishes)),
    ...wishes.learning.flatMap((one, index) => [
      ...contradictions(`wishes.learning[${index}].employeeId`, one, wishes),
      ...shareProblems(wishes, index),
    ]),
    ...wishes.leftOut.flatMap((id, index) => personProblems(`wishes.leftOut[${index}]`, id, ground)),
  ];
}

function placeProblems(
  path: string,
  { stageId, employeeId }: Placed,
  ground: PlanGround,
): readonly Problem<PlanRule>[] {
  return [
    ...stageProblems(`${path}.stageId`, stageId, ground),
    ...personProblems(`${path}.employeeId`, employeeId, ground),
  ];
}

function stageProblems(
  path: string,
  stageId: string,
  { stageIds }: PlanGround,
): readonly Problem<PlanRule>[] {
  return stageIds.includes(stageId) ? [] : [problem(path, 'PLAN_STAGE_UNKNOWN', { stageId })];
}

/** Whoever is left out, or is not to work there, can not be counted on. */
function leastProblems(
  path: string,
  { stageId, least }: Readonly<{ stageId: string; least: number }>,
  { mustNot, leftOut }: PlanWishesGiven,
  { employeeIds }: PlanGround,
): readonly Problem<PlanRule>[] {
  const people = employeeIds.filter(
    (id) => !leftOut.includes(id) && !mustNot.some((one) => one.stageId === stageId && one.employeeId === id),
  );
  return least > people.length
    ? [problem(path, 'PLAN_LEAST_ABOVE_ALL', { least, people: people.length })]
    : [];
}

function personProblems(
  path: string,
  employeeId: string,
  { employeeIds }: PlanGround,
): readonly Problem<PlanRule>[] {
  return employeeIds.includes(employeeId) ? [] : [problem(path, 'PLAN_PERSON_UNKNOWN', { employeeId })];
}

/** Whoever is to work there in any case must not be one who is not to, nor one who is left out. */
function contradictions(
  path: string,
  one: Placed,
  { mustNot, leftOut }: PlanWishesGiven,
): readonly Problem<PlanRule>[] {
  const isBarred = mustNot.some(
    (other) => other.stageId === one.stageId && other.employeeId === one.employeeId,
  );
  return isBarred || leftOut.includes(one.employeeId) ? [problem(path, 'PLAN_MUST_AND_MUST_NOT', {})] : [];
}

/** Told once a stage, at the first who learns there. */
function shareProblems({ learning }: PlanWishesGiven, index: number): readonly Problem<PlanRule>[] {
  const at = learning[index]?.stageId;
  if (learning.findIndex(({ stageId }) => stageId === at) !== index) return [];
  const sum = learning.reduce((all, one) => all + (one.stageId === at ? one.share : 0), 0);
  if (sum <= 1) return [];
  return [
    problem(`wishes.learning[${index}].share`, 'PLAN_LEARNING_ABOVE_ALL', { percent: Math.round(100 * sum) }),
  ];
}

function problem(path: string, rule: PlanRule, facts: Problem['facts']): Problem<PlanRule> {
  return { path, rule, facts };
}
