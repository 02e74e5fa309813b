import { DAY, HOUR, type Instant } from '#conveyor';
import { workingIntervals, type Interval, type WorkingHours } from '#conveyor/hours';
import type { Dice } from './dice.ts';

const HISTORY_DAYS = 90;
/** Web forms are filled in at night as well; most leads come while somebody works. */
const QUIET_SHARE = 0.15;

/** A season begins: in the last two weeks more come than the line was made for, and queues grow. */
const SEASON_DAYS = 14;
const BEFORE_SEASON = 0.7;

/** When leads come: so many moments in the ninety days before `now`, in order; most of them while the office is open. */
export function arrivals(count: number, now: Instant, office: WorkingHours, dice: Dice): readonly Instant[] {
  const moments: Instant[] = [];
  const from = now - HISTORY_DAYS * DAY;
  const open = workingIntervals(office, from, now);
  while (moments.length < count) {
    const at = Math.floor(now - (now - from) * dice.fraction());
    const season = now - at < SEASON_DAYS * DAY ? 1 : BEFORE_SEASON;
    const hour = Math.floor(at / HOUR) % 24;
    // At night even the web is quiet.
    const welcome = isWithin(open, at) ? 1 : QUIET_SHARE * (hour >= 4 && hour < 21 ? 1 : 0.3);
    if (dice.chance(welcome * season)) moments.push(at);
  }
  return moments.sort((a, b) => a - b);
}

/** Whether a moment lies within one of these, which are in order. By halves, because thousands of moments are tried. */
function isWithin(intervals: readonly Interval[], at: Instant): boolean {
  let [first, last] = [0, intervals.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((intervals[middle]?.until ?? Infinity) <= at) first = middle + 1;
    else last = middle;
  }
  const next = intervals[first];
  return next !== undefined && next.from <= at;
}
