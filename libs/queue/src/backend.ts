import type { BackendFactory, ConnectionOptions, IQueueBackend, Queue, Worker } from 'bullmq';
import { PostgresQueueBackend, RedisQueueBackend, setDefaultBackendFactory } from 'bullmq';
import { QueueError } from './errors.ts';
import type { StoreKind } from './settings.ts';
import type { QueueStore } from './store.ts';

// Nest's Bull module builds queues and workers without a way to choose their backend, so BullMQ's default is set. That
// default is process-wide: the store of each queue is found by its `connection` object, and one process keeps to one kind.
const stores = new WeakMap<object, QueueStore>();
let chosen: StoreKind | undefined;

const backendOfItsStore: BackendFactory<IQueueBackend> = (name, options, purpose) => {
  const store = stores.get(options.connection);
  if (!store) throw new Error(`queue ${name} was built without an open store; import QueueModule`);
  return store.backendFor(name, options, purpose);
};

/**
 * Makes BullMQ use this store and returns the `connection` to hand to its queues and workers.
 *
 * @throws QueueError QUEUE_STORE_MIXED when this process uses the other kind already
 */
export function useStore(store: QueueStore): ConnectionOptions {
  if (chosen !== undefined && chosen !== store.kind) {
    throw new QueueError('QUEUE_STORE_MIXED', { chosen, refused: store.kind });
  }
  chosen = store.kind;
  setDefaultBackendFactory(backendOfItsStore);
  const connection: ConnectionOptions = {};
  stores.set(connection, store);
  return connection;
}

/** @throws QueueError QUEUE_STORE_WRONG when BullMQ was told otherwise behind our back */
export function assertStore(built: Queue | Worker, kind: StoreKind): void {
  const backend: IQueueBackend = built.getBackend();
  const expected = kind === 'postgres' ? PostgresQueueBackend : RedisQueueBackend;
  if (!(backend instanceof expected)) {
    const found = backend.constructor.name;
    throw new QueueError('QUEUE_STORE_WRONG', { queue: built.name, expected: kind, found });
  }
}
