import type { Channel } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** A canary that is to be put into the queue of its channel. */
export type Canary = Readonly<{ id: string; channel: Channel }>;

/** How the canaries of a channel come through, in seconds. */
export type CanaryFigures = Readonly<{
  channel: Channel;
  /** Of the last one that came through. */
  roundTripSeconds: number | null;
  /** Since the newest one that came through was sent, or the first one where none ever did. */
  silentSeconds: number | null;
}>;

/** One a channel of those given ($2, with ids $1), unless one was sent there less than $4 seconds before now ($3). */
const send: Statement<Canary> = {
  name: 'send_canaries',
  text: `insert into canaries (id, channel, sent_at)
    select c.id, c.channel, $3 from unnest($1::uuid[], $2::text[]) as c (id, channel)
    where not exists (select 1 from canaries k where k.channel = c.channel and k.sent_at > $3::timestamptz - make_interval(secs => $4))
    returning id, channel`,
};

const arrive: Statement<never> = {
  name: 'arrive_canary',
  text: 'update canaries set arrived_at = $2 where id = $1 and arrived_at is null',
};

const forget: Statement<never> = {
  name: 'forget_canaries',
  text: 'delete from canaries where sent_at < $1',
};

const readFigures: Statement<CanaryFigures> = {
  name: 'read_canary_figures',
  text: `select channel,
      (array_agg(extract(epoch from arrived_at - sent_at)::float8 order by sent_at desc) filter (where arrived_at is not null))[1] as "roundTripSeconds",
      greatest(extract(epoch from $1::timestamptz - coalesce(max(sent_at) filter (where arrived_at is not null), min(sent_at))), 0)::float8 as "silentSeconds"
    from canaries group by channel order by channel`,
};

/** Keeps that a canary is sent to each of these channels; gives those that are to be, because none was within `everySeconds`. */
export async function sendCanariesOf(
  connection: Connection,
  canaries: readonly Canary[],
  now: number,
  everySeconds: number,
): Promise<readonly Canary[]> {
  const ids = canaries.map(({ id }) => id);
  const channels = canaries.map(({ channel }) => channel);
  return connection.run(send, [ids, channels, moment(now), everySeconds]);
}

/** A canary has come through; the first time counts. */
export async function arriveCanaryOf(connection: Connection, id: string, now: number): Promise<void> {
  await connection.run(arrive, [id, moment(now)]);
}

/** How canaries come through, of every channel that one was ever sent to. */
export async function canaryFiguresOf(
  connection: Connection,
  now: number,
): Promise<readonly CanaryFigures[]> {
  return connection.run(readFigures, [moment(now)]);
}

/** Forgets canaries that were sent before a moment. */
export async function purgeCanariesOf(connection: Connection, before: number): Promise<void> {
  await connection.run(forget, [moment(before)]);
}
