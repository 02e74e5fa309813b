import type { ScenarioAsked, Simulation } from './what-if-query.ts';

/** What somebody is at a stage. */
export const PARTS = ['none', 'reserve', 'primary'] as const;

type Part = (typeof PARTS)[number];

/** A stage of today's line, with who works it. */
export type StageToday = Readonly<{
  id: string;
  name: string;
  colour: string;
  specialists: readonly Readonly<{
    employeeId: string;
    name: string;
    rank: 'primary' | 'reserve';
    weight: number;
    capacity: number;
  }>[];
}>;

export type Person = Readonly<{ id: string; name: string }>;

export type TypedHire = Readonly<{ stageId: string; people: number | ''; hours: number | '' }>;

/** A scenario as it is typed: percents, and of seats and hours only what is to be otherwise than today. */
export type TypedScenario = Readonly<{
  name: string;
  inflow: number | '';
  /** By stage, and there by person. */
  seats: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  hours: Readonly<Record<string, number | ''>>;
  hires: readonly TypedHire[];
}>;

/** As everything is today. */
export function asToday(name: string): TypedScenario {
  return { name, inflow: 100, seats: {}, hours: {}, hires: [] };
}

/** What somebody is at a stage in a scenario: as it was typed, else as today. */
export function partOf({ seats }: TypedScenario, stage: StageToday, employeeId: string): Part {
  return seats[stage.id]?.[employeeId] ?? todaysPart(stage, employeeId);
}

function todaysPart({ specialists }: StageToday, employeeId: string): Part {
  return specialists.find((one) => one.employeeId === employeeId)?.rank ?? 'none';
}

/** A scenario as it is sent. Whoever is new at a stage may hold as many leads there as its people usually may. */
export function scenarioOf(
  typed: TypedScenario,
  stages: readonly StageToday[],
  people: readonly Person[],
): ScenarioAsked {
  const changed = stages.filter((stage) =>
    people.some(({ id }) => partOf(typed, stage, id) !== todaysPart(stage, id)),
  );
  return {
    name: typed.name,
    inflow: (typed.inflow === '' ? 100 : typed.inflow) / 100,
    stages: changed.map((stage) => ({
      stageId: stage.id,
      seats: people.flatMap(({ id }) => {
        const part = partOf(typed, stage, id);
        if (part === 'none') return [];
        const today = stage.specialists.find(({ employeeId }) => employeeId === id);
        const { weight, capacity } = today ?? { weight: 1, capacity: usualCapacity(stage) };
        return [{ employeeId: id, rank: part, weight, capacity }];
      }),
    })),
    hours: Object.entries(typed.hours).flatMap(([employeeId, percent]) =>
      percent === '' || percent === 100 ? [] : [{ employeeId, times: percent / 100 }],
    ),
    hires: typed.hires.flatMap(({ stageId, people: count, hours }) =>
      count === '' || count === 0
        ? []
        : [{ stageId, people: count, hours: hours === '' ? FULL_TIME : hours }],
    ),
  };
}

/** Hours a week of whoever comes new, where nothing else is typed. */
export const FULL_TIME = 40;

function usualCapacity({ specialists }: StageToday): number | null {
  const sorted = specialists.map(({ capacity }) => capacity).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** A simulation's scenarios as they are typed, to go on from them. */
export function typedOf(
  { asked }: Pick<Simulation, 'asked'>,
  people: readonly Person[],
): readonly TypedScenario[] {
  return asked.scenarios.map((scenario) => ({
    name: scenario.name,
    inflow: Math.round((scenario.inflow ?? 1) * 100),
    seats: Object.fromEntries(
      (scenario.stages ?? []).map(({ stageId, seats }) => {
        const rankOf = new Map(seats.map(({ employeeId, rank }) => [employeeId, rank]));
        return [
          stageId,
          Object.fromEntries(people.map(({ id }): [string, Part] => [id, rankOf.get(id) ?? 'none'])),
        ];
      }),
    ),
    hours: Object.fromEntries(
      (scenario.hours ?? []).map(({ employeeId, times }) => [employeeId, Math.round(times * 100)]),
    ),
    hires: (scenario.hires ?? []).map(({ stageId, people: count, hours }) => ({
      stageId,
      people: count,
      hours: hours ?? FULL_TIME,
    })),
  }));
}

/** Everybody who works at one of the stages today, or stands in the simulation, by name. */
export function peopleOf(stages: readonly StageToday[], more: readonly Person[]): readonly Person[] {
  const byId = new Map(more.map(({ id, name }) => [id, name]));
  for (const { specialists } of stages)
    for (const { employeeId, name } of specialists) byId.set(employeeId, name);
  return [...byId]
    .map(([id, name]) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
