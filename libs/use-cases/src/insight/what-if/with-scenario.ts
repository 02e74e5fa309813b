import type { Scenario } from '#contracts';
import type { Rates, SimulatedStage, SimulatedTerms, Stretch } from '#insight';
import { seatedStage } from '../as-it-is/seated-stage.ts';
import type { LineToRun } from '../as-it-is/simulated-today.ts';
import { hoursOf, ofHours } from '../as-it-is/week-ahead.ts';

/** The ids of stages and people, in the order in which a line has them. */
export type LineIds = Readonly<{ stageIds: readonly string[]; employeeIds: readonly string[] }>;

/** Of somebody of whom no stage knows anything yet. */
const UNKNOWN: SimulatedTerms = {
  part: 'none',
  weight: 1,
  capacity: null,
  chance: 0,
  work: { mean: 1, deviation: 1 },
  answer: { mean: 0, declines: 0 },
};

/** The same line with what would be otherwise. Whoever is new stands behind all others, in the order in which he was asked for. */
export function withScenario(today: LineToRun, scenario: Scenario, ids: LineIds): LineToRun {
  const changed = { ...today, line: { ...today.line, ...changedLine(today, scenario, ids) } };
  return scenario.hires.reduce(
    (line, { stageId, people, hours }) =>
      Array.from({ length: people }).reduce<LineToRun>(
        (more) => withHire(more, { stage: ids.stageIds.indexOf(stageId), hours, among: today }),
        line,
      ),
    changed,
  );
}

function changedLine(
  { line }: LineToRun,
  { inflow, stages, hours }: Scenario,
  { stageIds, employeeIds }: LineIds,
): Pick<LineToRun['line'], 'stages' | 'people'> {
  const times = new Map(hours.map((one) => [one.employeeId, one.times]));
  return {
    stages: line.stages.map((stage, place): SimulatedStage => {
      const seats = stages.find(({ stageId }) => stageId === stageIds[place])?.seats;
      const arrivals = stage.arrivals.map((rate) => rate * inflow);
      return { ...(seats ? seatedStage(stage, employeeIds, seats) : stage), arrivals };
    }),
    people: line.people.map((person, place) => {
      const more = times.get(employeeIds[place] ?? '') ?? 1;
      const { stretches } = person;
      return more === 1 ? person : { ...person, stretches: ofHours(stretches, hoursOf(stretches) * more) };
    }),
  };
}

type Hire = Readonly<{ stage: number; hours: number; among: LineToRun }>;

/** One more at a stage, as good as those are on average who work there today; where nobody does, as all are. */
function withHire({ line, routing, rates }: LineToRun, { stage, hours, among }: Hire): LineToRun {
  const colleagues = colleaguesAt(among, stage);
  const terms = colleagues.flatMap((person) => among.line.stages[stage]?.people[person] ?? []);
  const capacities = terms.flatMap(({ capacity }) => capacity ?? []);
  const [first = UNKNOWN] = terms;
  const hired: SimulatedTerms = {
    ...first,
    part: 'specialist',
    weight: 1,
    capacity: capacities.length < terms.length || terms.length === 0 ? null : Math.round(average(capacities)),
    answer: {
      mean: average(terms.map(({ answer }) => answer.mean)),
      declines: average(terms.map(({ answer }) => answer.declines)),
    },
  };
  return {
    routing,
    line: {
      ...line,
      people: [
        ...line.people,
        { stretches: ofHours(usualWeek(among, colleagues), hours), capacityInAll: null },
      ],
      stages: line.stages.map((one, place) => ({
        ...one,
        people: [...one.people, place === stage ? hired : UNKNOWN],
      })),
    },
    rates: rates.map((draw): Rates => ({
      chances: draw.chances.map((row) => withOneMore(row, colleagues)),
      hours: draw.hours.map((row) => withOneMore(row, colleagues)),
    })),
  };
}

/** Who works at a stage as a primary today, else at all, else everybody. */
function colleaguesAt({ line }: LineToRun, stage: number): readonly number[] {
  const people = line.stages[stage]?.people ?? [];
  const of = (isOne: (terms: SimulatedTerms) => boolean): readonly number[] =>
    people.flatMap((terms, person) => (isOne(terms) ? [person] : []));
  return (
    [of(({ part }) => part === 'specialist'), of(({ part }) => part === 'reserve'), of(() => true)].find(
      (some) => some.length > 0,
    ) ?? []
  );
}

/** The longest week of these people, else of anybody. */
function usualWeek({ line }: LineToRun, people: readonly number[]): readonly Stretch[] {
  const longestOf = (weeks: readonly (readonly Stretch[])[]): readonly Stretch[] =>
    weeks.toSorted((one, other) => hoursOf(other) - hoursOf(one))[0] ?? [];
  const own = longestOf(people.flatMap((person) => [line.people[person]?.stretches ?? []]));
  return own.length > 0 ? own : longestOf(line.people.map(({ stretches }) => stretches));
}

function withOneMore(row: Float64Array, people: readonly number[]): Float64Array {
  return Float64Array.from([...row, average(people.map((person) => row[person] ?? 0))]);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(values.length, 1);
}
