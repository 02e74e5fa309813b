import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { counted } from '../figures/visit-counts.ts';

/** Visits to a stage of one employee (null: nobody), of one kind of lead, that began in one week. */
export type WorkRow = Readonly<{
  stageId: string;
  employeeId: string | null;
  source: string | null;
  segment: string | null;
  /** The digits of the lead's amount; null: it has none. */
  digits: number | null;
  /** Which quarter of the year it began in. */
  quarter: number;
  /** Whether somebody else had worked with the lead at the stage before. */
  workedBefore: boolean;
  weeksAgo: number;
  ended: number;
  forward: number;
  open: number;
  brief: number;
}>;

const BEGUN = 'coalesce(v.stands_since, v.entered_at)';
const ENDED = `w.outcome in ('advanced', 'won', 'lost', 'returned')`;

/** Whether somebody else had the lead at the stage before; of a first visit it is not asked. */
const WORKED_BEFORE = `case when v.arrival = 'first' then false else exists (select from visits w where w.lead_id = v.lead_id and w.number < v.number
    and w.stage_id = v.stage_id and w.employee_id <> v.employee_id and ${counted('w')}) end`;

const readWork: Statement<WorkRow> = {
  name: 'read_work_of_stages',
  text: `
with w as materialized (
  select v.stage_id, v.employee_id, l.source, l.segment, case when l.amount > 0 then floor(log(l.amount))::int + 1 end as digits,
    extract(quarter from ${BEGUN} at time zone de.time_zone)::int as quarter, ${WORKED_BEFORE} as worked_before,
    floor(extract(epoch from $3::timestamptz - ${BEGUN}) / 604800)::int as weeks_ago, v.outcome, v.ended_at, ${BEGUN} as begun
  from stages st join funnels fu on fu.id = st.funnel_id join departments de on de.id = fu.department_id
    join visits v on v.stage_id = st.id and ${BEGUN} >= $2::timestamptz and ${BEGUN} <= $3::timestamptz
    join leads l on l.id = v.lead_id
  where st.id = any($1::uuid[]) and ${counted('v')})
select stage_id as "stageId", employee_id as "employeeId", source, segment, digits, quarter, worked_before as "workedBefore", weeks_ago as "weeksAgo",
  count(*) filter (where ${ENDED})::int as ended, count(*) filter (where w.outcome in ('advanced', 'won'))::int as forward,
  count(*) filter (where w.ended_at is null)::int as open,
  count(*) filter (where ${ENDED} and w.ended_at < w.begun + interval '1 minute')::int as brief
from w group by 1, 2, 3, 4, 5, 6, 7, 8`,
};

/** The work at these stages that began between two moments, epoch milliseconds, the second of them now. */
export function workOfStagesOf(
  connection: Connection,
  stageIds: readonly string[],
  between: Readonly<{ since: number; now: number }>,
): Promise<readonly WorkRow[]> {
  return connection.run(readWork, [stageIds, moment(between.since), moment(between.now)]);
}
