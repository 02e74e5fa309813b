import type { Connection } from './statement.ts';
import { readRoster, readRosterVersion, type RosterRow } from './statements/read-roster.ts';
import type { Asked } from './statements/standing.ts';

type Kept = { version: number; isRead: boolean; reading: Promise<RosterRow> };

/**
 * What each connection has read. A pool's own is kept as long as it lives; a transaction's goes with the transaction,
 * which may have changed the line itself and must not tell others of it before it is committed.
 */
const KEPT = new WeakMap<Connection, Kept>();

/** The version of a roster that nobody has seen yet. */
const UNKNOWN = -1;

/**
 * The roster at a version, or at a later one if it has changed since: the one that was read before while nothing has,
 * which is nearly always. The same object is given for the same version, so what is made of it can be kept with it.
 */
export async function rosterOf(connection: Connection, version: number): Promise<RosterRow> {
  const kept = KEPT.get(connection);
  // Not only an older one is read anew: a database that was restored under a running process has gone backwards.
  return kept?.version === version ? kept.reading : read(connection, version);
}

/**
 * What `read` reads, with the roster that it was read under. It is told what the line asks for, by the roster that is known;
 * when the line has changed in between, what was read is about another line, say about the stage that followed before, and is
 * read again: each time somebody must have changed the line anew.
 */
export async function underRoster<Row extends { roster: number }>(
  connection: Connection,
  read: (asked: ReadonlySet<Asked>) => Promise<Row[]>,
): Promise<{ row: Row; roster: RosterRow } | undefined> {
  let roster = await knownRoster(connection);
  for (;;) {
    const [row] = await read(askedIn(roster));
    if (!row) return undefined;
    if (row.roster === roster.version) return { row, roster };
    roster = await rosterOf(connection, row.roster);
  }
}

/** The roster as it is now. */
export async function readRosterOf(connection: Connection): Promise<RosterRow> {
  const [row] = await connection.run(readRosterVersion, []);
  return rosterOf(connection, row?.version ?? UNKNOWN);
}

/**
 * Lets a transaction begin with what the pool has read: it has changed nothing of the line itself yet, and would hold
 * what it has locked while it reads everybody once more. What is still being read is not lent: whoever reads it may wait for
 * a connection, and the transactions that have them all would wait for him.
 */
export function lendRoster(from: Connection, to: Connection): void {
  const kept = KEPT.get(from);
  if (kept?.isRead) KEPT.set(to, kept);
}

function knownRoster(connection: Connection): Promise<RosterRow> {
  return KEPT.get(connection)?.reading ?? read(connection, UNKNOWN);
}

async function read(connection: Connection, version: number): Promise<RosterRow> {
  const reading = readOnce(connection);
  const started: Kept = { version, isRead: false, reading };
  KEPT.set(connection, started);
  try {
    const roster = await reading;
    started.version = roster.version;
    started.isRead = true;
    return roster;
  } catch (error) {
    if (KEPT.get(connection) === started) KEPT.delete(connection);
    throw error;
  }
}

async function readOnce(connection: Connection): Promise<RosterRow> {
  const [row] = await connection.run(readRoster, []);
  if (!row) throw new Error('The roster has no version: the table roster_version is empty');
  return row;
}

/** What is asked for somewhere in the line; found out once a roster. */
const ASKED_IN = new WeakMap<RosterRow, ReadonlySet<Asked>>();

function askedIn(roster: RosterRow): ReadonlySet<Asked> {
  const known = ASKED_IN.get(roster);
  if (known) return known;
  const { stages, workers } = roster;
  const asked = new Set<Asked>();
  if (workers.some(({ capacity }) => capacity !== null)) asked.add('inAll');
  if (stages.some(({ policy }) => policy === 'smooth-weighted-round-robin')) asked.add('turn');
  if (stages.some(({ policy }) => policy === 'same-person-first')) asked.add('acquaintances');
  if (stages.some((stage) => stage.policy === 'strongest-first' && stage.learningBudget !== null))
    asked.add('learning');
  if (stages.some(({ exit }) => exit.activities.length > 0)) asked.add('activities');
  ASKED_IN.set(roster, asked);
  return asked;
}
