import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** Messages that name several leads, or employees beside their receiver. */
const OF_SEVERAL = `('handoffs.offered', 'handoffs.reminder', 'handoffs.escalated', 'leads.reminder', 'leads.moved', 'leads.withdrawn', 'leads.digest', 'lead.overdue')`;

/**
 * Takes back what is to be told of the leads $1 alone and has not left yet (now $2). Whoever has claimed one asks for leave before
 * he sends, and is refused.
 */
const suppress: Statement<{ id: string }> = {
  name: 'suppress_erased',
  text: `update notifications n set state = 'suppressed', code = 'ERASED', changed_at = $2::timestamptz
    where n.lead_id = any($1::uuid[]) and n.kind not in ${OF_SEVERAL} and n.state in ('pending', 'deferred', 'claimed', 'retry') returning n.id`,
};

/**
 * A message that names several leads and is written already, but has not left, is written anew (now $1): its attempt is refused the
 * leave, and the sweep begins another one, which knows of nobody who was erased meanwhile.
 */
const rewrite: Statement<{ id: string }> = {
  name: 'rewrite_several',
  text: `update notifications n set state = 'retry', due_at = $1::timestamptz, enqueued_at = null, changed_at = $1
    where n.state = 'claimed' and n.kind in ${OF_SEVERAL} returning n.id`,
};

/** What is leaving in this very moment and tells of the leads $1, or may. */
const readLeaving: Statement<{ id: string }> = {
  name: 'read_leaving',
  text: `select n.id from notifications n where n.state = 'sending' and (n.lead_id = any($1::uuid[]) or n.kind in ${OF_SEVERAL}) order by n.id`,
};

/** What is to be told to employees $1 who are erased (now $2). */
const suppressTo: Statement<{ id: string }> = {
  name: 'suppress_to_erased',
  text: `update notifications n set state = 'suppressed', code = 'ERASED', changed_at = $2::timestamptz
    where n.employee_id = any($1::uuid[]) and n.state in ('pending', 'deferred', 'claimed', 'retry') returning n.id`,
};

/** What became of messages: how many will not be sent, and which could not be called back. */
export type Stopped = Readonly<{ suppressed: number; leaving: readonly string[] }>;

/** No message that has not left yet tells of these leads. Within the transaction that erases them. */
export async function stopMessagesOf(
  transaction: Connection,
  leadIds: readonly string[],
  now: Instant,
): Promise<Stopped> {
  const suppressed = await transaction.run(suppress, [leadIds, moment(now)]);
  await transaction.run(rewrite, [moment(now)]);
  const leaving = await transaction.run(readLeaving, [leadIds]);
  return { suppressed: suppressed.length, leaving: leaving.map(({ id }) => id) };
}

/** These employees are told nothing any more; gives how many messages that takes back. */
export async function stopMessagesToOf(
  transaction: Connection,
  employeeIds: readonly string[],
  now: Instant,
): Promise<number> {
  return (await transaction.run(suppressTo, [employeeIds, moment(now)])).length;
}
