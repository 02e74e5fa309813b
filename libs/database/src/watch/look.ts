import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** How far the line has come in looking after itself; null where it has not begun. */
export type WatchState = Readonly<{
  lookedAt: number | null;
  watchingSince: number | null;
  countedUntil: number | null;
  heartbeatAt: number | null;
}>;

const takeLook: Statement<WatchState> = {
  name: 'take_look',
  text: `select ${ms('looked_at')} as "lookedAt", ${ms('watching_since')} as "watchingSince",
      ${ms('counted_until')} as "countedUntil", ${ms('heartbeat_at')} as "heartbeatAt"
    from line_watch for update skip locked`,
};

const readState: Statement<WatchState> = {
  name: 'read_watch_state',
  text: takeLook.text.replace('for update skip locked', ''),
};

const keepLook: Statement<never> = {
  name: 'keep_look',
  text: 'update line_watch set looked_at = $1, watching_since = $2, counted_until = $3',
};

const keepHeartbeat: Statement<never> = {
  name: 'keep_heartbeat',
  text: 'update line_watch set heartbeat_at = $1',
};

/** How far it has come, for whoever looks next: until the transaction ends nobody else does. Undefined when somebody does just now. */
export async function takeLookOf(transaction: Connection): Promise<WatchState | undefined> {
  const [state] = await transaction.run(takeLook, []);
  return state;
}

/** The same for who only wants to know. */
export async function watchStateOf(connection: Connection): Promise<WatchState> {
  const [state] = await connection.run(readState, []);
  return state ?? { lookedAt: null, watchingSince: null, countedUntil: null, heartbeatAt: null };
}

/** Keeps that somebody has looked. */
export async function keepLookOf(
  transaction: Connection,
  look: Readonly<{ lookedAt: number; watchingSince: number; countedUntil: number }>,
): Promise<void> {
  const { lookedAt, watchingSince, countedUntil } = look;
  await transaction.run(keepLook, [moment(lookedAt), moment(watchingSince), moment(countedUntil)]);
}

/** Keeps that the outside watcher was told that all is well. */
export async function keepHeartbeatOf(connection: Connection, now: number): Promise<void> {
  await connection.run(keepHeartbeat, [moment(now)]);
}
