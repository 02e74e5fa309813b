import type { QueueName } from './queue-names.ts';

export type StoreKind = 'postgres' | 'redis';

/** Where jobs are kept. `prefix` holds a hash tag by default, so that a cluster keeps a queue's keys in one slot. */
export type StoreSettings =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'redis'; readonly url: string; readonly prefix: string };

/** Redis or Valkey when its address is given, else the PostgreSQL that the product has anyway. */
export function chooseStore(from: {
  readonly redisUrl: string | undefined;
  readonly databaseUrl: string;
  readonly prefix: string;
}): StoreSettings {
  return from.redisUrl === undefined
    ? { kind: 'postgres', url: from.databaseUrl }
    : { kind: 'redis', url: from.redisUrl, prefix: from.prefix };
}

/** The part of a logger that the queue uses; pino's logger fits. */
export interface QueueLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** One run of a job that ended and whose end the store has recorded. */
export interface JobRun {
  readonly queue: QueueName;
  readonly job: string;
  readonly jobId: string;
  readonly outcome: 'completed' | 'failed';
  /** From the moment when the job was due until a worker took it. */
  readonly waitedMs: number;
  readonly ranMs: number;
}

/** Is told what happens in this process's workers, for metrics and tests. */
export interface QueueWatch {
  ended(run: JobRun): void;
  /** A worker died or froze with this job; it is run again. */
  stalled(queue: QueueName, jobId: string): void;
}

export interface QueueSettings {
  readonly store: StoreSettings;
  /** Deliveries that run at once, for each channel and process. */
  readonly concurrency: number;
  readonly sweepSeconds: number;
  readonly reconcileSeconds: number;
  /** How long a stopping process waits for jobs that run. */
  readonly shutdownMs: number;
  readonly log: QueueLog;
  readonly watch?: QueueWatch | undefined;
}

/** Injection token of {@link QueueSettings}. */
export const QUEUE_SETTINGS = Symbol('QueueSettings');
/** Injection token of the open store. */
export const QUEUE_STORE = Symbol('QueueStore');
/** Injection token under which an app hands in its `JobHandlers`. */
export const JOB_HANDLERS = Symbol('JobHandlers');

/** After this the caller of an add gets an error; on PostgreSQL an add after close would else never settle. */
export const ADD_TIMEOUT_MS = 2_000;
/** How long a starting process waits for the store. */
export const OPEN_TIMEOUT_MS = 10_000;
