import { FIGURES_LOCK } from '../migrations/visit-figures.ts';
import type { Connection, Statement } from '../statement.ts';

const COUNTS = ['entered', 'first', 'again', 'advanced', 'won', 'lost', 'returned', 'handed_on'];

const DELTA = ['stage_id', 'employee_id', ...COUNTS, 'loss_reason_id', 'visit_bucket', 'stay_bucket'];

const lockFigures: Statement<{ locked: boolean }> = {
  name: 'lock_figures',
  text: `select pg_try_advisory_xact_lock(${FIGURES_LOCK}) as locked`,
};

/** Adds the oldest changes to the figures of their days and months, and takes them away. Of stages that are no more nothing is kept. */
const foldDeltas: Statement<{ taken: number }> = {
  name: 'fold_visit_deltas',
  text: `
with oldest as (select id from visit_deltas order by id limit $1),
  taken as (delete from visit_deltas d using oldest where d.id = oldest.id returning d.*),
  dated as (select ${DELTA.map((column) => `t.${column}`).join(', ')}, (t.entered_at at time zone d.time_zone)::date as day from taken t
    join stages s on s.id = t.stage_id join funnels f on f.id = s.funnel_id join departments d on d.id = f.department_id),
  grained as (select 'day' as grain, day, ${DELTA.join(', ')} from dated
    union all select 'month', date_trunc('month', day)::date, ${DELTA.join(', ')} from dated),
  figures as (insert into visit_figures as f (grain, day, stage_id, employee_id, ${COUNTS.join(', ')})
    select grain, day, stage_id, employee_id, ${COUNTS.map((count) => `sum(${count})`).join(', ')} from grained
    group by grain, day, stage_id, employee_id
    on conflict (stage_id, grain, day, employee_id) do update
      set ${COUNTS.map((count) => `${count} = f.${count} + excluded.${count}`).join(', ')}),
  times as (insert into visit_times as f (grain, day, stage_id, employee_id, measure, bucket, count)
    select grain, day, stage_id, employee_id, m.measure, m.bucket, sum(advanced + won + lost + returned) from grained
      cross join lateral (values ('visit', visit_bucket), ('stay', stay_bucket)) as m (measure, bucket)
    where m.bucket is not null group by grain, day, stage_id, employee_id, m.measure, m.bucket
    on conflict (stage_id, grain, day, employee_id, measure, bucket) do update set count = f.count + excluded.count),
  losses as (insert into visit_losses as f (grain, day, stage_id, employee_id, loss_reason_id, count)
    select grain, day, stage_id, employee_id, loss_reason_id, sum(lost) from grained
    where loss_reason_id is not null group by grain, day, stage_id, employee_id, loss_reason_id
    on conflict (stage_id, grain, day, employee_id, loss_reason_id) do update set count = f.count + excluded.count)
select count(*)::int as taken from taken`,
};

/**
 * Adds the oldest changes, `atOnce` at most, to the figures; of several transactions that ask at once one does. Resolves to how many there
 * were: fewer than asked for when that was all. Nothing that is read depends on when this is done: what is not in the figures
 * yet is read from the changes themselves.
 */
export async function foldFiguresIn(transaction: Connection, atOnce: number): Promise<number> {
  const [lock] = await transaction.run(lockFigures, []);
  if (!lock?.locked) return 0;
  const [row] = await transaction.run(foldDeltas, [atOnce]);
  return row?.taken ?? 0;
}
