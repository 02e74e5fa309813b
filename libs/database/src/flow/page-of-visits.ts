import { cursorTo, type FlowVisit, type FlowVisitsQuery } from '#contracts';
import type { Connection, Statement, Value } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** Its moments are epoch milliseconds. */
export type FlowVisitRow = Readonly<
  Omit<FlowVisit, 'enteredAt' | 'arrivedAt' | 'endedAt'> & {
    enteredAt: number;
    arrivedAt: number;
    endedAt: number | null;
  }
>;

/** A page of the visits behind a number, and how many there are. */
export type VisitsPage = Readonly<{
  total: number;
  items: readonly FlowVisitRow[];
  nextCursor: string | null;
}>;

/** Which visits are behind a number, in SQL: rows of `id` and `at`, by which they are ordered, the highest first; and its values. */
export type Behind = Readonly<{ name: string; with?: string; visits: string; values: readonly Value[] }>;

/** Which page is asked for. */
export type Page = Readonly<{ limit: number; cursor?: FlowVisitsQuery['cursor'] }>;

/** By a moment, in whole milliseconds: a cursor keeps no more. */
export const byMoment = (column: string): string => `floor(${ms(column)})`;

type Row = Readonly<{
  total: number;
  rows: readonly Readonly<{ at: number; visit: FlowVisitRow }>[];
}>;

/** A page of them, with how many there are on all pages, of one moment. */
export async function readPageOfVisits(
  connection: Connection,
  behind: Behind,
  { limit, cursor }: Page,
): Promise<VisitsPage> {
  const values = [...behind.values, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1];
  const [page] = await connection.run(statementOf(behind), values);
  const { total, rows } = page ?? { total: 0, rows: [] };
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    total,
    items: rows.slice(0, limit).map(({ visit }) => visit),
    nextCursor: last ? cursorTo([last.at, last.visit.id]) : null,
  };
}

function statementOf({ name, with: before, visits, values }: Behind): Statement<Row> {
  const [at, id, limit] = [1, 2, 3].map((place) => `$${values.length + place}`);
  return {
    name: `read_flow_visits_behind_${name}`,
    text: `
with ${before === undefined ? '' : `${before},`} behind as materialized (${visits}),
  page as (select id, at from behind where ${at}::float8 is null or (at, id) < (${at}::float8, ${id}::uuid)
    order by at desc, id desc limit ${limit}::int)
select (select count(*)::int from behind) as total, coalesce((
    select json_agg(json_build_object('at', p.at, 'visit', json_build_object('id', v.id,
        'lead', json_build_object('id', l.id, 'name', l.name, 'company', l.company),
        'stage', json_build_object('id', st.id, 'name', st.name),
        'employee', case when e.id is not null then json_build_object('id', e.id, 'name', e.name) end,
        'enteredAt', ${ms('coalesce(v.stands_since, v.entered_at)')}, 'arrivedAt', ${ms('v.arrived_at')}, 'endedAt', ${ms('v.ended_at')},
        'outcome', v.outcome, 'reason', r.name, 'amount', l.amount::float8, 'currency', l.currency)) order by p.at desc, p.id desc)
    from page p join visits v on v.id = p.id join leads l on l.id = v.lead_id join stages st on st.id = v.stage_id
      left join employees e on e.id = v.employee_id left join loss_reasons r on r.id = v.loss_reason_id), '[]') as rows`,
  };
}
