import type { Instant } from '../instant.ts';
import { WEEKDAYS } from './weekly-hours.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
import { workingStretches } from './working-stretches.ts';

/**
 * The first moment from `at` on when somebody works: `at` itself while he does. Null when that is more
 * than WORKING_TIME_HORIZON away.
 */
export function nextOpening(hours: WorkingHours, at: Instant): Instant | null {
  // A week without hours has no day that a calendar could move, so two years of it need not be walked.
  if (WEEKDAYS.every((weekday) => hours.weekly[weekday].length === 0)) return null;
  for (const { from } of workingStretches(hours, at, at + WORKING_TIME_HORIZON)) return from;
  return null;
}
