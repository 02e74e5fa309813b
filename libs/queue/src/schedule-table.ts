import type { JobName } from './jobs.ts';
import { QUEUE_NAMES, UPKEEP_QUEUE, type QueueName } from './queue-names.ts';
import type { QueueSettings } from './settings.ts';

/** A job that comes again and again. Its scheduler in the queue has the job's name as its id. */
export interface Schedule {
  readonly queue: QueueName;
  readonly job: JobName;
  readonly everySeconds: number;
}

/**
 * All scheduled jobs. The heartbeat comes to every queue: it is the canary, and with it a worker whose notifications
 * from PostgreSQL stopped silently looks at its queue again within ten seconds.
 */
export function scheduleTable(
  settings: Pick<QueueSettings, 'sweepSeconds' | 'reconcileSeconds'>,
): Schedule[] {
  return [
    { queue: UPKEEP_QUEUE, job: 'notifications.sweep', everySeconds: settings.sweepSeconds },
    { queue: UPKEEP_QUEUE, job: 'timers.sweep', everySeconds: settings.sweepSeconds },
    { queue: UPKEEP_QUEUE, job: 'audit.seal', everySeconds: settings.sweepSeconds },
    { queue: UPKEEP_QUEUE, job: 'events.tell', everySeconds: settings.sweepSeconds },
    { queue: UPKEEP_QUEUE, job: 'imports.work', everySeconds: settings.sweepSeconds },
    { queue: UPKEEP_QUEUE, job: 'figures.fold', everySeconds: settings.sweepSeconds },
    { queue: UPKEEP_QUEUE, job: 'queue.reconcile', everySeconds: settings.reconcileSeconds },
    { queue: UPKEEP_QUEUE, job: 'invariants.check', everySeconds: 60 },
    { queue: UPKEEP_QUEUE, job: 'reports.sweep', everySeconds: 60 },
    { queue: UPKEEP_QUEUE, job: 'learning.sum', everySeconds: 60 },
    // Once a night, whenever that is for each department; looked for often, so that a line that was filled just now is not without until then.
    { queue: UPKEEP_QUEUE, job: 'strengths.measure', everySeconds: 600 },
    // What weeks say changes once a week; a plan that was followed is done with within the hour.
    { queue: UPKEEP_QUEUE, job: 'promises.check', everySeconds: 3_600 },
    { queue: UPKEEP_QUEUE, job: 'records.purge', everySeconds: 3_600 },
    ...QUEUE_NAMES.map((queue) => ({ queue, job: 'queue.heartbeat' as const, everySeconds: 10 })),
  ];
}
