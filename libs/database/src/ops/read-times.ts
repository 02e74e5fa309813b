import type { OpsTimes } from '#contracts';
import { CHANNELS } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** How long messages waited and their sending took, by channel. */
export type ChannelTimes = OpsTimes['channels'][number];

/**
 * Of the attempts that began from $1 until before $2, by the channels $3. Waited has a message until its first attempt, since it was made or was last let
 * begin anew; an attempt that never came as far as leaving has taken no time.
 */
const readTimes: Statement<ChannelTimes> = {
  name: 'read_times',
  text: `
with
  attempts as materialized (select n.channel, a.outcome, extract(epoch from a.ended_at - a.started_at)::float8 as run,
      case when a.number = (select min(b.number) from delivery_attempts b where b.notification_id = a.notification_id
          and (n.renewed_at is null or b.started_at >= n.renewed_at))
        then greatest(extract(epoch from a.started_at - greatest(n.created_at, n.renewed_at)), 0)::float8 end as wait
    from delivery_attempts a join notifications n on n.id = a.notification_id
    where a.started_at >= $1 and a.started_at < $2),
  figures as (select channel, count(*)::int as attempts, count(*) filter (where outcome = 'sent')::int as sent,
      percentile_cont(array[0.5, 0.95, 0.99]) within group (order by wait) as wait,
      percentile_cont(array[0.5, 0.95, 0.99]) within group (order by run) filter (where run > 0) as run
    from attempts group by channel)
select c.channel, coalesce(f.attempts, 0) as attempts, coalesce(f.sent, 0) as sent,
  coalesce(f.sent, 0) / greatest(extract(epoch from $2::timestamptz - $1::timestamptz) / 60, 1)::float8 as "sentAMinute",
  ${quantiles('f.wait')} as wait, ${quantiles('f.run')} as run
from unnest($3::text[]) with ordinality as c (channel, place) left join figures f on f.channel = c.channel order by c.place`,
};

function quantiles(column: string): string {
  return `case when ${column}[1] is not null then
    json_build_object('p50', ${column}[1], 'p95', ${column}[2], 'p99', ${column}[3]) end`;
}

/** How long messages waited and their sending took, from our own tables: the same whatever carries the queues. */
export async function readTimesOf(
  connection: Connection,
  from: number,
  until: number,
): Promise<readonly ChannelTimes[]> {
  return connection.run(readTimes, [moment(from), moment(until), CHANNELS]);
}
