import { beginningAndEndOf, NOBODY } from '../figures/visit-counts.ts';
import type { FigureShape } from './figure-shape.ts';

/** Figures as they were when nothing was known of acceptance and of working time. */
export const FIRST_FIGURES: FigureShape = {
  grains: ['day', 'month', 'year'],
  countsOf: beginningAndEndOf,
  columns: ['loss_reason_id', 'visit_bucket', 'stay_bucket'],
  isChange: 'sum(entered) <> 0 or sum(advanced + won + lost + returned + handed_on) <> 0',
  sums: [],
  carried: [],
  changes: ['stage_id', 'employee_id', 'outcome', 'ended_at', 'taken_back', 'loss_reason_id'],
  times: `select day, stage_id, m.employee_id, m.measure, m.bucket, sum(advanced + won + lost + returned) as count
    from dated cross join lateral (values ('visit', employee_id, visit_bucket), ('stay', ${NOBODY}, stay_bucket)) as m (measure, employee_id, bucket)
    where m.bucket is not null group by day, stage_id, m.employee_id, m.measure, m.bucket`,
  // A row a bucket.
  keepTimes: `insert into visit_times as f (grain, day, stage_id, employee_id, measure, bucket, count)
    select grain, day, stage_id, employee_id, measure, bucket, count from sums
    on conflict (stage_id, grain, day, employee_id, measure, bucket) do update set count = f.count + excluded.count`,
};
