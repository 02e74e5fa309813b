import type { Channel } from '#conveyor';
import type { Connection, Statement } from '#database';

const insertPause: Statement<never> = {
  name: 'test_insert_pause',
  text: `with i as (insert into interventions (id, kind, at) values (gen_random_uuid(), 'pause', $2) returning id)
    insert into channel_pauses (channel, intervention_id, code, since, until) select $1, id, 'TEST', $2, $3 from i`,
};

const endPauses: Statement<never> = {
  name: 'test_end_pauses',
  text: `with over as (delete from channel_pauses) update notifications set renewed_at = $1 where state = 'pending'`,
};

const at = (instant: number): string => new Date(instant).toISOString();

/** The channel sends nothing from now on, for so long. */
export async function pauseChannel(
  connection: Connection,
  channel: Channel,
  now: number,
  forMs: number,
): Promise<void> {
  await connection.run(insertPause, [channel, at(now), at(now + forMs)]);
}

/** Every channel sends again; what waited begins anew. */
export async function endPausesNow(connection: Connection, now: number): Promise<void> {
  await connection.run(endPauses, [at(now)]);
}
