import { DAY, MINUTE, type Instant } from '../instant.ts';
import { dayIntervals } from './day-intervals.ts';
import { dayOfWall } from './local-date.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
import { offsetAt } from './zone-offset.ts';

/**
 * When the first working day begins that begins after `at`; what begins after a break, or at midnight within a night shift, is
 * none. Round the clock (null) there are no days: a day later. Null when none begins within WORKING_TIME_HORIZON.
 */
export function nextWorkingDay(hours: WorkingHours | null, at: Instant): Instant | null {
  if (!hours) return at + DAY;
  const { timeZone } = hours;
  const today = dayOfWall(at + offsetAt(timeZone, at).offset);
  for (let day = today; day <= today + WORKING_TIME_HORIZON / DAY; day += 1) {
    const [first] = dayIntervals(hours, day);
    if (!first) continue;
    const begins = whenClockShows(timeZone, day * DAY + first.from * MINUTE);
    if (begins > at) return begins;
  }
  return null;
}

/** The first moment at which the clock on the wall shows so much; where it leaves that out, the moment at which it does. */
function whenClockShows(timeZone: string, wall: number): Instant {
  // Nowhere is a clock a whole day away from Greenwich.
  for (let at = wall - DAY; ;) {
    const { until, offset } = offsetAt(timeZone, at);
    const moment = Math.max(at, wall - offset);
    if (moment < until) return moment;
    at = until;
  }
}
