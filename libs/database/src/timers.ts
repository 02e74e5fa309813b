import { HOUR, type Instant } from '#conveyor';
import { tellInOneOf } from './bulk.ts';
import { moment } from './moment.ts';
import type { Connection } from './statement.ts';
import {
  readExpired,
  readQueue,
  readStagesWithQueue,
  remindHolders,
  remindReceivers,
  tellOverdue,
  type QueuedRow,
} from './statements/timers.ts';
import type { Told } from './statements/told.ts';

/** Writes the reminders that have come due, up to `most` of each sort: of offers to answer, of leads that are held for long, and of stages with leads over the limit. */
export async function remindOf(connection: Connection, now: Instant, most: number): Promise<readonly Told[]> {
  const [at, hour] = [moment(now), moment(Math.floor(now / HOUR) * HOUR)];
  const told = [
    ...(await connection.run(remindReceivers, [at, most])),
    ...(await connection.run(remindHolders, [at, most])),
    ...(await connection.run(tellOverdue, [at, most, hour])),
  ];
  return tellInOneOf(connection, told);
}

/** Up to `most` handoffs whose time to be answered has run out, the longest first. */
export async function expiredOffersOf(
  connection: Connection,
  now: Instant,
  most: number,
): Promise<readonly string[]> {
  const rows = await connection.run(readExpired, [moment(now), most]);
  return rows.map(({ handoffId }) => handoffId);
}

/** The stages in whose queues leads wait; those where one of `employees` is a specialist, unless that is null. */
export async function stagesWithQueueOf(
  connection: Connection,
  employees: readonly string[] | null,
): Promise<readonly string[]> {
  const rows = await connection.run(readStagesWithQueue, [employees]);
  return rows.map(({ stageId }) => stageId);
}

/** The leads that wait in a stage's queue for somebody who can take them, those that came to the stage first before the others; read some at a time, and no further than somebody reads on. */
export async function* queueOf(connection: Connection, stageId: string): AsyncGenerator<string> {
  let last: QueuedRow | undefined;
  for (;;) {
    const values = [stageId, AT_ONCE, last?.cameAt ?? null, last?.leadId ?? null];
    const rows = await connection.run(readQueue, values);
    for (const { leadId } of rows) yield leadId;
    last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
  }
}

const AT_ONCE = 500;
