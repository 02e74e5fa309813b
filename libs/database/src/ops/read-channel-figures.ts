import { CHANNELS, SUSPECT_DEATHS, type Channel } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { secondsSince } from './seconds-since.ts';

/** The states of the ledger in which there is still something to be done, by the product or by a person; `deferred` is not yet to be done. */
export const OPEN_STATES = [
  'deferred',
  'pending',
  'claimed',
  'sending',
  'retry',
  'ambiguous',
  'needs_attention',
] as const;

export type OpenState = (typeof OPEN_STATES)[number];

/** Notifications that a person must look at, and for how many seconds the oldest has been one; null when there is none. */
export type Troubled = Readonly<{ count: number; oldestSeconds: number | null }>;

/** How one channel is doing. Ages are in seconds, null where there is nothing to be of that age. */
export type ChannelFigures = Readonly<{
  channel: Channel;
  isPaused: boolean;
  /** Since when the oldest is due, or was let begin anew, of those that are due, have not ended, and are not held back by a pause. */
  dueSeconds: number | null;
  /** The same of those that a pause holds back. */
  pausedSeconds: number | null;
  /** Age of the oldest pending one that no job was made for, those that a pause holds back aside. */
  unpublishedSeconds: number | null;
  /**
   * By the state of their row; every state is named, also those that none is in. `deferred` waits by the wish of its receiver: it is never due,
   * and no pause holds it back.
   */
  depth: Readonly<Record<OpenState, number>>;
  /** How many a pause holds back: that would go out now, and not those whose next attempt is due later anyway. */
  paused: number;
  /** Nobody knows whether they arrived, and nobody has judged it yet. */
  ambiguous: Troubled;
  /** Given up on, and left to a person who has not closed them yet. */
  needsAttention: Troubled;
  /** In whose attempts workers die again and again: they are still tried, or were left to a person who has not closed them yet. */
  deadly: number;
}>;

/**
 * The figures of the channels $2 (now $1), of what is unfinished or in trouble only: that is little, and has indices of its
 * own. What a person has closed is in trouble no more.
 */
const readChannelFigures: Statement<ChannelFigures> = {
  name: 'read_channel_figures',
  text: `
with
  paused as (select channel from channel_pauses where until > $1),
  unfinished as materialized (select channel, state, count(*)::int as count, count(*) filter (where due_at <= $1)::int as late,
      min(greatest(due_at, renewed_at)) filter (where due_at <= $1) as due,
      min(created_at) filter (where state = 'pending' and enqueued_at is null) as unpublished,
      count(*) filter (where deaths >= ${SUSPECT_DEATHS})::int as deadly
    from notifications where state in ('pending', 'claimed', 'sending', 'retry') group by channel, state),
  troubled as materialized (select n.channel, n.state, count(*)::int as count, min(n.changed_at) as since,
      count(*) filter (where n.state = 'needs_attention' and n.deaths >= ${SUSPECT_DEATHS})::int as deadly
    from notifications n where n.state in ('ambiguous', 'needs_attention')
      and not exists (select 1 from attentions a where a.notification_id = n.id and a.closed_at is not null)
    group by n.channel, n.state),
  waiting as (select channel, state, count(*)::int as count from notifications where state = 'deferred' group by channel, state),
  flow as (select u.*, u.state <> 'sending' and u.channel in (select channel from paused) as held from unfinished u)
select c.channel, c.channel in (select channel from paused) as "isPaused",
  (select ${secondsSince('min(due)')} from flow f where f.channel = c.channel and not held) as "dueSeconds",
  (select ${secondsSince('min(due)')} from flow f where f.channel = c.channel and held) as "pausedSeconds",
  (select ${secondsSince('min(unpublished)')} from flow f where f.channel = c.channel and not held) as "unpublishedSeconds",
  (select json_object_agg(s.state, coalesce(u.count, t.count, w.count, 0)) from unnest($3::text[]) as s (state)
    left join unfinished u on u.channel = c.channel and u.state = s.state
    left join troubled t on t.channel = c.channel and t.state = s.state
    left join waiting w on w.channel = c.channel and w.state = s.state) as depth,
  (select coalesce(sum(late), 0)::int from flow f where f.channel = c.channel and held) as paused,
  ${troubledBy('ambiguous')} as ambiguous, ${troubledBy('needs_attention')} as "needsAttention",
  (select coalesce(sum(deadly), 0)::int from (select channel, deadly from unfinished union all select channel, deadly from troubled) d
    where d.channel = c.channel) as deadly
from unnest($2::text[]) with ordinality as c (channel, place) order by c.place`,
};

function troubledBy(state: OpenState): string {
  return `(select json_build_object('count', coalesce(sum(count), 0)::int, 'oldestSeconds', ${secondsSince('min(since)')})
    from troubled t where t.channel = c.channel and t.state = '${state}')`;
}

/** How every channel is doing at `now`, from our own tables: the same figures whatever carries the queues. */
export async function readChannelFiguresOf(
  connection: Connection,
  now: number,
): Promise<readonly ChannelFigures[]> {
  return connection.run(readChannelFigures, [moment(now), CHANNELS, OPEN_STATES]);
}
