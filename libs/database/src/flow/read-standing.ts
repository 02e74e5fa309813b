import type { Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** Up to how many days a lead has been at its stage; the last class, of which no end is given, is what has been there longer. */
export const AGE_DAYS = [1, 3, 7, 30] as const;

/** Open leads of a stage (null: of all of them) that somebody has. */
export type StandingRow = Readonly<{
  stageId: string | null;
  /** Null: the queue, or everybody's where `isOfAll`. */
  employeeId: string | null;
  isOfAll: boolean;
  leads: number;
  /** Those that wait in the queue. */
  waiting: number;
  late: number;
  medianMs: number;
  oldestMs: number;
  /** How many are in each class of AGE_DAYS, and how many are older. */
  ages: readonly number[];
  amounts: readonly Readonly<{ currency: string | null; amount: number }>[];
}>;

const DAY_MS = 86_400_000;
const aged = (from: number, until: number | undefined): string =>
  `(count(*) filter (where here > ${from * DAY_MS}${until === undefined ? '' : ` and here <= ${until * DAY_MS}`}))::int`;
const AGES = [-1, ...AGE_DAYS].map((from, index) => aged(from, AGE_DAYS[index])).join(', ');

/**
 * What is open at the stages $1 at the moment $3, of employee $2 alone where there is one: by stage and holder, by stage, by holder, and in all. How
 * old: since the lead came to the stage.
 */
export const readStanding: Statement<StandingRow> = {
  name: 'read_standing',
  text: `
with held as materialized (
    select v.stage_id, v.employee_id, l.currency, l.amount, greatest(${ms('($3::timestamptz - v.arrived_at)')}, 0) as here,
      coalesce(least(v.due_at, h.answer_due_at) <= $3, false) as late
    from visits v join leads l on l.id = v.lead_id left join handoffs h on h.visit_id = v.id and h.state = 'offered'
    where v.stage_id = any($1::uuid[]) and v.ended_at is null and ($2::uuid is null or v.employee_id = $2)),
  worth as (
    select grouping(stage_id, employee_id) as level, stage_id, employee_id,
      json_build_object('currency', currency, 'amount', sum(amount)::float8) as one
    from held where amount is not null
    group by grouping sets ((stage_id, employee_id, currency), (stage_id, currency), (employee_id, currency), (currency)))
select g.stage_id as "stageId", g.employee_id as "employeeId", g.level in (1, 3) as "isOfAll", g.leads, g.waiting, g.late, g."medianMs",
  g."oldestMs", g.ages, coalesce((select json_agg(w.one order by (w.one ->> 'amount')::float8 desc) from worth w where w.level = g.level
    and w.stage_id is not distinct from g.stage_id and w.employee_id is not distinct from g.employee_id), '[]') as amounts
from (select grouping(stage_id, employee_id) as level, stage_id, employee_id, count(*)::int as leads,
    (count(*) filter (where employee_id is null))::int as waiting, (count(*) filter (where late))::int as late,
    percentile_disc(0.5) within group (order by here) as "medianMs", max(here) as "oldestMs", array[${AGES}] as ages
  from held group by grouping sets ((stage_id, employee_id), (stage_id), (employee_id))) g`,
};
