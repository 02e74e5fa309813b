import { createPostgresBackend, Queue, type JobsOptions } from 'bullmq';

/** A job as it is added: what raw BullMQ is given is what the product's own queue would give. */
export type BenchJob = Readonly<{ name: string; data: { notificationId: string }; opts: JobsOptions }>;

const MOST_AT_ONCE = 500;

/** Adds jobs to a queue of the store behind `url`, Redis or PostgreSQL. */
export async function enqueue(
  url: string,
  queueName: string,
  prefix: string,
  jobs: readonly BenchJob[],
): Promise<void> {
  const queue = url.startsWith('postgres')
    ? new Queue(queueName, { connection: { connectionString: url } }, createPostgresBackend)
    : new Queue(queueName, { connection: { url }, prefix });
  for (let from = 0; from < jobs.length; from += MOST_AT_ONCE) {
    await queue.addBulk(jobs.slice(from, from + MOST_AT_ONCE));
  }
  await queue.close();
}
