import { TIME_MEASURES, type TimeMeasure } from '#conveyor';
import type { Line } from '#conveyor/line';
import { workingTimeBetween, type WorkingHours } from '#conveyor/hours';
import {
  addTallies,
  bucketOf,
  countedVisits,
  tallyOf,
  type CountedVisit,
  type RecordedVisit,
  type Tally,
} from '#insight';
import type {
  Connection,
  FigureRow,
  FigureScope,
  LossRow,
  StageTally,
  Statement,
  EmployeeTimes,
  StageTimes,
} from '#database';

/** What the figures of a scope must be. */
export type Figures = Readonly<{
  ofStages: readonly StageTally[];
  ofPeople: readonly FigureRow[];
  visitTimes: readonly EmployeeTimes[];
  stayTimes: readonly StageTimes[];
  losses: readonly LossRow[];
}>;

const readHistory: Statement<RecordedVisit> = {
  name: 'test_read_history',
  text: `select lead_id as "leadId", number, stage_id as "stageId", employee_id as "employeeId",
      (extract(epoch from entered_at) * 1000)::float8 as "enteredAt", (extract(epoch from ended_at) * 1000)::float8 as "endedAt",
      (select extract(epoch from h.answered_at) * 1000 from handoffs h where h.visit_id = visits.id and h.state in ('accepted', 'returned')
        and not h.implied and h.answered_at > h.offered_at)::float8 as "acceptedAt",
      outcome, loss_reason_id as "lossReasonId", taken_back as "takenBack",
      (extract(epoch from stands_since) * 1000)::float8 as "standsSince"
    from visits where lead_id in (select lead_id from visits where stage_id = any($1::uuid[]))`,
};

/** Every visit that counts, computed from the whole history of its lead: slow and plain. */
export async function visitsThatCount(
  connection: Connection,
  stageIds: readonly string[],
): Promise<readonly CountedVisit[]> {
  const rows = await connection.run(readHistory, [stageIds]);
  return groupsBy(rows, ({ leadId }) => leadId).flatMap(countedVisits);
}

/** The day of a moment by the clocks of a zone: `2026-11-25`. */
export const dayIn = (timeZone: string): ((at: number) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (at) => format.format(at);
};

type Moment = (visit: CountedVisit) => number;

/** By which clock days are, and by which hours working time is: an employee's, or the department's (null). */
export type Reckoning = Readonly<{
  dayOf: (at: number) => string;
  hoursOf: (employeeId: string | null) => WorkingHours | null;
}>;

/** Working time by the hours of a line in memory, where it has them. */
export const hoursOn =
  ({ setup: { workers, department } }: Line): Reckoning['hoursOf'] =>
  (employeeId) =>
    employeeId === null
      ? department.hours
      : (workers.find((one) => one.employeeId === employeeId)?.hours ?? null);

