import type { CountedAs } from '#conveyor/figures';
import { cursorTo, type FigureVisit, type FigureVisitsQuery } from '#contracts';
import type { Connection, Statement } from '../statement.ts';
import { valuesOfVisits, VISITS_OF_SCOPE, type FigureScope } from './figure-parts.ts';
import { counted, NOBODY } from './visit-counts.ts';

/** Which visits of a scope are behind a figure. */
export type FigureAsked = Readonly<{
  scope: FigureScope;
  counted: CountedAs;
  /** Null: those of the stage's queue, and lost for no reason of the funnel's. */
  employeeId?: string | null | undefined;
  lossReasonId?: string | null | undefined;
  limit: number;
  cursor?: FigureVisitsQuery['cursor'];
}>;

const FORWARD = `v.outcome in ('advanced', 'won')`;

/** Whether the lead of a visit came to its stage once more later. */
export const CAME_BACK = `exists (select from visits w where w.lead_id = v.lead_id and w.number > v.number
  and w.stage_id = v.stage_id and w.arrival = 'again' and ${counted('w')})`;

const COUNTED: Readonly<Record<CountedAs, string>> = {
  entered: 'true',
  first: `v.arrival = 'first'`,
  again: `v.arrival = 'again'`,
  advanced: `v.outcome = 'advanced'`,
  won: `v.outcome = 'won'`,
  lost: `v.outcome = 'lost'`,
  returned: `v.outcome = 'returned'`,
  'handed-on': `v.ended_at is not null and v.outcome not in ('advanced', 'won', 'lost', 'returned')`,
  open: 'v.ended_at is null',
  ended: `v.outcome in ('advanced', 'won', 'lost', 'returned')`,
  forward: FORWARD,
  'came-back': `v.outcome = 'advanced' and ${CAME_BACK}`,
};

const MS = (moment: string): string => `(extract(epoch from ${moment}) * 1000)::float8`;

/** Its moments are epoch milliseconds. */
export type FigureVisitRow = Readonly<
  Omit<FigureVisit, 'enteredAt' | 'endedAt'> & { enteredAt: number; endedAt: number | null }
>;

type Row = Readonly<{ visit: FigureVisitRow }>;

const readBehind = (counted: CountedAs): Statement<Row> => ({
  name: `read_visits_behind_${counted}`,
  text: `
select json_build_object('id', v.id, 'lead', json_build_object('id', v.lead_id, 'name', v.name, 'company', v.company),
    'stage', json_build_object('id', v.stage_id, 'name', v.stage),
    'employee', case when e.id is not null then json_build_object('id', e.id, 'name', e.name) end,
    'enteredAt', ${MS('v.begun')}, 'endedAt', ${MS('v.ended_at')}, 'outcome', v.outcome, 'reason', r.name) as visit
from (select v.*, l.name, l.company, st.name as stage, coalesce(v.stands_since, v.entered_at) as begun from ${VISITS_OF_SCOPE}
    and ${COUNTED[counted]}
    and ($7::uuid is null or coalesce(v.employee_id, ${NOBODY}) = $7)
    and ($8::uuid is null or coalesce(v.loss_reason_id, ${NOBODY}) = $8)
    and ($9::float8 is null or (coalesce(v.stands_since, v.entered_at), v.id) < (to_timestamp($9 / 1000), $10::uuid))
    order by coalesce(v.stands_since, v.entered_at) desc, v.id desc limit $11::int) v
  left join employees e on e.id = v.employee_id left join loss_reasons r on r.id = v.loss_reason_id
order by v.begun desc, v.id desc`,
});

const NIL = '00000000-0000-0000-0000-000000000000';

/** A page of the visits that a figure counts, the last one first. */
export async function readVisitsBehind(
  connection: Connection,
  { scope, counted, employeeId, lossReasonId, limit, cursor }: FigureAsked,
): Promise<Readonly<{ items: readonly FigureVisitRow[]; nextCursor: string | null }>> {
  const orNobody = (id: string | null | undefined): string | null => (id === null ? NIL : (id ?? null));
  const rows = await connection.run(readBehind(counted), [
    ...valuesOfVisits(scope),
    orNobody(employeeId),
    orNobody(lossReasonId),
    cursor?.[0] ?? null,
    cursor?.[1] ?? null,
    limit + 1,
  ]);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(({ visit }) => visit),
    nextCursor: last ? cursorTo([last.visit.enteredAt, last.visit.id]) : null,
  };
}
