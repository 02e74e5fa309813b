import { realpath } from 'node:fs/promises';
import pg from 'pg';
import { DATABASE, urlOf, type Access } from './access.ts';

/** What a try to get an answer from the server gave. */
export type Answer = 'ours' | 'not-yet' | 'wrong-password' | 'another-cluster';

// PostgreSQL's error codes: class 28 is a refused login; 57P is a server that starts or stops, and the other two are a
// database that somebody else makes at this moment.
const REFUSED_LOGIN = /^28/;
const LATER = /^(57P|42P04|23505)/;

/**
 * Logs in and asks the server which data directory it serves; makes our database in it when it is missing. 'not-yet'
 * stands for every way of not being reachable.
 */
export async function askServer(cluster: string, access: Access): Promise<Answer> {
  const client = new pg.Client({
    connectionString: urlOf(access, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  // Without a listener a connection that drops in the middle would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string; present: boolean }>(
      `select current_setting('data_directory') as folder, exists(select from pg_database where datname = $1) as present`,
      [DATABASE],
    );
    const [row] = rows;
    if (!row || (await realpath(row.folder).catch(() => row.folder)) !== (await realpath(cluster)))
      return 'another-cluster';
    if (!row.present) await client.query(`create database ${client.escapeIdentifier(DATABASE)}`);
    return 'ours';
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || LATER.test(error.code ?? '')) return 'not-yet';
    if (REFUSED_LOGIN.test(error.code ?? '')) return 'wrong-password';
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
