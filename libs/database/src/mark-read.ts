import type { NotificationRead } from '#contracts';
import { moment } from './moment.ts';
import type { Connection, Statement } from './statement.ts';
import { iso } from './statements/iso.ts';

/** What told the same in the app is seen with it. */
const markRead: Statement<NotificationRead> = {
  name: 'mark_read',
  text: `
with
  read as (update notifications set read_at = coalesce(read_at, $2) where id = $1 and employee_id = $3 returning *),
  alike as (update notifications o set read_at = $2 from read n where o.employee_id = n.employee_id and o.channel = 'in_app'
    and n.channel <> 'in_app' and o.kind = n.kind and o.read_at is null and o.id <> n.id
    and ((o.lead_id = n.lead_id and o.visit_id = n.visit_id) or o.subject_id = n.subject_id))
select id, ${iso('read_at')} as "readAt" from read`,
};

/** Its receiver has seen a notification; the first time counts. Undefined when he was sent none of this id. */
export async function markReadOf(
  connection: Connection,
  { id, employeeId, now }: Readonly<{ id: string; employeeId: string; now: number }>,
): Promise<NotificationRead | undefined> {
  const [read] = await connection.run(markRead, [id, moment(now), employeeId]);
  return read;
}
