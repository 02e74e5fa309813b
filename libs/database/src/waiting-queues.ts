import { HOUR, type Instant } from '#conveyor';
import { moment } from './moment.ts';
import type { Connection } from './statement.ts';
import type { Told } from './statements/told.ts';
import {
  lockWaitingQueues,
  readWaitingQueues,
  tellWaitingQueues,
  type WaitingQueueRow,
} from './statements/waiting-queues.ts';

/** The queues of the stages that give leads by policy, as far as leads wait in them. */
export async function waitingQueuesOf(connection: Connection): Promise<readonly WaitingQueueRow[]> {
  return connection.run(readWaitingQueues, []);
}

/** Until the transaction ends nobody else tells the heads again of the queues of these stages. */
export async function lockWaitingQueuesOf(
  connection: Connection,
  stageIds: readonly string[],
): Promise<void> {
  await connection.run(lockWaitingQueues, [stageIds]);
}

/** Writes for each head of their departments that leads wait in the queues of these stages; one whom a move has told in this hour is not told. */
export async function tellWaitingQueuesOf(
  connection: Connection,
  stageIds: readonly string[],
  now: Instant,
): Promise<readonly Told[]> {
  const hour = Math.floor(now / HOUR) * HOUR;
  return connection.run(tellWaitingQueues, [moment(now), stageIds, moment(hour)]);
}
