import { nextOpening } from '../hours/next-opening.ts';
import { dayOfWall } from '../hours/local-date.ts';
import { whenClockShows } from '../hours/when-clock-shows.ts';
import type { WorkingHours } from '../hours/working-hours.ts';
import { offsetAt } from '../hours/zone-offset.ts';
import { DAY, MINUTE, type Instant } from '../instant.ts';
import type { QuietHours } from './preferences.ts';

/** By whose clock and working time it is quiet; `hours` null: he works round the clock. */
export type PersonalClock = Readonly<{ timeZone: string; hours: WorkingHours | null }>;

/** How far ahead a moment is looked for that is not quiet: a holiday of a month, and some days. */
const MOST_TURNS = 40;

/**
 * The first moment from `at` on that is not quiet: `at` itself where it is not. Null where there is none within a month, or somebody
 * works only when it is quiet: quiet hours that never end can't be kept.
 */
export function quietUntil(quiet: QuietHours, clock: PersonalClock, at: Instant): Instant | null {
  let loud = at;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const afterNight = quiet.daily ? endOfNight(quiet.daily, clock.timeZone, loud) : loud;
    const atWork = quiet.outsideWork && clock.hours ? nextOpening(clock.hours, afterNight) : afterNight;
    if (atWork === null || atWork - at > MOST_TURNS * DAY) return null;
    if (atWork === loud) return loud;
    loud = atWork;
  }
  return null;
}

/** When the quiet time of the day ends that `at` lies in; `at` where it lies in none. */
function endOfNight(
  { from, until }: Readonly<{ from: number; until: number }>,
  timeZone: string,
  at: Instant,
): Instant {
  const today = dayOfWall(at + offsetAt(timeZone, at).offset);
  // One that goes past midnight may have begun yesterday.
  for (const day of [today - 1, today]) {
    const begins = whenClockShows(timeZone, day * DAY + from * MINUTE);
    const ends = whenClockShows(timeZone, (from < until ? day : day + 1) * DAY + until * MINUTE);
    if (begins <= at && at < ends) return ends;
  }
  return at;
}
