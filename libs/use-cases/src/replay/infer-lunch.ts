import type { DayInterval } from '#conveyor/hours';
import { GRID_MINUTES } from './rounded-out.ts';

/** Lunch lies between eleven and three, and takes two hours at the most: a longer gap parts an early shift from a late one. */
const EARLIEST = 11 * 60;
const LATEST = 15 * 60;
const LONGEST = 120;
/** A half hour is free when it has a quarter of the moments of an even one, at the most. */
const FREE_SHARE = 0.25;
/** With fewer moments than these in an even half hour, a free one may well be chance: below 0.3 % for a single one. */
const LEAST_EVEN = 12;
/** Lunch may not cost more of the moments than this: what happens in it often is work. */
const MOST_IN_LUNCH = 0.02;

/**
 * The lunch that moments leave free, in half hours: the longest gap of free ones, of equals the first; null when they
 * show none. All weekdays together, because one alone has too few moments. `minutes` are those of a day's moments since midnight.
 */
export function inferLunch(
  days: readonly Readonly<{ minutes: readonly number[]; interval: DayInterval }>[],
): DayInterval | null {
  const halves = days.reduce((sum, { interval }) => sum + lengthOf(interval) / GRID_MINUTES, 0);
  const minutes = days.flatMap((day) => day.minutes);
  // Most weekdays have the half hours around noon, so an even share for each of them is what a half hour of all would have.
  const even = (minutes.length / halves) * days.length;
  if (!(even >= LEAST_EVEN)) return null;
  const isFree = (from: number): boolean => within(minutes, from, from + GRID_MINUTES) <= FREE_SHARE * even;
  const lunch = longestGap(isFree);
  return lunch && within(minutes, lunch.from, lunch.until) <= MOST_IN_LUNCH * minutes.length ? lunch : null;
}

/** Between two half hours of work: what is free before the first of a day or after its last is no lunch. */
function longestGap(isFree: (from: number) => boolean): DayInterval | null {
  let longest: DayInterval | null = null;
  let begun: number | null = null;
  for (let from = EARLIEST - GRID_MINUTES; from <= LATEST; from += GRID_MINUTES) {
    if (isFree(from)) continue;
    const gap: DayInterval = { from: begun ?? from, until: from };
    if (lengthOf(gap) <= LONGEST && lengthOf(gap) > (longest ? lengthOf(longest) : 0)) longest = gap;
    begun = from + GRID_MINUTES;
  }
  return longest;
}

function within(minutes: readonly number[], from: number, until: number): number {
  return minutes.filter((minute) => from <= minute && minute < until).length;
}

function lengthOf({ from, until }: DayInterval): number {
  return until - from;
}
