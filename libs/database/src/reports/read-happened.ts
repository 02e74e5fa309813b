import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** What an employee, or the stage's queue, had at a stage in some time. */
export type HappenedRow = Readonly<{
  stageId: string;
  employeeId: string | null;
  /** Leads that came into the funnel. */
  began: number;
  /** Leads that came to him. */
  got: number;
  advanced: number;
  won: number;
  lost: number;
}>;

export type ReasonRow = Readonly<{
  stageId: string;
  employeeId: string | null;
  reason: string | null;
  count: number;
}>;

/** Since when the first of the open leads stands at a stage, and since when with this employee. */
export type LongestRow = Readonly<{
  stageId: string;
  employeeId: string | null;
  standsSince: number;
  heldSince: number;
}>;

export type Stretch = Readonly<{ from: Instant; until: Instant }>;

const BEGUN = 'coalesce(v.stands_since, v.entered_at)';
const HAS_BEGUN = `(${BEGUN} >= $2 and ${BEGUN} < $3)`;
const HAS_ENDED = '(v.ended_at >= $2 and v.ended_at < $3)';
const COUNTS = `v.stage_id = any($1::uuid[]) and not v.taken_back and v.outcome is distinct from 'undone'`;
const ended = (outcome: string): string =>
  `count(*) filter (where v.outcome = '${outcome}' and ${HAS_ENDED})::int as ${outcome}`;

/** By when it happened, not by when the visit began: a lead that was won yesterday was won yesterday. */
const readHappened: Statement<HappenedRow> = {
  name: 'read_happened',
  text: `
select v.stage_id as "stageId", v.employee_id as "employeeId", count(*) filter (where v.number = 1 and ${HAS_BEGUN})::int as began,
  count(*) filter (where ${HAS_BEGUN})::int as got, ${ended('advanced')}, ${ended('won')}, ${ended('lost')}
from visits v where ${COUNTS} and (${HAS_BEGUN} or ${HAS_ENDED})
group by v.stage_id, v.employee_id`,
};

const readReasons: Statement<ReasonRow> = {
  name: 'read_happened_losses',
  text: `
select v.stage_id as "stageId", v.employee_id as "employeeId", r.name as reason, count(*)::int as count
from visits v left join loss_reasons r on r.id = v.loss_reason_id where ${COUNTS} and v.outcome = 'lost' and ${HAS_ENDED}
group by v.stage_id, v.employee_id, r.name`,
};

const readLongest: Statement<LongestRow> = {
  name: 'read_longest_waits',
  text: `
select v.stage_id as "stageId", v.employee_id as "employeeId", ${ms('min(v.arrived_at)')} as "standsSince",
  ${ms(`min(${BEGUN})`)} as "heldSince"
from visits v where v.stage_id = any($1::uuid[]) and v.ended_at is null
group by v.stage_id, v.employee_id`,
};

/** What happened at some stages in some time. */
export function happenedOf(
  connection: Connection,
  stageIds: readonly string[],
  { from, until }: Stretch,
): Promise<readonly HappenedRow[]> {
  return connection.run(readHappened, [stageIds, moment(from), moment(until)]);
}

/** Why leads were lost there. */
export function happenedLossesOf(
  connection: Connection,
  stageIds: readonly string[],
  { from, until }: Stretch,
): Promise<readonly ReasonRow[]> {
  return connection.run(readReasons, [stageIds, moment(from), moment(until)]);
}

/** How long leads have stood there by now. */
export function longestWaitsOf(
  connection: Connection,
  stageIds: readonly string[],
): Promise<readonly LongestRow[]> {
  return connection.run(readLongest, [stageIds]);
}
