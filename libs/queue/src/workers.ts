import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { BullRegistrar } from '@nestjs/bullmq';
import { assertStore } from './backend.ts';
import { QueueError } from './errors.ts';
import type { JobProcessor } from './job-processor.ts';
import { JobRunner } from './job-runner.ts';
import { UPKEEP_QUEUE } from './queue-names.ts';
import type { RunningJob } from './running-jobs.ts';
import { Schedules } from './schedules.ts';
import { OPEN_TIMEOUT_MS, QUEUE_SETTINGS, type QueueSettings } from './settings.ts';
import { settledWithin, within } from './timeout.ts';

/** Injection token of the processors of all queues. */
export const JOB_PROCESSORS = Symbol('JobProcessors');

// One for each scheduled job, so that a slow purge does not hold up the sweep; of each job only one runs in a process.
const UPKEEP_CONCURRENCY = 6;
// What the store may take to let the workers go after their last job.
const CLOSE_MS = 2_000;

/** How a stop ended. */
export interface StopReport {
  /** The jobs that still ran at the deadline. They stay active and are run again elsewhere within twenty seconds. */
  readonly unfinished: readonly RunningJob[];
  /** False when the store did not let the workers go in time; their locks expire by themselves. */
  readonly closed: boolean;
}

/** The workers of this process. They do nothing until {@link start}. */
@Injectable()
export class Workers implements BeforeApplicationShutdown {
  private state: 'idle' | 'started' = 'idle';
  private stopped: Promise<StopReport> | undefined;

  constructor(
    private readonly registrar: BullRegistrar,
    @Inject(JOB_PROCESSORS) private readonly processors: readonly JobProcessor[],
    private readonly runner: JobRunner,
    private readonly schedules: Schedules,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {}

  /**
   * Begins to take jobs and keeps the schedules. Call it once, after the migrations and the check of the clock.
   *
   * @throws QueueError QUEUE_STORE_WRONG, QUEUE_STORE_UNREACHABLE within ten seconds
   */
  async start(): Promise<void> {
    if (this.state !== 'idle') throw new Error('the workers were started before');
    this.state = 'started';
    this.registrar.register();
    const workers = this.processors.map(({ worker }) => worker);
    const { kind } = this.settings.store;
    for (const worker of workers) {
      worker.concurrency = worker.name === UPKEEP_QUEUE ? UPKEEP_CONCURRENCY : this.settings.concurrency;
      assertStore(worker, kind);
    }
    const ready = Promise.all(workers.map((worker) => worker.waitUntilReady()));
    const facts = { store: kind, withinMs: OPEN_TIMEOUT_MS };
    await within(ready, OPEN_TIMEOUT_MS, () => new QueueError('QUEUE_STORE_UNREACHABLE', facts));
    await this.schedules.start();
  }

  /** Takes no more jobs, waits for those that run until the deadline, then gives them up. Never rejects. */
  async stop(deadlineMs: number): Promise<StopReport> {
    if (this.state === 'idle') return { unfinished: [], closed: true };
    return (this.stopped ??= this.close(deadlineMs));
  }

  /**
   * Before the shutdown phase in which the database is closed, where Bull would close its workers too: jobs would end
   * after their database. Bull's close finds the workers closed and does nothing.
   */
  async beforeApplicationShutdown(): Promise<void> {
    await this.stop(this.settings.shutdownMs);
  }

  private async close(deadlineMs: number): Promise<StopReport> {
    this.schedules.stop();
    this.runner.askToStop();
    const closing = Promise.all(this.processors.map(({ worker }) => worker.close()));
    if (await settledWithin(closing, deadlineMs)) return { unfinished: [], closed: true };
    const unfinished = this.runner.running.list();
    this.runner.running.giveUp();
    const closed = await settledWithin(closing, CLOSE_MS);
    this.settings.log.warn({ unfinished, closed }, 'the workers were stopped before their jobs ended');
    return { unfinished, closed };
  }
}
