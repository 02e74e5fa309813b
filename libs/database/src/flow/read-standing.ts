import type { Statement } from '../statement.ts';
import { HELD, OF_AGE, OF_HELD } from './leads-held.ts';

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

const AGES = OF_AGE.map((which) => `(count(*) filter (where ${which}))::int`).join(', ');

/**
 * What is open of a scope at the moment $5: by stage and holder, by stage, by holder, and in all. How old: since the lead came to the stage.
 */
export const readStanding: Statement<StandingRow> = {
  name: 'read_standing',
  text: `
with held as materialized (${HELD}),
  worth as (
    select grouping(stage_id, employee_id) as level, stage_id, employee_id,
      json_build_object('currency', currency, 'amount', sum(amount)::float8) as one
    from held where ${OF_HELD.worth}
    group by grouping sets ((stage_id, employee_id, currency), (stage_id, currency), (employee_id, currency), (currency)))
select g.stage_id as "stageId", g.employee_id as "employeeId", g.level in (1, 3) as "isOfAll", g.leads, g.waiting, g.late, g."medianMs",
  g."oldestMs", g.ages, coalesce((select json_agg(w.one order by (w.one ->> 'amount')::float8 desc) from worth w where w.level = g.level
    and w.stage_id is not distinct from g.stage_id and w.employee_id is not distinct from g.employee_id), '[]') as amounts
from (select grouping(stage_id, employee_id) as level, stage_id, employee_id, count(*)::int as leads,
    (count(*) filter (where ${OF_HELD.waiting}))::int as waiting, (count(*) filter (where ${OF_HELD.late}))::int as late,
    percentile_disc(0.5) within group (order by here) as "medianMs", max(here) as "oldestMs", array[${AGES}] as ages
  from held group by grouping sets ((stage_id, employee_id), (stage_id), (employee_id))) g`,
};
