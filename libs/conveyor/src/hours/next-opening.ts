import type { Instant } from '../instant.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
import { workingStretches } from './working-stretches.ts';

/**
 * The first moment from `at` on when somebody works: `at` itself while he does. Null when that is more
 * than WORKING_TIME_HORIZON away.
 */
export function nextOpening(hours: WorkingHours, at: Instant): Instant | null {
  for (const { from } of workingStretches(hours, at, at + WORKING_TIME_HORIZON)) return from;
  return null;
}
