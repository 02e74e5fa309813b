import type { StoreKind } from './settings.ts';

/** The facts of each error, by its code. */
export interface QueueErrorFacts {
  /** The store may throw jobs away when its memory is full. */
  QUEUE_STORE_EVICTS: { policy: string; node: string };
  /** Nothing answered in time. */
  QUEUE_STORE_UNREACHABLE: { store: StoreKind; withinMs: number };
  /** The tables of the queue are missing or older than this code. */
  QUEUE_SCHEMA_OLD: { version: number; expected: number };
  /** Newer code has changed the tables of the queue, so that this code must not use them. */
  QUEUE_SCHEMA_NEW: { needs: number; has: number };
  /** This process has queues on the other kind of store already. */
  QUEUE_STORE_MIXED: { chosen: StoreKind; refused: StoreKind };
  /** A queue or worker was built on something else than the chosen store. */
  QUEUE_STORE_WRONG: { queue: string; expected: StoreKind; found: string };
  /** Some wake-ups may not be in the queue. Adding them again is safe. */
  QUEUE_ADD_FAILED: { queues: readonly string[]; wakeUps: number };
  /** The store did not answer a call in time. */
  QUEUE_TIMED_OUT: { what: string; withinMs: number };
}

export type QueueErrorCode = keyof QueueErrorFacts;

type Sentences = { readonly [Code in QueueErrorCode]: (facts: QueueErrorFacts[Code]) => string };

const SENTENCES: Sentences = {
  QUEUE_STORE_EVICTS: ({ policy, node }) =>
    `Redis at ${node} has maxmemory-policy ${policy} and may drop jobs; set maxmemory-policy to noeviction`,
  QUEUE_STORE_UNREACHABLE: ({ store, withinMs }) =>
    `${store === 'redis' ? 'Redis' : 'PostgreSQL'} did not answer the queue within ${withinMs / 1000} s`,
  QUEUE_SCHEMA_OLD: ({ version, expected }) =>
    `the queue's tables are at version ${version}, this code needs ${expected}; run the migrations first`,
  QUEUE_SCHEMA_NEW: ({ needs, has }) =>
    `the queue's tables need version ${needs} of BullMQ, this code has ${has}; use the newer code`,
  QUEUE_STORE_MIXED: ({ chosen, refused }) =>
    `this process keeps its queues on ${chosen}; it cannot open others on ${refused}`,
  QUEUE_STORE_WRONG: ({ queue, expected, found }) =>
    `queue ${queue} was built on ${found}, not on ${expected}`,
  QUEUE_ADD_FAILED: ({ queues, wakeUps }) => `${wakeUps} wake-ups were not taken by ${queues.join(', ')}`,
  QUEUE_TIMED_OUT: ({ what, withinMs }) => `${what} took longer than ${withinMs / 1000} s`,
};

/** What can go wrong with the queue itself, with its facts. A job's own error is never of this class. */
export class QueueError<Code extends QueueErrorCode = QueueErrorCode> extends Error {
  override readonly name = 'QueueError';

  constructor(
    readonly code: Code,
    readonly facts: QueueErrorFacts[Code],
    options?: ErrorOptions,
  ) {
    super(SENTENCES[code](facts), options);
  }
}
