import pg from 'pg';
import { DatabaseUnusableError } from '../database-unusable.ts';

/** `mayLoseCommits`: nobody waits for the disk; a server that breaks down loses the last moments. */
export type SpareDatabaseWishes = Readonly<{ mayLoseCommits: boolean }>;

/** Makes an empty database beside the one at `url`, on the same server, and resolves to its address. Throws DatabaseUnusableError. */
export async function makeDatabase(
  url: string,
  name: string,
  { mayLoseCommits }: SpareDatabaseWishes,
): Promise<string> {
  const database = pg.escapeIdentifier(name);
  try {
    await administer(url, `create database ${database} template template0 encoding 'UTF8'`);
    if (mayLoseCommits) await administer(url, `alter database ${database} set synchronous_commit = off`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseUnusableError('NOT_MADE', { reason }, { cause });
  }
  const made = new URL(url);
  made.pathname = `/${encodeURIComponent(name)}`;
  return made.href;
}

/** Drops a database of the server at `url`, with whoever is connected to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await administer(url, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

/** The names of the Conveyor processes that are connected to the database at `url`. */
export async function processesOn(url: string): Promise<readonly string[]> {
  const rows = await administer(
    url,
    `select distinct application_name as name from pg_stat_activity
      where datname = current_database() and application_name like 'conveyor%' and pid <> pg_backend_pid() order by 1`,
  );
  return rows.map(({ name }) => String(name));
}

async function administer(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'conveyor administration' });
  // A connection that breaks fails the next statement too; without a listener it would end the process as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
