import type { Connection, Statement } from '../statement.ts';

/** How long leads stayed at a stage: in the buckets from which it is told, and as it is. */
export type FigureTimes = Readonly<{
  stageId: string;
  buckets: readonly (readonly [bucket: number, count: number])[];
  /** Of all stays, by the nearest-rank definition; null when none has ended. */
  medianMs: number | null;
  p90Ms: number | null;
}>;

const readFigureTimes: Statement<FigureTimes> = {
  name: 'read_all_figure_times',
  // When a lead came is searched for in its history: what is written with the visit is what is looked after.
  text: `
with counted as (select lead_id, number, stage_id, outcome, ended_at, coalesce(stands_since, entered_at) as begun,
    lag(stage_id) over w = stage_id and lag(outcome) over w not in ('advanced', 'won', 'lost', 'returned') as goes_on
    from visits where not taken_back and outcome is distinct from 'undone' window w as (partition by lead_id order by number)),
  numbered as (select *, count(*) filter (where goes_on is not true) over (partition by lead_id order by number) as stay from counted),
  arrived as (select *, first_value(begun) over (partition by lead_id, stay order by number) as since from numbered),
  stays as (select stage_id, percentile_disc(array[0.5, 0.9]) within group (order by ended_at - since) as times
    from arrived where outcome in ('advanced', 'won', 'lost', 'returned') group by stage_id),
  buckets as (select stage_id, bucket, sum(count)::int as count
    from (select stage_id, bucket, count from visit_times where grain = 'day' and measure = 'stay'
      union all select stage_id, stay_bucket, advanced + won + lost + returned from visit_deltas where stay_bucket is not null) parts
    group by stage_id, bucket having sum(count) <> 0),
  shown as (select stage_id, json_agg(json_build_array(bucket, count)) as buckets from buckets group by stage_id)
select stage_id as "stageId", coalesce(shown.buckets, '[]') as buckets,
  (extract(epoch from stays.times[1]) * 1000)::float8 as "medianMs", (extract(epoch from stays.times[2]) * 1000)::float8 as "p90Ms"
from shown full join stays using (stage_id)`,
};

/** The times of all stages, each as it is told and as it is: sorts every stay there ever was. */
export async function figureTimesOf(connection: Connection): Promise<readonly FigureTimes[]> {
  return connection.run(readFigureTimes, []);
}
