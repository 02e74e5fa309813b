import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import { Client, DatabaseError } from 'pg';
import { QueueError } from './errors.ts';
import { postgresOptions, QUEUE_SCHEMA, schemaVersion } from './postgres-options.ts';
import { OPEN_TIMEOUT_MS } from './settings.ts';

/** From which version to which the queue's tables went. */
export interface QueueMigration {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the queue's tables in PostgreSQL to the version of this code, all in one transaction under an advisory lock:
 * of several processes that start at once one migrates and the others wait. Tables of newer code are left as they are.
 *
 * @throws QueueError QUEUE_STORE_UNREACHABLE, QUEUE_SCHEMA_NEW, QUEUE_SCHEMA_OLD when this user may not change them, or the
 * migrations did not reach this code's version
 */
export async function migrateQueue(url: string): Promise<QueueMigration> {
  // Making all tables takes about 0.3 s, waiting for another process's lock longer: no time limit on the query.
  const client = new Client({ ...postgresOptions(url), query_timeout: 0 });
  // A connection that breaks fails the next statement too; without a listener it would end the process as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw new QueueError(
      'QUEUE_STORE_UNREACHABLE',
      { store: 'postgres', withinMs: OPEN_TIMEOUT_MS },
      { cause },
    );
  }
  try {
    const from = await schemaVersion(client);
    const to = await bringUp(client, from);
    if (to < LATEST_SCHEMA_VERSION) {
      throw new QueueError('QUEUE_SCHEMA_OLD', { version: to, expected: LATEST_SCHEMA_VERSION });
    }
    return { from, to };
  } finally {
    await client.end();
  }
}

const FORBIDDEN = '42501';

async function bringUp(client: Client, version: number): Promise<number> {
  // BullMQ's own way writes a little even where there is nothing to do, which a user without the right to change tables may not.
  if (version >= LATEST_SCHEMA_VERSION) return version;
  try {
    return await runMigrations(client, QUEUE_SCHEMA);
  } catch (cause) {
    if (!(cause instanceof DatabaseError) || cause.code !== FORBIDDEN) throw cause;
    throw new QueueError('QUEUE_SCHEMA_OLD', { version, expected: LATEST_SCHEMA_VERSION }, { cause });
  }
}
