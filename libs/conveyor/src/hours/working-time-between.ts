import type { Instant } from '../instant.ts';
import type { WorkingHours } from './working-hours.ts';
import { workingStretches } from './working-stretches.ts';

/** How many milliseconds somebody works between two moments, hours of null round the clock; none when `until` is not after `from`. */
export function workingTimeBetween(hours: WorkingHours | null, from: Instant, until: Instant): number {
  if (!hours) return Math.max(0, until - from);
  let total = 0;
  for (const stretch of workingStretches(hours, from, until)) total += stretch.until - stretch.from;
  return total;
}
