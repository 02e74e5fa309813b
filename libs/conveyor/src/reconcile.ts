import type { NotificationState } from './notification.ts';

/** Where the queue says that the job of a notification is. */
export type JobState = 'waiting' | 'active' | 'delayed' | 'failed' | 'completed' | 'missing';

/** A notification that should have ended by now, beside what the queue knows of its job. */
export type Overdue = Readonly<{
  state: NotificationState;
  job: JobState;
  /** How often the queue has lost its job before. */
  losses: number;
}>;

/** `leave`: the queue still has it. The others are written to the ledger. */
export type Remedy = 'leave' | 'enqueue' | 'ambiguous' | 'needs_attention';

/** A notification whose job is lost this often keeps killing its workers, or the queue is broken: a person must look. */
export const MOST_LOSSES = 3;

/**
 * What to do about a notification that is late. The ledger decides, the queue is only a witness: a job
 * that is there will run; one that is gone is made again, unless the message may already be out.
 */
export function remedy({ state, job, losses }: Overdue): Remedy {
  if (job === 'waiting' || job === 'active' || job === 'delayed') return 'leave';
  switch (state) {
    case 'sending':
      return 'ambiguous';
    case 'pending':
    case 'claimed':
    case 'retry':
      return losses >= MOST_LOSSES ? 'needs_attention' : 'enqueue';
    default:
      return 'leave';
  }
}
