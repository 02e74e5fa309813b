import type { Instant } from '../instant.ts';
import type { WorkingHours } from './working-hours.ts';
import { workingStretches } from './working-stretches.ts';

/**
 * Says how many milliseconds somebody works between any two moments from `first` to `last`; what lies outside counts as free. For whoever asks often: his stretches are
 * gone through once.
 */
export function workingClock(
  hours: WorkingHours | null,
  first: Instant,
  last: Instant,
): (from: Instant, until: Instant) => number {
  if (!hours) return (from, until) => Math.max(until - from, 0);
  const begins: number[] = [];
  const before: number[] = [];
  const lasts: number[] = [];
  let sum = 0;
  for (const { from, until } of workingStretches(hours, first, last)) {
    begins.push(from);
    before.push(sum);
    lasts.push(until - from);
    sum += until - from;
  }
  const workedUntil = (at: number): number => {
    const place = lastAtMost(begins, at);
    if (place < 0) return 0;
    return (before[place] ?? 0) + Math.min(at - (begins[place] ?? 0), lasts[place] ?? 0);
  };
  return (from, until) => Math.max(workedUntil(until) - workedUntil(from), 0);
}

/** The place of the last of ascending values that is not above; -1: all are. */
function lastAtMost(values: readonly number[], most: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
