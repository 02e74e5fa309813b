import { createPostgresBackend, createRedisBackend, Queue } from 'bullmq';
import type { QueueName } from '#queue';

type Work<Result> = (queue: Pick<Queue, 'add' | 'getJobCounts' | 'getJobScheduler'>) => Promise<Result>;

/** Works on one of the product's queues as BullMQ has it, for a drill that puts something into it or looks into it. */
export async function withQueue<Result>(
  settings: Readonly<Record<string, string>>,
  name: QueueName,
  work: Work<Result>,
): Promise<Result> {
  const {
    REDIS_URL: url,
    QUEUE_PREFIX: prefix = '{conveyor}',
    DATABASE_URL: connectionString = '',
  } = settings;
  const queue =
    url === undefined
      ? new Queue(name, { connection: { connectionString } }, createPostgresBackend)
      : new Queue(name, { connection: { url }, prefix }, createRedisBackend);
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}
