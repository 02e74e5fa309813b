import { MINUTE, type Instant } from '../instant.ts';
import { addWorkingTime } from './add-working-time.ts';
import type { WorkingHours } from './working-hours.ts';

/**
 * When so many minutes of somebody's working time are used up; null hours run round the clock. Null when there is no
 * limit, or when it lies beyond the horizon of working time.
 */
export function dueAfter(hours: WorkingHours | null, at: Instant, minutes: number | null): Instant | null {
  if (minutes === null) return null;
  return hours ? addWorkingTime(hours, at, minutes * MINUTE) : at + minutes * MINUTE;
}
