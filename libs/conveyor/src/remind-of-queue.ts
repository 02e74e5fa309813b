import { nextWorkingDay } from './hours/next-working-day.ts';
import { steadyAvailability } from './hours/steady-availability.ts';
import type { WorkingHours } from './hours/working-hours.ts';
import { HOUR, type Instant } from './instant.ts';

/** The queue of a stage that gives leads by policy: since when the first lead waits, and when the heads were told last, if ever. */
export type WaitingQueue = Readonly<{ since: Instant; toldAt: Instant | null }>;

/**
 * Whether the heads are told again that leads wait: once each working day of their department (null: once in 24 hours), while it
 * works, and not within an hour of when they were told because one more had to wait.
 */
export function isToRemindOfQueue(
  { since, toldAt }: WaitingQueue,
  hours: WorkingHours | null,
  now: Instant,
): boolean {
  const last = toldAt ?? since;
  if (now < last + HOUR || !steadyAvailability(hours, now).worksNow) return false;
  const nextDay = nextWorkingDay(hours, last);
  return nextDay !== null && nextDay <= now;
}
