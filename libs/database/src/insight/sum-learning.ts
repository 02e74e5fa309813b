import { DAY, type Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { firstIdOf } from '../statements/first-id.ts';

/** No month of any clock is longer. Visits have ids of their moment, so that decisions of this month are found by those. */
const MONTH = 33 * DAY;

const BEGINS = `date_trunc('month', $1::timestamptz at time zone de.time_zone)`;

const sumLearning: Statement<{ stages: number }> = {
  name: 'sum_learning',
  text: `
with learning as (select s.id, ${BEGINS} at time zone de.time_zone as begins_at, (${BEGINS} + interval '1 month') at time zone de.time_zone as ends_at
    from stages s join funnels f on f.id = s.funnel_id join departments de on de.id = f.department_id
    where s.learning_budget is not null and s.archived_at is null and f.archived_at is null),
  given as (select v.stage_id, v.entered_at, d.cost from decisions d join visits v on v.id = d.visit_id
    where d.cost > 0 and d.visit_id >= $2::uuid and not v.taken_back),
  months as (select l.id, l.ends_at, coalesce(sum(g.cost), 0) as spent, count(g.cost)::int as leads
    from learning l left join given g on g.stage_id = l.id and g.entered_at >= l.begins_at and g.entered_at < l.ends_at group by l.id, l.ends_at),
  written as (insert into learning_months as m (stage_id, ends_at, spent, leads) select id, ends_at, spent, leads from months order by id
    on conflict (stage_id) do update set ends_at = excluded.ends_at, spent = excluded.spent, leads = excluded.leads
      where (m.ends_at, m.leads) is distinct from (excluded.ends_at, excluded.leads) or abs(m.spent - excluded.spent) > 1e-9
    returning stage_id)
select count(*)::int as stages from written`,
};

/**
 * Sums up what learning has cost this month, by the clock of each department, at the stages that learn; resolves to at how many it has come to something else. Moves read the sum and write
 * their own cost beside their decision: to keep the sum themselves they would all wait for one row.
 */
export async function sumLearningOf(connection: Connection, now: Instant): Promise<number> {
  const [row] = await connection.run(sumLearning, [moment(now), firstIdOf(now - MONTH)]);
  return row?.stages ?? 0;
}
