import type { Instant } from '../instant.ts';
import type { WorkingHours } from './working-hours.ts';
import { workingStretches, type Interval } from './working-stretches.ts';

/** When somebody works between two moments: in order, none touching the next. Empty when `until` is not after `from`. */
export function workingIntervals(hours: WorkingHours, from: Instant, until: Instant): readonly Interval[] {
  const joined: Interval[] = [];
  for (const stretch of workingStretches(hours, from, until)) {
    const last = joined.at(-1);
    if (last?.until === stretch.from) joined.splice(-1, 1, { from: last.from, until: stretch.until });
    else joined.push(stretch);
  }
  return joined;
}
