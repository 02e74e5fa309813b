import type { JobSchedulerJson, Queue } from 'bullmq';

/**
 * A scheduler makes its next job when a worker takes the present one: without a job it is dead for good. But a job that was
 * taken and done between the two questions is not there either, and then the scheduler has moved on.
 */
export async function isAlive(queue: Queue, found: JobSchedulerJson): Promise<boolean> {
  if (await hasNextJob(queue, found)) return true;
  const now = await queue.getJobScheduler(found.key);
  return now !== undefined && now.next !== found.next && (await hasNextJob(queue, now));
}

async function hasNextJob(queue: Queue, { key, next }: JobSchedulerJson): Promise<boolean> {
  if (next === undefined || next === null) return false;
  return (await queue.getJob(`repeat:${key}:${next}`)) !== undefined;
}
