import type { Problem } from './problem.ts';
import type { PlanGround, PlanRule } from './validate-plan-wishes.ts';

/** What would be otherwise in a line, as far as it can be wrong. */
export type ScenarioGiven = Readonly<{
  stages: readonly Readonly<{ stageId: string; seats: readonly Readonly<{ employeeId: string }>[] }>[];
  hours: readonly Readonly<{ employeeId: string }>[];
  hires: readonly Readonly<{ stageId: string }>[];
}>;

/** Every problem of what is asked of a simulated line at once, in reading order; an empty list means that it is sound. */
export function validateScenarios(
  scenarios: readonly ScenarioGiven[],
  ground: PlanGround,
): readonly Problem<PlanRule>[] {
  return scenarios.flatMap(({ stages, hours, hires }, place) => {
    const at = `scenarios[${place}]`;
    return [
      ...stages.flatMap(({ stageId, seats }, index) => [
        ...stageProblems(`${at}.stages[${index}].stageId`, { stageId, all: stages, index }, ground),
        ...seats.flatMap((_, seat) =>
          personProblems(`${at}.stages[${index}].seats[${seat}].employeeId`, seats, seat, ground),
        ),
      ]),
      ...hours.flatMap((_, index) =>
        personProblems(`${at}.hours[${index}].employeeId`, hours, index, ground),
      ),
      ...hires.flatMap(({ stageId }, index) =>
        stageProblems(`${at}.hires[${index}].stageId`, { stageId, all: [], index }, ground),
      ),
    ];
  });
}

type StageAsked = Readonly<{
  stageId: string;
  /** Among which it may stand once. */
  all: readonly Readonly<{ stageId: string }>[];
  index: number;
}>;

function stageProblems(
  path: string,
  { stageId, all, index }: StageAsked,
  { stageIds }: PlanGround,
): readonly Problem<PlanRule>[] {
  if (!stageIds.includes(stageId)) return [problem(path, 'PLAN_STAGE_UNKNOWN', { stageId })];
  return all.findIndex((one) => one.stageId === stageId) < index && all.length > 0
    ? [problem(path, 'PLAN_TWICE', {})]
    : [];
}

function personProblems(
  path: string,
  all: readonly Readonly<{ employeeId: string }>[],
  index: number,
  { employeeIds }: PlanGround,
): readonly Problem<PlanRule>[] {
  const employeeId = all[index]?.employeeId ?? '';
  if (!employeeIds.includes(employeeId)) return [problem(path, 'PLAN_PERSON_UNKNOWN', { employeeId })];
  return all.findIndex((one) => one.employeeId === employeeId) < index
    ? [problem(path, 'PLAN_TWICE', {})]
    : [];
}

function problem(path: string, rule: PlanRule, facts: Problem['facts']): Problem<PlanRule> {
  return { path, rule, facts };
}
