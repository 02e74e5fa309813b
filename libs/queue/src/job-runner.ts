import { Inject, Injectable } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { z } from 'zod';
import { tracedFrom } from '#platform';
import { isJobName, JOB_SHAPES, type JobContext, type JobHandlers, type JobName, type Jobs } from './jobs.ts';
import { QUEUE_NAMES, type QueueName } from './queue-names.ts';
import { RunningJobs } from './running-jobs.ts';
import { JOB_HANDLERS, QUEUE_SETTINGS, type QueueSettings } from './settings.ts';

// May run side by side in one process. Of the others a second run is skipped while the first one works, so that slow
// sweeps do not pile up: a scheduler makes its next job when the present one starts, not when it ends.
const SIDE_BY_SIDE: ReadonlySet<JobName> = new Set([
  'notification.deliver',
  'canary.arrive',
  'queue.heartbeat',
]);

// With a worker die all the jobs that it works on, so of a job that kills its workers the others would be thought guilty, too. From
// the second death on those that were in it run one after the other: then only one more can die with the next worker.
const SUSPECT_STALLS = 2;

/** Takes a job from BullMQ to its handler. */
@Injectable()
export class JobRunner {
  readonly running = new RunningJobs();
  private readonly stopping = new AbortController();
  private readonly logged = new WeakSet<Error>();
  private lastSuspect: Promise<void> = Promise.resolve();

  constructor(
    @Inject(JOB_HANDLERS) private readonly handlers: JobHandlers,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {}

  /** Runs the job's handler. Rejects with what the handler threw, or with UnrecoverableError when the job makes no sense. */
  async run(job: Job): Promise<void> {
    try {
      await this.dispatch(job);
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(`a job threw ${String(cause)}`, { cause });
      this.logFailure(job, error);
      throw error;
    }
  }

  /** Logs a failed job once, however many ways it is reported by. */
  logFailure(job: Job, error: Error): void {
    if (error.name === 'WaitingError' || this.logged.has(error)) return;
    this.logged.add(error);
    const facts = { queue: job.queueName, job: job.name, jobId: job.id, attempt: job.attemptsMade + 1 };
    this.settings.log.error({ ...facts, ...idsOf(job.data), err: error }, 'a job failed');
  }

  /** Tells long loops to end at their next safe point. */
  askToStop(): void {
    this.stopping.abort();
  }

  private async dispatch(job: Job): Promise<void> {
    const { name } = job;
    const queue = QUEUE_NAMES.find((known) => known === job.queueName);
    if (!isJobName(name) || !queue) {
      throw new UnrecoverableError(
        `this worker's code has no job "${name}" in queue "${job.queueName}"; older or newer code added it`,
      );
    }
    if (!SIDE_BY_SIDE.has(name) && this.running.has(name)) return;
    const started = { queue, job: name, jobId: job.id ?? '', startedAt: Date.now() };
    const facts = { 'conveyor.queue': queue, 'conveyor.job_id': started.jobId, ...idsOf(job.data) };
    const work = (): Promise<void> =>
      tracedFrom(traceparentOf(job.data), `job ${name}`, facts, () => this.handle(name, job, queue));
    const isSuspect = job.stalledCounter >= SUSPECT_STALLS;
    await this.running.during(started, isSuspect ? () => this.oneByOne(work) : work);
  }

  private oneByOne(work: () => Promise<void>): Promise<void> {
    const mine = this.lastSuspect.then(work);
    this.lastSuspect = mine.catch(() => undefined);
    return mine;
  }

  private async handle<Name extends JobName>(name: Name, job: Job, queue: QueueName): Promise<void> {
    const shape: z.ZodType<Jobs[Name]> = JOB_SHAPES[name];
    const parsed = shape.safeParse(job.data);
    if (!parsed.success) {
      throw new UnrecoverableError(`the payload of job "${name}" is wrong: ${z.prettifyError(parsed.error)}`);
    }
    await this.handlers[name](parsed.data, this.contextOf(job, queue));
  }

  private contextOf(job: Job, queue: QueueName): JobContext {
    return {
      queue,
      jobId: job.id ?? '',
      attempt: job.attemptsMade + 1,
      waitedMs: waitedMs(job),
      stopping: this.stopping.signal,
    };
  }
}

/** From the moment when the job was due until a worker took it. */
export function waitedMs(job: Job): number {
  const due = job.timestamp + (job.opts.delay ?? 0);
  return Math.max(0, (job.processedOn ?? due) - due);
}

const ids = z.object({ notificationId: z.string() });

function idsOf(data: unknown): Readonly<Record<string, string>> {
  const parsed = ids.safeParse(data);
  return parsed.success ? parsed.data : {};
}

const traced = z.object({ traceparent: z.string() });

function traceparentOf(data: unknown): string | undefined {
  return traced.safeParse(data).data?.traceparent;
}
