import type { BackendFactory, IQueueBackend } from 'bullmq';
import { createPostgresBackend, isPgPool, LATEST_SCHEMA_VERSION, type PgPool } from 'bullmq';
import { Client, Pool, type PoolClient } from 'pg';
import { QueueError } from './errors.ts';
import { postgresOptions, schemaVersion } from './postgres-options.ts';
import { QUEUE_NAMES } from './queue-names.ts';
import { RareLog } from './rare-log.ts';
import { OPEN_TIMEOUT_MS, type QueueLog } from './settings.ts';
import { settledWithin } from './timeout.ts';

// Each worker keeps one connection for LISTEN; the rest carry its queries.
const WORKER_CONNECTIONS = QUEUE_NAMES.length + 6;
const PRODUCER_CONNECTIONS = 4;

/** Jobs in the schema `bullmq` of a PostgreSQL database. */
export class PostgresStore {
  readonly kind = 'postgres';

  private readonly workerClients = new Set<PoolClient>();
  private workersEnded: Promise<void> | undefined;

  // Two pools, so that a wake-up never waits behind the workers' queries.
  private constructor(
    private readonly producers: Pool,
    private readonly workers: Pool,
  ) {
    workers.on('connect', (client) => this.workerClients.add(client));
    workers.on('remove', (client) => this.workerClients.delete(client));
  }

  /** @throws QueueError QUEUE_STORE_UNREACHABLE, QUEUE_SCHEMA_OLD */
  static async open(url: string, log: QueueLog): Promise<PostgresStore> {
    const rareLog = new RareLog(log);
    const pool = (max: number): Pool => {
      const made = new Pool({ ...postgresOptions(url), max, min: 1, idleTimeoutMillis: 10_000 });
      // Every queue and worker adds a listener of its own to the pool that it shares.
      made.setMaxListeners(2 * QUEUE_NAMES.length + 2);
      made.on('error', (error) => rareLog.error(error, { store: 'postgres' }, 'a queue connection was lost'));
      return made;
    };
    const producers = pool(PRODUCER_CONNECTIONS);
    try {
      await proveUsable(producers);
    } catch (error) {
      await producers.end();
      throw error;
    }
    return new PostgresStore(producers, pool(WORKER_CONNECTIONS));
  }

  readonly backendFor: BackendFactory<IQueueBackend> = (name, options, purpose) => {
    const connection = asBullPool(purpose?.withBlockingConnection ? this.workers : this.producers);
    return createPostgresBackend(name, { ...options, connection }, purpose);
  };

  dropWorkers(): void {
    // Else what comes next would wait five seconds for a new connection.
    void this.endWorkers();
    // By force where a query is under way.
    for (const client of this.workerClients) if (client instanceof Client) void client.end();
  }

  async close(): Promise<void> {
    await settledWithin(Promise.all([this.producers.end(), this.endWorkers()]), 2_000);
  }

  private endWorkers(): Promise<void> {
    return (this.workersEnded ??= this.workers.end());
  }
}

/** BullMQ's own idea of a pool differs from the driver's in the types of events only; its guard looks at the object. */
function asBullPool(pool: unknown): PgPool {
  if (!isPgPool(pool)) throw new Error('BullMQ does not take the pool of this version of pg');
  return pool;
}

// BullMQ remembers a failed first contact for ever, so nothing of it may be built before the database answered. It also
// compares only major versions: a table that a newer patch needs would be missed in the middle of the work.
async function proveUsable(pool: Pool): Promise<void> {
  const unreachable = (cause: unknown): QueueError =>
    new QueueError('QUEUE_STORE_UNREACHABLE', { store: 'postgres', withinMs: OPEN_TIMEOUT_MS }, { cause });
  const client = await pool.connect().catch((error: unknown) => Promise.reject(unreachable(error)));
  try {
    const version = await schemaVersion(client);
    if (version < LATEST_SCHEMA_VERSION) {
      throw new QueueError('QUEUE_SCHEMA_OLD', { version, expected: LATEST_SCHEMA_VERSION });
    }
  } finally {
    client.release();
  }
}
