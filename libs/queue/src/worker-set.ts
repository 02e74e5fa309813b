import { Inject, Injectable } from '@nestjs/common';
import { BullRegistrar } from '@nestjs/bullmq';
import type { Worker } from 'bullmq';
import { assertStore } from './backend.ts';
import { QueueError } from './errors.ts';
import type { JobProcessor } from './job-processor.ts';
import { UPKEEP_QUEUE } from './queue-names.ts';
import { OPEN_TIMEOUT_MS, QUEUE_SETTINGS, QUEUE_STORE, type QueueSettings } from './settings.ts';
import type { QueueStore } from './store.ts';
import { within } from './timeout.ts';

/** Injection token of the processors of all queues. */
export const JOB_PROCESSORS = Symbol('JobProcessors');

// One for each scheduled job, so that a slow purge does not hold up the sweep; of each job only one runs in a process.
const UPKEEP_CONCURRENCY = 6;

/** BullMQ's workers of this process, one for each queue. */
@Injectable()
export class WorkerSet {
  constructor(
    private readonly registrar: BullRegistrar,
    @Inject(JOB_PROCESSORS) private readonly processors: readonly JobProcessor[],
    @Inject(QUEUE_STORE) private readonly store: QueueStore,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {}

  /** @throws QueueError QUEUE_STORE_WRONG, QUEUE_STORE_UNREACHABLE within ten seconds */
  async open(): Promise<void> {
    this.registrar.register();
    const { kind } = this.store;
    for (const worker of this.workers()) {
      worker.concurrency = worker.name === UPKEEP_QUEUE ? UPKEEP_CONCURRENCY : this.settings.concurrency;
      assertStore(worker, kind);
    }
    const ready = Promise.all(this.workers().map((worker) => worker.waitUntilReady()));
    const facts = { store: kind, withinMs: OPEN_TIMEOUT_MS };
    await within(ready, OPEN_TIMEOUT_MS, () => new QueueError('QUEUE_STORE_UNREACHABLE', facts));
  }

  /** True while every queue has its worker and takes jobs. */
  areRunning(): boolean {
    return this.workers().every((worker) => worker.isRunning() && !worker.isPaused());
  }

  /** Takes no more jobs for now; resolves when those that run have ended. The connections stay. */
  async pause(): Promise<void> {
    await Promise.all(this.workers().map((worker) => worker.pause()));
  }

  /** Takes no more jobs; resolves when those that run have ended. */
  async close(): Promise<void> {
    await Promise.all(this.workers().map((worker) => worker.close()));
  }

  /** For a close that waits for a store that is away. */
  dropConnections(): void {
    this.store.dropWorkers();
  }

  private workers(): Worker[] {
    return this.processors.map(({ worker }) => worker);
  }
}
