import { Inject, Injectable } from '@nestjs/common';
import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { JobRunner, waitedMs } from './job-runner.ts';
import { QUEUE_NAMES, type QueueName } from './queue-names.ts';
import { RareLog } from './rare-log.ts';
import { QUEUE_SETTINGS, type JobRun, type QueueSettings } from './settings.ts';

/** What the worker of any queue does; the queues differ in their settings only. */
@Injectable()
export abstract class JobProcessor extends WorkerHost {
  private readonly rareLog: RareLog;

  constructor(
    private readonly runner: JobRunner,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {
    super();
    this.rareLog = new RareLog(settings.log);
  }

  override async process(job: Job): Promise<void> {
    await this.runner.run(job);
  }

  @OnWorkerEvent('completed')
  onCompleted(job: Job): void {
    this.settings.watch?.ended(runOf(job, 'completed'));
  }

  /** Also called for a job that never reached {@link process}, because workers died with it too often. */
  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    if (!job) return;
    this.runner.logFailure(job, error);
    this.settings.watch?.ended(runOf(job, 'failed'));
  }

  @OnWorkerEvent('stalled')
  onStalled(jobId: string): void {
    const queue = queueNamed(this.worker.name);
    this.settings.log.warn({ queue, jobId }, 'a worker died or froze with a job; it is run again');
    this.settings.watch?.stalled(queue, jobId);
  }

  /** Without a listener each lost connection would be printed to the console, as often as it is tried. */
  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.rareLog.error(error, { queue: this.worker.name }, 'a worker has trouble with the queue');
  }
}

function runOf(job: Job, outcome: JobRun['outcome']): JobRun {
  const started = job.processedOn ?? job.timestamp;
  return {
    queue: queueNamed(job.queueName),
    job: job.name,
    jobId: job.id ?? '',
    outcome,
    waitedMs: waitedMs(job),
    ranMs: Math.max(0, (job.finishedOn ?? started) - started),
  };
}

function queueNamed(name: string): QueueName {
  const queue = QUEUE_NAMES.find((known) => known === name);
  if (!queue) throw new Error(`a worker runs on the unknown queue ${name}`);
  return queue;
}
