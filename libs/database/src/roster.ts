import type { Connection } from './statement.ts';
import { readRoster, readRosterVersion, type RosterRow } from './statements/read-roster.ts';

type Kept = { version: number; reading: Promise<RosterRow> };

/**
 * What each connection has read. A pool's own is kept as long as it lives; a transaction's goes with the transaction,
 * which may have changed the line itself and must not tell others of it before it is committed.
 */
const KEPT = new WeakMap<Connection, Kept>();

/**
 * The roster at a version or later: the one that was read before while nothing has changed since, which is nearly always. The
 * same object is given for the same version, so what is made of it can be kept with it.
 */
export async function rosterOf(connection: Connection, version: number): Promise<RosterRow> {
  const kept = KEPT.get(connection);
  if (kept && kept.version >= version) return kept.reading;
  const reading = read(connection);
  const started: Kept = { version, reading };
  KEPT.set(connection, started);
  try {
    const roster = await reading;
    started.version = roster.version;
    return roster;
  } catch (error) {
    if (KEPT.get(connection) === started) KEPT.delete(connection);
    throw error;
  }
}

/** The roster as it is now. */
export async function readRosterOf(connection: Connection): Promise<RosterRow> {
  const [row] = await connection.run(readRosterVersion, []);
  return rosterOf(connection, row?.version ?? 0);
}

/**
 * Lets a transaction begin with what the pool has read: it has changed nothing of the line itself yet, and would hold
 * what it has locked while it reads everybody once more.
 */
export function lendRoster(from: Connection, to: Connection): void {
  const kept = KEPT.get(from);
  if (kept) KEPT.set(to, kept);
}

async function read(connection: Connection): Promise<RosterRow> {
  const [row] = await connection.run(readRoster, []);
  if (!row) throw new Error('The roster has no version: the table roster_version is empty');
  return row;
}
