import { Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { QueueError } from './errors.ts';
import type { Jobs } from './jobs.ts';
import { DELIVERY_OPTIONS } from './job-options.ts';
import { DELIVERY_QUEUES, type QueueName } from './queue-names.ts';
import { Queues } from './queues.ts';
import { ADD_TIMEOUT_MS } from './settings.ts';
import { within } from './timeout.ts';
import { byQueue, wakeUpJobId, type WakeUp, type WakeUpState } from './wake-up.ts';

/** Wakes the workers that deliver notifications. */
@Injectable()
export class DeliveryQueue {
  constructor(private readonly queues: Queues) {}

  /**
   * Adds a job for each wake-up, up to a thousand in one call. A wake-up whose job the queue still keeps, ended or not,
   * is ignored: only a new generation runs again.
   *
   * @throws QueueError QUEUE_ADD_FAILED after two seconds at most, once every queue was tried; the cause says why.
   * Some or all wake-ups may have been taken all the same; adding them again is safe.
   */
  async add(wakeUps: readonly WakeUp[]): Promise<void> {
    const groups = [...byQueue(wakeUps)];
    const results = await Promise.allSettled(groups.map(([name, group]) => this.addTo(name, group)));
    const failed = results.flatMap((result, index) => {
      const group = groups[index];
      return result.status === 'rejected' && group ? [{ group, reason: result.reason as unknown }] : [];
    });
    if (failed.length === 0) return;
    const facts = {
      queues: failed.map(({ group: [name] }) => name),
      wakeUps: failed.reduce((sum, { group: [, refused] }) => sum + refused.length, 0),
    };
    const reasons = failed.map(({ reason }) => reason);
    const cause = reasons.length === 1 ? reasons[0] : new AggregateError(reasons);
    throw new QueueError('QUEUE_ADD_FAILED', facts, { cause });
  }

  /** Where the job of each wake-up is, in the order given. Meant for the few that are late: it costs one read each. */
  async states(wakeUps: readonly WakeUp[]): Promise<WakeUpState[]> {
    return Promise.all(
      wakeUps.map((wakeUp) => stateIn(this.queues.of(DELIVERY_QUEUES[wakeUp.channel]), wakeUp)),
    );
  }

  private async addTo(name: QueueName, wakeUps: readonly WakeUp[]): Promise<void> {
    const late = (): Error =>
      new QueueError('QUEUE_TIMED_OUT', { what: `adding to ${name}`, withinMs: ADD_TIMEOUT_MS });
    await within(addJobs(this.queues.of(name), wakeUps), ADD_TIMEOUT_MS, late);
  }
}

async function addJobs(queue: Queue, wakeUps: readonly WakeUp[]): Promise<unknown> {
  const jobs = wakeUps.map((wakeUp) => {
    const { notificationId, traceparent } = wakeUp;
    const data: Jobs['notification.deliver'] = {
      notificationId,
      ...(traceparent !== undefined && { traceparent }),
    };
    return { name: 'notification.deliver', data, opts: { ...DELIVERY_OPTIONS, jobId: wakeUpJobId(wakeUp) } };
  });
  // On PostgreSQL a bulk add makes and drops two temporary tables, which a single one, the usual case, must not pay for.
  const [only] = jobs;
  return only && jobs.length === 1 ? queue.add(only.name, only.data, only.opts) : queue.addBulk(jobs);
}

async function stateIn(queue: Queue, wakeUp: WakeUp): Promise<WakeUpState> {
  const id = wakeUpJobId(wakeUp);
  const job: Job | undefined = await queue.getJob(id);
  if (!job) return 'missing';
  if (job.finishedOn) return job.failedReason === undefined ? 'completed' : 'failed';
  // Redis finds a job's state by reading its whole waiting list, so it is asked only when the job itself does not tell.
  if (!job.processedOn && !job.delay) return 'waiting';
  const state = await queue.getJobState(id);
  switch (state) {
    case 'active':
    case 'delayed':
    case 'failed':
    case 'completed':
      return state;
    case 'unknown':
      return 'missing';
    default:
      return 'waiting';
  }
}
