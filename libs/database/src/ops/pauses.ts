import type { Channel } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** A pause that is to begin, from `since` until `until`; `code` is what a provider refused us with. */
export type NewPause = Readonly<{
  channel: Channel;
  interventionId: string;
  code: string | null;
  since: number;
  until: number;
}>;

/** A pause that is over, with how many messages it had held back. */
export type EndedPause = Readonly<{ channel: Channel; interventionId: string; released: number }>;

const insertPause: Statement<{ channel: Channel }> = {
  name: 'insert_pause',
  text: `insert into channel_pauses (channel, intervention_id, code, since, until) values ($1, $2, $3, $4, $5)
    on conflict (channel) do nothing returning channel`,
};

const extendPause: Statement<{ channel: Channel }> = {
  name: 'extend_pause',
  text: `insert into channel_pauses (channel, intervention_id, code, since, until) values ($1, $2, $3, $4, $5)
    on conflict (channel) do update set intervention_id = excluded.intervention_id, code = excluded.code, until = excluded.until,
      since = case when channel_pauses.until > excluded.since then channel_pauses.since else excluded.since end
    returning channel`,
};

const readEnded: Statement<{ channel: Channel }> = {
  name: 'read_ended_pauses',
  text: 'select channel from channel_pauses where until <= $1',
};

/**
 * Ends the pauses of the channels $2 (now $1). What they held back counts as if it were new, so that a long pause takes no attempts
 * from it; whether it is still true is asked when it is taken, as ever.
 */
const endPauses: Statement<EndedPause> = {
  name: 'end_pauses',
  text: `
with
  ended as (delete from channel_pauses where channel = any($2::text[]) returning channel, intervention_id),
  released as (update notifications n set renewed_at = $1, changed_at = $1 from ended
    where n.channel = ended.channel and n.state in ('pending', 'claimed', 'sending', 'retry') and n.state <> 'sending' and n.due_at <= $1 returning n.channel)
select channel, intervention_id as "interventionId",
  (select count(*)::int from released r where r.channel = ended.channel) as released from ended`,
};

/** Begins a pause; false when the channel is paused already, which stays as it is. */
export async function insertPauseOf(connection: Connection, pause: NewPause): Promise<boolean> {
  return (await connection.run(insertPause, valuesOf(pause))).length > 0;
}

/** Begins a pause, or lets the one that is there go on until another moment, for another reason. */
export async function extendPauseOf(connection: Connection, pause: NewPause): Promise<void> {
  await connection.run(extendPause, valuesOf(pause));
}

/** The channels whose pause is up at `now` and still to be ended. */
export async function endedPausesOf(connection: Connection, now: number): Promise<readonly Channel[]> {
  return (await connection.run(readEnded, [moment(now)])).map(({ channel }) => channel);
}

/** Ends the pauses of these channels, whether their time is up or not; those that had none are not in the answer. */
export async function endPausesOf(
  connection: Connection,
  channels: readonly Channel[],
  now: number,
): Promise<readonly EndedPause[]> {
  return connection.run(endPauses, [moment(now), channels]);
}

function valuesOf({ channel, interventionId, code, since, until }: NewPause): (string | null)[] {
  return [channel, interventionId, code, moment(since), moment(until)];
}
