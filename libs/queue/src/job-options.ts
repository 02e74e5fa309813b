import type { JobsOptions } from 'bullmq';

const DAY_SECONDS = 24 * 3_600;

const keptFailures = { age: 14 * DAY_SECONDS, count: 5_000 };

/**
 * A finished delivery is kept for ten minutes, so that a late second add of the same wake-up is ignored. Kept by age
 * alone: PostgreSQL clears by count by sorting what it keeps after each job (a thousand kept: 370 to 520 jobs a second
 * instead of 825 to 1,060).
 *
 * One attempt: whether and when a message is tried again is decided by its ledger, not by the queue.
 */
export const DELIVERY_OPTIONS: JobsOptions = {
  attempts: 1,
  removeOnComplete: { age: 600 },
  removeOnFail: keptFailures,
};

/** Nobody misses a canary that is lost: the next one comes in ten seconds. */
export const CANARY_OPTIONS: JobsOptions = {
  attempts: 1,
  removeOnComplete: true,
  removeOnFail: { age: 3_600, count: 100 },
};

/**
 * Scheduled jobs leave nothing behind when they succeed: keeping by count would clear the finished deliveries of the
 * same queue too. A job that comes again within a minute needs no second attempt; a rarer one gets three.
 */
export function scheduledOptions(everySeconds: number): JobsOptions {
  const retry: JobsOptions =
    everySeconds < 60 ? { attempts: 1 } : { attempts: 3, backoff: { type: 'fixed', delay: 5_000 } };
  return { ...retry, removeOnComplete: true, removeOnFail: keptFailures };
}
