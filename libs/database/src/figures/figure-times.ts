import { TIME_MEASURES, type TimeMeasure } from '#conveyor';
import type { Connection, Statement } from '../statement.ts';
import { TIMES_OF_CHANGES } from './figure-parts.ts';
import { timeColumn, type Buckets } from './time-columns.ts';
import { NOBODY } from './visit-counts.ts';

/** What is told of a stage's times by one measure: in the buckets from which it is told, and as it is. */
export type FigureTimes = Readonly<{
  stageId: string;
  measure: TimeMeasure;
  buckets: Buckets;
  /** Of all of them, by the nearest-rank definition; null when there are none. */
  medianMs: number | null;
  p90Ms: number | null;
}>;

const MS = (interval: string): string => `extract(epoch from ${interval}) * 1000`;

const readFigureTimes: Statement<FigureTimes> = {
  name: 'read_all_figure_times',
  // When a lead came is searched for in its history: what is written with the visit is what is looked after.
  text: `
with counted as (select lead_id, number, stage_id, outcome, ended_at, accepted_at, worked_ms, stay_worked_ms, wait_worked_ms,
    coalesce(stands_since, entered_at) as begun,
    lag(stage_id) over w = stage_id and lag(outcome) over w not in ('advanced', 'won', 'lost', 'returned') as goes_on
    from visits where not taken_back and outcome is distinct from 'undone' window w as (partition by lead_id order by number)),
  numbered as (select *, count(*) filter (where goes_on is not true) over (partition by lead_id order by number) as stay from counted),
  arrived as (select *, first_value(begun) over (partition by lead_id, stay order by number) as since,
    outcome in ('advanced', 'won', 'lost', 'returned') as worked from numbered),
  spans as (select stage_id, m.measure, m.ms from arrived cross join lateral (values
      ('stay', case when worked then ${MS('ended_at - since')} end), ('stay-worked', case when worked then stay_worked_ms end),
      ('visit', case when worked then ${MS('ended_at - begun')} end), ('visit-worked', case when worked then worked_ms end),
      ('wait', ${MS('accepted_at - begun')}), ('wait-worked', wait_worked_ms)) m (measure, ms) where m.ms is not null),
  quantiles as (select stage_id, measure, percentile_disc(array[0.5, 0.9]) within group (order by ms) as times
    from spans group by stage_id, measure),
  buckets as (select stage_id, measure, bucket, sum(count)::int as count
    from (select stage_id, m.measure, split_part(pair, ':', 1)::int as bucket, split_part(pair, ':', 2)::bigint as count from visit_times
        cross join lateral (values ${TIME_MEASURES.map((measure) => `('${measure}', ${timeColumn(measure)})`).join(', ')}) as m (measure, buckets)
        cross join lateral unnest(string_to_array(m.buckets, ',')) as pair
        where grain = 'day' and (m.measure not in ('wait', 'wait-worked') or employee_id = ${NOBODY})
      union all select d.stage_id, t.measure, t.bucket, t.count
        from visit_deltas ${TIMES_OF_CHANGES} where t.bucket is not null) parts
    group by stage_id, measure, bucket having sum(count) <> 0),
  shown as (select stage_id, measure, json_agg(json_build_array(bucket, count)) as buckets from buckets group by stage_id, measure)
select stage_id as "stageId", measure, coalesce(shown.buckets, '[]') as buckets,
  quantiles.times[1]::float8 as "medianMs", quantiles.times[2]::float8 as "p90Ms"
from shown full join quantiles using (stage_id, measure)`,
};

/** The times of all stages by each measure, as they are told and as they are: sorts every stay there ever was. */
export async function figureTimesOf(connection: Connection): Promise<readonly FigureTimes[]> {
  return connection.run(readFigureTimes, []);
}
