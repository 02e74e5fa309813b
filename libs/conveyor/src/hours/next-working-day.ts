import { DAY, MINUTE, type Instant } from '../instant.ts';
import { dayIntervals } from './day-intervals.ts';
import { dayOfWall, type DayNumber } from './local-date.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
import { whenClockShows } from './when-clock-shows.ts';
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
    const begins = beginOf(hours, day);
    if (begins !== null && begins > at) return begins;
  }
  return null;
}

/** When work begins on a day; null when there is none, also because the clock leaves out all that is planned. */
function beginOf(hours: WorkingHours, day: DayNumber): Instant | null {
  for (const { from, until } of dayIntervals(hours, day)) {
    const begins = whenClockShows(hours.timeZone, day * DAY + from * MINUTE);
    if (begins < whenClockShows(hours.timeZone, day * DAY + until * MINUTE)) return begins;
  }
  return null;
}
