import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import { Client } from 'pg';
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
 * @throws QueueError QUEUE_STORE_UNREACHABLE, QUEUE_SCHEMA_OLD when the migrations did not reach this code's version
 */
export async function migrateQueue(url: string): Promise<QueueMigration> {
  // Making all tables takes about 0.3 s, waiting for another process's lock longer: no time limit on the query.
  const client = new Client({ ...postgresOptions(url), query_timeout: 0 });
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
    const to = await runMigrations(client, QUEUE_SCHEMA);
    if (to < LATEST_SCHEMA_VERSION) {
      throw new QueueError('QUEUE_SCHEMA_OLD', { version: to, expected: LATEST_SCHEMA_VERSION });
    }
    return { from, to };
  } finally {
    await client.end();
  }
}
