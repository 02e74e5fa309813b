import { createPostgresBackend, createRedisBackend, Queue } from 'bullmq';
import type { QueueName } from '#queue';

/** One of the product's queues as BullMQ has it, for a drill that puts something into it or looks into it; the caller closes it. */
export function drillQueue(settings: Readonly<Record<string, string>>, name: QueueName): Queue {
  const { REDIS_URL: url, QUEUE_PREFIX: prefix = '{conveyor}', DATABASE_URL: connectionString } = settings;
  return url === undefined
    ? new Queue(name, { connection: { connectionString } }, createPostgresBackend)
    : new Queue(name, { connection: { url }, prefix }, createRedisBackend);
}
