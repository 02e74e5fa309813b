import { moment } from '../moment.ts';
import { iso } from '../statements/iso.ts';
import type { Connection, Statement } from '../statement.ts';

/** Who looks after a message. */
export type Owner = Readonly<{ id: string; owner: Readonly<{ id: string; name: string }>; takenAt: string }>;

const readOwner: Statement<Owner> = {
  name: 'read_owner',
  text: `select a.notification_id as id, json_build_object('id', e.id, 'name', e.name) as owner, ${iso('a.taken_at')} as "takenAt"
    from attentions a join employees e on e.id = a.taken_by where a.notification_id = $1`,
};

const takeMessage: Statement<never> = {
  name: 'take_message',
  text: `insert into attentions (notification_id, taken_by, taken_at) values ($1, $2, $3)
    on conflict (notification_id) do update set taken_by = excluded.taken_by, taken_at = excluded.taken_at, closed_at = null`,
};

const closeMessage: Statement<never> = {
  name: 'close_message',
  text: `insert into attentions (notification_id, taken_by, taken_at, closed_at) values ($1, $2, $3, $3)
    on conflict (notification_id) do update set closed_at = excluded.closed_at`,
};

/** Who looks after a message; undefined: nobody. */
export async function ownerOf(connection: Connection, notificationId: string): Promise<Owner | undefined> {
  const [owner] = await connection.run(readOwner, [notificationId]);
  return owner;
}

/** From now on this employee looks after the message. */
export async function takeMessageOf(
  connection: Connection,
  notificationId: string,
  employeeId: string,
  now: number,
): Promise<void> {
  await connection.run(takeMessage, [notificationId, employeeId, moment(now)]);
}

/** Nothing is left to do about the message, says this employee. */
export async function closeMessageOf(
  connection: Connection,
  notificationId: string,
  employeeId: string,
  now: number,
): Promise<void> {
  await connection.run(closeMessage, [notificationId, employeeId, moment(now)]);
}
