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

/** The figures of these visits, one by one. */
export function figuresOf(
  visits: readonly CountedVisit[],
  { stageIds, from, until, employeeId: ofOne }: FigureScope,
  dayOf: (at: number) => string,
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
  const visitTimes = grouped(worked, ({ stageId, employeeId }) => ({ stageId, employeeId })).map(
    ([key, some]): EmployeeTimes => ({ ...key, buckets: bucketsOf(some, ({ enteredAt }) => enteredAt) }),
  );
  // Of one person's part in a stay nothing is told.
  const stays = ofOne === undefined ? worked : [];
  const stayTimes = grouped(stays, ({ stageId }) => ({ stageId })).map(([key, some]): StageTimes => ({
    ...key,
    buckets: bucketsOf(some, ({ arrivedAt }) => arrivedAt),
  }));
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

/** How many of them took how long since a moment of theirs. */
const bucketsOf = (
  visits: readonly CountedVisit[],
  since: (visit: CountedVisit) => number,
): StageTimes['buckets'] =>
  groupsBy(visits, (visit) => String(bucketOf((visit.endedAt ?? 0) - since(visit))))
    .map((some) => [bucketOf((some[0]?.endedAt ?? 0) - (some[0] ? since(some[0]) : 0)), some.length] as const)
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
