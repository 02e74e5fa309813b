import { DAY, type Instant } from '../instant.ts';
import { dayOf, type LocalDate } from './local-date.ts';
import { whenClockShows } from './when-clock-shows.ts';

/** When a day begins by the clocks of a zone. A date that is none is a RangeError. */
export function dayBegins(timeZone: string, date: LocalDate): Instant {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`${date} is no date: expected a day such as 2026-11-25`);
  return whenClockShows(timeZone, day * DAY);
}