/** The figures of these visits, one by one. */
export function figuresOf(
  visits: readonly CountedVisit[],
  { stageIds, from, until, employeeId: ofOne }: FigureScope,
  { dayOf, hoursOf }: Reckoning,
): Figures {
  const inScope = visits.filter(
    ({ stageId, employeeId, enteredAt }) =>
      stageIds.includes(stageId) &&
      (ofOne === undefined || employeeId === ofOne) &&
      dayOf(enteredAt) >= from &&
      dayOf(enteredAt) < until,
  );
  const worked = inScope.filter(({ end }) => end !== null && end !== 'handed-on');
  const ofStages = grouped(inScope, ({ stageId }) => ({ stageId })).map(([key, some]): StageTally => ({
    ...key,
    ...addTallies(some.map((visit): Tally => tallyOf(visit))),
  }));
  const ofPeople = grouped(inScope, ({ stageId, employeeId }) => ({ stageId, employeeId })).map(
    ([key, some]): FigureRow => ({ ...key, ...addTallies(some.map((visit): Tally => tallyOf(visit))) }),
  );
  const accepted = inScope.filter(({ acceptedAt }) => acceptedAt !== null);
  const timesOf = (
    some: readonly CountedVisit[],
    measures: Partial<Record<TimeMeasure, (visit: CountedVisit) => number>>,
  ) =>
    TIME_MEASURES.flatMap((measure) => {
      const time = measures[measure];
      return time && some.length > 0 ? [{ measure, buckets: bucketsOf(some, time) }] : [];
    });
  const began = ({ enteredAt }: CountedVisit): number => enteredAt;
  const arrived = ({ arrivedAt }: CountedVisit): number => arrivedAt;
  const ended = ({ endedAt }: CountedVisit): number => endedAt ?? 0;
  const taken = ({ acceptedAt }: CountedVisit): number => acceptedAt ?? 0;
  const calendar = (since: Moment, until: Moment) => (visit: CountedVisit) => until(visit) - since(visit);
  const working =
    (since: Moment, until: Moment, ofDepartment = false) =>
    (visit: CountedVisit) =>
      workingTimeBetween(hoursOf(ofDepartment ? null : visit.employeeId), since(visit), until(visit));
  const VISITS = { visit: calendar(began, ended), 'visit-worked': working(began, ended) };
  const STAYS = { stay: calendar(arrived, ended), 'stay-worked': working(arrived, ended, true) };
  const WAITS = { wait: calendar(began, taken), 'wait-worked': working(began, taken) };
  const byPerson = ({ stageId, employeeId }: CountedVisit) => ({ stageId, employeeId });
  const byStage = ({ stageId }: CountedVisit) => ({ stageId });
  const told = (some: readonly CountedVisit[], measures: Parameters<typeof timesOf>[1]): StageTimes[] =>
    grouped(some, byStage).flatMap(([key, those]) =>
      timesOf(those, measures).map((times) => ({ ...key, ...times })),
    );
  const toldOfPeople = (
    some: readonly CountedVisit[],
    measures: Parameters<typeof timesOf>[1],
  ): EmployeeTimes[] =>
    grouped(some, byPerson).flatMap(([key, those]) =>
      timesOf(those, measures).map((times) => ({ ...key, ...times })),
    );
  const visitTimes = [...toldOfPeople(worked, VISITS), ...toldOfPeople(accepted, WAITS)];
  // Of one person's part in a stay nothing is told: how long he had the leads is.
  const stayTimes = [...told(worked, ofOne === undefined ? STAYS : VISITS), ...told(accepted, WAITS)];
  const losses = grouped(
    worked.filter(({ end }) => end === 'lost'),
    ({ stageId, lossReasonId }) => ({ stageId, lossReasonId }),
  ).map(([key, some]): LossRow => ({ ...key, count: some.length }));
  return {
    ofStages: sorted(ofStages),
    ofPeople: sorted(ofPeople),
    visitTimes: sorted(visitTimes),
    stayTimes: sorted(stayTimes),
    losses: sorted(losses),
  };
}

/** How many of them took how long. */
const bucketsOf = (
  visits: readonly CountedVisit[],
  time: (visit: CountedVisit) => number,
): StageTimes['buckets'] =>
  grouped(
    visits.map((visit) => bucketOf(time(visit))),
    (bucket) => bucket,
  )
    .map(([bucket, some]) => [bucket, some.length] as const)
    .toSorted(([one], [other]) => one - other);

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  return groupsBy(items, (item) => JSON.stringify(keyOf(item))).flatMap((some) =>
    some[0] === undefined ? [] : [[keyOf(some[0]), some] as const],
  );
}

function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), [...group, item]);
  }
  return [...groups.values()];
}

/** In an order of their own, so that they can be compared; each with its fields in one order. */
export function sorted<Row extends object>(rows: readonly Row[]): readonly Row[] {
  const textOf = (row: Row): string =>
    JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...rows].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}
