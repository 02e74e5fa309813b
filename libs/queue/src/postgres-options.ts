import {
  assertSchemaCompatibility,
  DEFAULT_SCHEMA,
  SchemaMigrationRequiredError,
  SchemaVersionMismatchError,
} from 'bullmq';
import type { ClientBase, ClientConfig } from 'pg';
import { QueueError } from './errors.ts';

/** A pool handed to BullMQ is looked at in this schema only. */
export const QUEUE_SCHEMA = DEFAULT_SCHEMA;

/** How every connection of the queue to PostgreSQL is made. With the driver's defaults a silent partition hangs for more than a minute. */
export function postgresOptions(url: string): ClientConfig {
  return {
    connectionString: withSearchPath(url),
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    query_timeout: 10_000,
    connectionTimeoutMillis: 5_000,
    application_name: 'conveyor-queue',
  };
}

/** Adds the schema to what the address says already: options of the address win over those beside it. */
function withSearchPath(url: string): string {
  const address = new URL(url);
  const given = address.searchParams.get('options');
  const searchPath = `-c search_path=${QUEUE_SCHEMA}`;
  address.searchParams.set('options', given ? `${given} ${searchPath}` : searchPath);
  return address.toString();
}

/** The version of the queue's tables; 0 when there are none. Throws QueueError QUEUE_SCHEMA_NEW when they belong to a newer major version of BullMQ. */
export async function schemaVersion(client: ClientBase): Promise<number> {
  try {
    return await assertSchemaCompatibility(client, QUEUE_SCHEMA);
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return 0;
    if (!(error instanceof SchemaVersionMismatchError)) throw error;
    const { minimumClientVersion: needs, clientVersion: has } = error;
    throw new QueueError('QUEUE_SCHEMA_NEW', { needs, has }, { cause: error });
  }
}
