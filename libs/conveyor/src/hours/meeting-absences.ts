import { isOfDays, type Absence, type AbsentDays, type AbsentTime } from './absence.ts';
import { dateAt } from './date-at.ts';

/** The days that an absence touches on the calendar of a zone. */
export function daysOf(absence: AbsentDays | AbsentTime, timeZone: string): AbsentDays {
  if ('firstDay' in absence) return absence;
  // `until` is the first moment that is free again: midnight is of the day before.
  const { from, until } = absence;
  return { firstDay: dateAt(timeZone, from), lastDay: dateAt(timeZone, until - 1) };
}

/** Whether two absences of somebody meet. One of days takes its days whole, from midnight to midnight. */
export function doMeet(one: Absence, other: Absence, timeZone: string): boolean {
  if (!isOfDays(one) && !isOfDays(other)) return one.from < other.until && other.from < one.until;
  const [days, others] = [daysOf(one, timeZone), daysOf(other, timeZone)];
  return days.firstDay <= others.lastDay && others.firstDay <= days.lastDay;
}
