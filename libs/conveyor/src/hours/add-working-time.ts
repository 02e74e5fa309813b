import type { Instant } from '../instant.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
import { workingStretches } from './working-stretches.ts';

/**
 * The first moment by which somebody has worked so long since `at`. What is used up at six in the evening
 * is due at six, not when he is back the next morning; none or less than none is due at once. Null when there is not
 * so much working time within WORKING_TIME_HORIZON.
 */
export function addWorkingTime(hours: WorkingHours, at: Instant, durationMs: number): Instant | null {
  if (durationMs <= 0) return at;
  let left = durationMs;
  for (const { from, until } of workingStretches(hours, at, at + WORKING_TIME_HORIZON)) {
    if (left <= until - from) return from + left;
    left -= until - from;
  }
  return null;
}
