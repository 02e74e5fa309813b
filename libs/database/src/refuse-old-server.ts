import pg from 'pg';
import { DatabaseUnusableError } from './database-unusable.ts';

/** The oldest major version that the tests run on. */
const OLDEST = 15;

/** Asks the server at `url` who it is. Throws DatabaseUnusableError when it does not answer within 10 s or is older than PostgreSQL 15. */
export async function refuseOldServer(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  // A connection that breaks fails the next statement too; without a listener it would end the process as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    const major = Math.floor(Number(rows[0]?.server_version_num ?? 0) / 10_000);
    if (major < OLDEST)
      throw new DatabaseUnusableError('TOO_OLD', { version: String(major), oldest: OLDEST });
  } catch (cause) {
    if (cause instanceof DatabaseUnusableError) throw cause;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new DatabaseUnusableError('UNREACHABLE', { reason }, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
}
