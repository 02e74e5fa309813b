import { DAY } from '#conveyor';
import type { Interval } from '#conveyor/hours';
import { inferHours } from '../infer-hours.ts';
import { WORK_STAGES, type WorkHistory, type WorkStage } from '../work-history.ts';
import { planCase, type PlannedCase } from './planned-case.ts';
import { quantile } from './quantile.ts';

/** Somebody of a log as he is to be played: the stages whose specialist he is, and when he is at work, in order. */
export type PlannedPerson = Readonly<{
  key: string;
  stages: readonly WorkStage[];
  days: readonly Interval[];
}>;

/** A log of work, made ready to be played. */
export type WorkPlan = Readonly<{
  /** In the order of their coming. */
  cases: readonly PlannedCase[];
  people: readonly PlannedPerson[];
  /** How many open leads a specialist may hold at each stage. */
  capacities: ReadonlyMap<WorkStage, number>;
  /** How many visits are to be passed through. */
  steps: number;
}>;

/** Who did less than this share of a stage's work was there by accident, and is no specialist of it. */
const LEAST_SHARE = 0.01;
const LEAST_CAPACITY = 2;
/** Even spread is not to be had: of leads that came at one time most are with those who were at work then. */
const SPARE = 2;

/** Makes a log of work ready to be played, by the hours at which people were seen. */
export function planWork(
  { cases, people }: Pick<WorkHistory, 'cases' | 'people'>,
  timeZone: string,
): WorkPlan {
  const usual = usualLengths(cases);
  const planned = cases
    .flatMap((each) => planCase(each, (stage) => usual.get(stage) ?? 0) ?? [])
    .sort((a, b) => a.arrivesAt - b.arrivesAt);
  const specialists = specialistsOf(cases);
  const played = people.flatMap(({ key, moments }): PlannedPerson[] => {
    const stages = WORK_STAGES.filter((stage) => specialists.get(stage)?.has(key));
    const days = inferHours(moments, timeZone)?.days ?? [];
    return stages.length === 0 ? [] : [{ key, stages, days: joined(days) }];
  });
  return {
    cases: planned,
    people: played,
    capacities: capacitiesOf(planned, played),
    steps: planned.reduce((sum, { visits }) => sum + visits.length, 0),
  };
}

function usualLengths(cases: WorkHistory['cases']): ReadonlyMap<WorkStage, number> {
  const lengths = new Map<WorkStage, number[]>();
  for (const { stage, stretches } of cases.flatMap(({ items }) => items)) {
    for (const { startedAt, completedAt, isLeftOpen } of stretches) {
      if (!isLeftOpen) addTo(lengths, stage, completedAt - startedAt);
    }
  }
  return new Map([...lengths].map(([stage, some]) => [stage, quantile(some, 0.5) ?? 0]));
}

function addTo<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function specialistsOf(cases: WorkHistory['cases']): ReadonlyMap<WorkStage, ReadonlySet<string>> {
  const counts = new Map<WorkStage, Map<string, number>>();
  for (const { stage, stretches } of cases.flatMap(({ items }) => items)) {
    const here = counts.get(stage) ?? new Map<string, number>();
    counts.set(stage, here);
    for (const { employee } of stretches) if (employee) here.set(employee, (here.get(employee) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([stage, here]) => {
      const least = LEAST_SHARE * [...here.values()].reduce((sum, count) => sum + count, 0);
      return [stage, new Set([...here].flatMap(([key, count]) => (count >= least ? [key] : [])))];
    }),
  );
}

/**
 * Twice what each would hold of the most that lay open at a stage at once, if as many as come to work there on an average day
 * held it evenly. A lead takes room also while its customer thinks, so where calls lie days apart that is many.
 */
function capacitiesOf(
  cases: readonly PlannedCase[],
  people: readonly PlannedPerson[],
): ReadonlyMap<WorkStage, number> {
  return new Map(
    WORK_STAGES.map((stage) => {
      const times = people.flatMap(({ stages, days }) => (stages.includes(stage) ? days : []));
      const dates = new Set(times.map(({ from }) => Math.floor(from / DAY)));
      const aDay = times.length / Math.max(1, dates.size);
      const even = mostOpen(cases, stage) / Math.max(1, aDay);
      return [stage, Math.max(LEAST_CAPACITY, Math.ceil(SPARE * even))];
    }),
  );
}

function mostOpen(cases: readonly PlannedCase[], stage: WorkStage): number {
  const changes = cases
    .flatMap(({ visits }) => visits)
    .flatMap(({ stage: at, stretches, recorded: { startedAt } }) => {
      if (at !== stage || startedAt === null) return [];
      const lasted = stretches.reduce((sum, { pauseMs, lengthMs }) => sum + pauseMs + lengthMs, 0);
      return [
        { at: startedAt, by: 1 },
        { at: startedAt + lasted, by: -1 },
      ];
    })
    .sort((a, b) => a.at - b.at || a.by - b.by);
  let [open, most] = [0, 0];
  for (const { by } of changes) most = Math.max(most, (open += by));
  return most;
}

/** Days that touch at midnight are one time at work. */
function joined(days: readonly Interval[]): readonly Interval[] {
  const times: Interval[] = [];
  for (const { from, until } of days) {
    const last = times.at(-1);
    if (last?.until === from) times.splice(-1, 1, { from: last.from, until });
    else times.push({ from, until });
  }
  return times;
}
