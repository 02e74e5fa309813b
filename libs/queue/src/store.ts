import type { BackendFactory, IQueueBackend } from 'bullmq';
import { PostgresStore } from './postgres-store.ts';
import { RedisStore } from './redis-store.ts';
import type { QueueLog, StoreKind, StoreSettings } from './settings.ts';

/** An open store: the connections of this process, shared by all its queues and workers. */
export interface QueueStore {
  readonly kind: StoreKind;
  readonly backendFor: BackendFactory<IQueueBackend>;
  /** Cuts the workers' connections: what waits for an answer of a store that is away fails now. */
  dropWorkers(): void;
  /** Closes every connection, waiting for the store two seconds at most. */
  close(): Promise<void>;
}

/**
 * Opens the store and proves that it may be used.
 *
 * @throws QueueError QUEUE_STORE_UNREACHABLE within ten seconds, QUEUE_STORE_EVICTS, QUEUE_SCHEMA_OLD
 */
export async function openStore(settings: StoreSettings, log: QueueLog): Promise<QueueStore> {
  switch (settings.kind) {
    case 'postgres':
      return PostgresStore.open(settings.url, log);
    case 'redis':
      return RedisStore.open(settings.url, log);
  }
}
