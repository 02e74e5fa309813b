import type { Instant } from '../instant.ts';
import type { WorkingHours } from './working-hours.ts';
import { workingTimeBetween } from './working-time-between.ts';

/** How many milliseconds somebody still works until `dueAt`: all there are when he works round the clock (null), none when it is past. */
export function workingTimeLeft(hours: WorkingHours | null, at: Instant, dueAt: Instant): number {
  if (hours) return workingTimeBetween(hours, at, dueAt);
  return Math.max(0, dueAt - at);
}
