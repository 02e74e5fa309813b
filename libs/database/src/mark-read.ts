import type { NotificationRead } from '#contracts';
import type { Channel } from '#conveyor';
import { moment } from './moment.ts';
import type { Connection, Statement } from './statement.ts';
import { iso } from './statements/iso.ts';

const markRead: Statement<NotificationRead> = {
  name: 'mark_read',
  text: `update notifications set read_at = coalesce(read_at, $2) where id = $1 and employee_id = $3 and channel = 'in_app'
    returning id, ${iso('read_at')} as "readAt"`,
};

const readChannel: Statement<{ channel: Channel }> = {
  name: 'read_channel',
  text: 'select channel from notifications where id = $1 and employee_id = $2',
};

/** Its receiver has seen an in-app notification; the first time counts. Gives its channel when it went another way, undefined when he was sent none of this id. */
export async function markReadOf(
  connection: Connection,
  { id, employeeId, now }: Readonly<{ id: string; employeeId: string; now: number }>,
): Promise<NotificationRead | Readonly<{ channel: Channel }> | undefined> {
  const [read] = await connection.run(markRead, [id, moment(now), employeeId]);
  if (read) return read;
  const [other] = await connection.run(readChannel, [id, employeeId]);
  return other;
}
