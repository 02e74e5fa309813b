import type { Timed } from '#conveyor';
import type { Statement } from '../statement.ts';
import { ms } from './ms.ts';

/** The version of the roster, and the one under which the timers of the open visits were counted last. */
export const readLimitsVersion: Statement<{ version: number; counted: number }> = {
  name: 'read_limits_version',
  text: 'select version, limits_version as counted from roster_version',
};

/** The timers were counted under version $1, unless somebody has counted them under a later one. */
export const markLimits: Statement<never> = {
  name: 'mark_limits',
  text: 'update roster_version set limits_version = $1 where limits_version < $1',
};

/** An open visit with its timers, whether they were found right before, and which state of its row that is. */
export type TimedRow = Timed & Readonly<{ isChecked: boolean; rowState: string }>;

function reminded(kind: string, visit: string): string {
  return `exists (select 1 from notifications n where n.visit_id = ${visit} and n.kind = '${kind}'
    and n.once_in_hour is null)`;
}

function timed(which: string): string {
  return `
select v.id as "visitId", s.funnel_id as "funnelId", v.stage_id as "stageId", v.employee_id as "employeeId",
  ${ms('coalesce(v.stands_since, v.entered_at)')} as "enteredAt", ${ms('v.due_at')} as "dueAt", ${ms('v.remind_at')} as "remindAt",
  (${reminded('lead.reminder', 'v.id')} or (v.stands_since is not null and v.remind_at is null)) as "isReminded", v.timers_checked as "isChecked", v.xmin::text as "rowState",
  (select json_build_object('handoffId', h.id, 'offeredAt', ${ms('h.offered_at')}, 'answerDueAt', ${ms('h.answer_due_at')},
      'remindAt', ${ms('h.remind_at')}, 'isReminded', ${reminded('handoff.reminder', 'v.id')})
    from handoffs h where h.visit_id = v.id and h.state = 'offered') as offer
from visits v join stages s on s.id = v.stage_id
where v.ended_at is null and ${which} and v.id > $1 order by v.id limit $2`;
}

/** Up to $2 open visits with their timers, by id, after $1. */
export const readTimed: Statement<TimedRow> = { name: 'read_timed', text: timed('true') };

/** Those of them whose timers were not found right yet. */
export const readUnchecked: Statement<TimedRow> = {
  name: 'read_unchecked_timers',
  text: timed('not v.timers_checked'),
};

/**
 * The timers of these visits ($1) were found right under version $3 of the roster. Not when somebody has written the row since
 * it was read ($2) or is about to, nor when there is a later version, under which all may have been counted before the
 * visit was committed: then they are looked at once more. It waits for nobody, because a command on many leads holds them for seconds.
 */
export const markChecked: Statement<never> = {
  name: 'mark_timers_checked',
  text: `
with
  these as materialized (select v.id from visits v join unnest($1::uuid[], $2::text[]) as t (id, row_state)
      on v.id = t.id and v.xmin::text = t.row_state
    where (select version from roster_version) = $3 for no key update of v skip locked)
update visits v set timers_checked = true from these where v.id = these.id`,
};

/**
 * Writes timers of visits ($1 ids, $2 due, $3 to be reminded; now $7) and of their offers ($4 ids, $5 due, $6 to be reminded), of
 * those that are still open. They are looked at once more: whoever writes them may have read the line long before.
 */
export const writeTimers: Statement<never> = {
  name: 'write_timers',
  text: `
with
  visit as (update visits v set due_at = t.due_at, remind_at = t.remind_at, timers_checked = false,
      told_late = v.told_late and coalesce(t.due_at <= $7, false)
    from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as t (id, due_at, remind_at)
    where v.id = t.id and v.ended_at is null)
update handoffs h set answer_due_at = t.answer_due_at, remind_at = t.remind_at
  from unnest($4::uuid[], $5::timestamptz[], $6::timestamptz[]) as t (id, answer_due_at, remind_at)
  where h.id = t.id and h.state = 'offered'`,
};
