import type { ReckonedTimes, VisitToReckon } from '#conveyor';
import type { Connection, Statement, Value } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import { TO_RECKON } from '../tables/visits.table.ts';

const readToReckon: Statement<VisitToReckon> = {
  name: 'read_times_to_reckon',
  // Of several that reckon at once each takes others.
  text: `
with these as materialized (select id from visits where ${TO_RECKON} and id > $2::uuid
    order by id limit $1::int for no key update skip locked)
select v.id as "visitId", s.funnel_id as "funnelId", v.employee_id as "employeeId",
  ${ms('coalesce(v.stands_since, v.entered_at)')} as "begunAt", ${ms('v.arrived_at')} as "arrivedAt", ${ms('v.accepted_at')} as "acceptedAt",
  case when v.outcome in ('advanced', 'won', 'lost', 'returned') then ${ms('v.ended_at')} end as "workedUntil"
from these join visits v on v.id = these.id join stages s on s.id = v.stage_id order by v.id`,
};

const writeReckoned: Statement<never> = {
  name: 'write_reckoned_times',
  // What stands already was reckoned by the hours that were known then.
  text: `
update visits v set worked_ms = coalesce(v.worked_ms, r."workedMs"), stay_worked_ms = coalesce(v.stay_worked_ms, r."stayWorkedMs"),
  wait_worked_ms = coalesce(v.wait_worked_ms, r."waitWorkedMs")
from json_to_recordset($1::json) as r ("visitId" uuid, "workedMs" bigint, "stayWorkedMs" bigint, "waitWorkedMs" bigint)
where v.id = r."visitId"`,
};

/** Of the visits of which working times are to be reckoned the next ones after this id, in the order of their ids; in a transaction, in which nobody else reckons them. */
export async function timesToReckonOf(
  connection: Connection,
  { after, atOnce }: Readonly<{ after: string; atOnce: number }>,
): Promise<readonly VisitToReckon[]> {
  return connection.run(readToReckon, [atOnce, after]);
}

/** Writes down working times of visits. */
export async function writeReckonedOf(
  connection: Connection,
  times: readonly ReckonedTimes[],
): Promise<void> {
  const values: Value[] = [JSON.stringify(times)];
  await connection.run(writeReckoned, values);
}
