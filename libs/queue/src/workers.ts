import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { JobRunner } from './job-runner.ts';
import type { RunningJob } from './running-jobs.ts';
import { Schedules } from './schedules.ts';
import { QUEUE_SETTINGS, type QueueSettings } from './settings.ts';
import { settledWithin } from './timeout.ts';
import { WorkerSet } from './worker-set.ts';

// What the store may take to let the workers go after their last job, and then to be cut off.
const CLOSE_MS = 2_000;
const CUT_MS = 1_000;

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
  private isStarted = false;
  private stopped: Promise<StopReport> | undefined;
  private draining: Promise<void> | undefined;

  constructor(
    private readonly workers: WorkerSet,
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
    if (this.isStarted) throw new Error('the workers were started before');
    this.isStarted = true;
    await this.workers.open();
    await this.schedules.start();
  }

  /** True while jobs are taken, from the start to the stop. */
  get isRunning(): boolean {
    return this.isStarted && this.stopped === undefined && this.workers.areRunning();
  }

  /** True from the moment when {@link drain} was asked for. */
  get isDraining(): boolean {
    return this.draining !== undefined;
  }

  /** Takes no more jobs and resolves when those that run have ended, however long that takes. The process goes on, without work. */
  drain(): Promise<void> {
    return (this.draining ??= this.takeNoMore());
  }

  private async takeNoMore(): Promise<void> {
    this.schedules.stop();
    await this.workers.pause();
  }

  /** Takes no more jobs, waits for those that run until the deadline, then gives them up. Never rejects. */
  async stop(deadlineMs: number): Promise<StopReport> {
    if (!this.isStarted) return { unfinished: [], closed: true };
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
    const closing = this.workers.close();
    if (await settledWithin(closing, deadlineMs)) return { unfinished: [], closed: true };
    const unfinished = this.runner.running.list();
    this.runner.running.giveUp();
    const closed = (await settledWithin(closing, CLOSE_MS)) || (await this.cutOff(closing));
    this.settings.log.warn({ unfinished, closed }, 'the workers were stopped before their jobs ended');
    return { unfinished, closed };
  }

  private async cutOff(closing: Promise<void>): Promise<boolean> {
    this.workers.dropConnections();
    return settledWithin(closing, CUT_MS);
  }
}
