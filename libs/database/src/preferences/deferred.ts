import { NOWHERE, type Deferral, type Elsewhere, type Gathered, type Waited } from '#conveyor/preferences';
import type { Attempt } from '../ledger.ts';
import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import {
  bundleWaited,
  dropWaited,
  readElsewhere,
  releaseWaited,
  setAside,
  takeWaited,
  wakeDeferred,
} from '../statements/set-aside.ts';
import type { Told } from '../statements/told.ts';

/** What becomes of a notification that its receiver does not want now, or not at all. */
export type SetAside =
  | Readonly<{ state: 'deferred'; until: number; code: Deferral }>
  | Readonly<{ state: 'suppressed'; code: string }>;

/** An attempt ends without sending anything, by the wish of the receiver; false when another attempt owns the notification now. */
export async function setAsideOf(
  connection: Connection,
  { notificationId, number }: Attempt,
  aside: SetAside,
  now: number,
): Promise<boolean> {
  const until = aside.state === 'deferred' ? moment(aside.until) : null;
  const values = [notificationId, number, aside.state, until, moment(now), aside.code];
  return (await connection.run(setAside, values)).length > 0;
}

/** What has become on other channels of what a notification tells. */
export async function elsewhereOf(connection: Connection, notificationId: string): Promise<Elsewhere> {
  const [row] = await connection.run(readElsewhere, [notificationId]);
  return row ?? NOWHERE;
}

/** What has waited for a time that has come, of up to `people` people on one channel each; locked until the transaction ends. */
export function takeWaitedOf(
  transaction: Connection,
  now: number,
  people: number,
): Promise<readonly Waited[]> {
  // Whoever has most messages that wait has hundreds; of a few people so many are looked at to find the others.
  return transaction.run(takeWaited, [moment(now), people, people * 100]);
}

/** Writes what becomes of it and gives what is to be sent. */
export async function writeGatheredOf(
  transaction: Connection,
  { dropped, single, together }: Gathered,
  now: number,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  if (dropped.length > 0)
    await transaction.run(dropWaited, [
      dropped.map(({ id }) => id),
      dropped.map(({ why }) => why),
      moment(now),
    ]);
  if (single.length > 0) told.push(...(await transaction.run(releaseWaited, [single, moment(now)])));
  for (const { kind, ids } of together)
    told.push(...(await transaction.run(bundleWaited, [ids, kind, moment(now)])));
  return told;
}

/** What these people have said has changed: what waits for them is looked at once more. */
export async function wakeDeferredOf(
  connection: Connection,
  employeeIds: readonly string[],
  now: number,
): Promise<void> {
  await connection.run(wakeDeferred, [employeeIds, moment(now)]);
}
