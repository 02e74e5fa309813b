import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import { counted } from '../figures/visit-counts.ts';

/** When somebody had a lead, epoch milliseconds: from when on, and until when; null: he has it. */
export type HeldRow = Readonly<{
  employeeId: string;
  stageId: string;
  from: number;
  until: number | null;
  /** Whether it left the stage then: it was lost, sent back or went forward. */
  isWorked: boolean;
}>;

/** What came to a stage and left it between two moments. */
export type StageFlowRow = Readonly<{
  stageId: string;
  /** Leads that came from outside. */
  came: number;
  won: number;
  lost: number;
  returned: number;
}>;

/** Who may work in a line, and with which name. */
export type LinePersonRow = Readonly<{ id: string; name: string }>;

const BEGUN = 'coalesce(v.stands_since, v.entered_at)';

const readHeld: Statement<HeldRow> = {
  name: 'read_held_leads_of_people',
  // By stages, of which there are few: there is no order of visits by employee.
  text: `
select v.employee_id as "employeeId", v.stage_id as "stageId", ${ms(`coalesce(v.accepted_at, ${BEGUN})`)} as from, ${ms('v.ended_at')} as until,
  v.outcome in ('advanced', 'won', 'lost', 'returned') is true as "isWorked"
from stages st cross join lateral (
    select * from visits o where o.stage_id = st.id and o.ended_at >= $2::timestamptz
    union all select * from visits o where o.stage_id = st.id and o.ended_at is null) v
where v.employee_id = any($1::uuid[]) and ${counted('v')}
order by v.employee_id, v.id`,
};

const readFlow: Statement<StageFlowRow> = {
  name: 'read_flow_of_stages',
  text: `
select st.id as "stageId",
  (select count(*)::int from visits v where v.stage_id = st.id and v.number = 1 and ${BEGUN} >= $2::timestamptz and ${BEGUN} <= $3::timestamptz) as came,
  coalesce(e.won, 0) as won, coalesce(e.lost, 0) as lost, coalesce(e.returned, 0) as returned
from stages st left join lateral (
  select count(*) filter (where v.outcome = 'won')::int as won, count(*) filter (where v.outcome = 'lost')::int as lost,
    count(*) filter (where v.outcome = 'returned')::int as returned
  from visits v where v.stage_id = st.id and v.ended_at >= $2::timestamptz and v.ended_at <= $3::timestamptz and ${counted('v')}) e on true
where st.id = any($1::uuid[])`,
};

const readBegun: Statement<{ begunAt: number | null }> = {
  name: 'read_when_stages_began',
  text: `select ${ms('min(x.at)')} as "begunAt" from unnest($1::uuid[]) s (id)
    cross join lateral (select ${BEGUN} as at from visits v where v.stage_id = s.id order by ${BEGUN} limit 1) x`,
};

const readPeople: Statement<LinePersonRow> = {
  name: 'read_people_of_line',
  text: `
select e.id, e.name from employees e
where e.active and e.erased_at is null and e.role in ('admin', 'head', 'rep') and (
  exists (select from specialists p where p.employee_id = e.id and p.stage_id = any($1::uuid[]))
  or exists (select from visit_figures v where v.employee_id = e.id and v.stage_id = any($1::uuid[]) and v.grain = 'year')
  or exists (select from visit_deltas v where v.employee_id = e.id and v.stage_id = any($1::uuid[])))
order by e.name, e.id`,
};

/** The leads that people had since a moment, at all stages of all funnels, by person. */
export function heldLeadsOfPeopleOf(
  connection: Connection,
  employeeIds: readonly string[],
  since: number,
): Promise<readonly HeldRow[]> {
  return connection.run(readHeld, [employeeIds, moment(since)]);
}

/** What came to these stages and left them between two moments, epoch milliseconds. */
export function flowOfStagesOf(
  connection: Connection,
  stageIds: readonly string[],
  { since, now }: Readonly<{ since: number; now: number }>,
): Promise<readonly StageFlowRow[]> {
  return connection.run(readFlow, [stageIds, moment(since), moment(now)]);
}

/** When the first lead came to one of these stages, epoch milliseconds; null: none has. */
export async function begunAtOf(connection: Connection, stageIds: readonly string[]): Promise<number | null> {
  const [row] = await connection.run(readBegun, [stageIds]);
  return row?.begunAt ?? null;
}

/** Who may work at these stages, by name: their specialists, and whoever has worked there. Of others nothing is known that would speak for them. */
export function peopleOfLineOf(
  connection: Connection,
  stageIds: readonly string[],
): Promise<readonly LinePersonRow[]> {
  return connection.run(readPeople, [stageIds]);
}
