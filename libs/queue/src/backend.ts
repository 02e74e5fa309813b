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
 * From now on BullMQ builds nothing in this process without an open store. To be called before Nest builds anything:
 * when a store cannot be opened, Nest would still build the queues, on BullMQ's own default, a Redis on this machine.
 */
export function requireStores(): void {
  setDefaultBackendFactory(backendOfItsStore);
}

/**
 * Settles the kind of store of this process, before one is opened.
 *
 * @throws QueueError QUEUE_STORE_MIXED when this process uses the other kind already
 */
export function chooseKind(kind: StoreKind): void {
  if (chosen !== undefined && chosen !== kind) {
    throw new QueueError('QUEUE_STORE_MIXED', { chosen, refused: kind });
  }
  chosen = kind;
}

/** The `connection` to hand to BullMQ, so that what it builds is on this store. */
export function connectionTo(store: QueueStore): ConnectionOptions {
  requireStores();
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
