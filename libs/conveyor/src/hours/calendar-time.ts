import { DAY } from '../instant.ts';
import { dayOf, dateOf, weekdayOf, type DayNumber, type LocalDate } from './local-date.ts';
import { WEEKDAYS } from './weekly-hours.ts';
import { whenClockShows } from './when-clock-shows.ts';
import type { Interval } from './working-stretches.ts';

/** Days of a calendar on a wall, and from when until when they last: 23 and 25 hours long where clocks change. */
export type CalendarTime = Interval & Readonly<{ firstDay: LocalDate; lastDay: LocalDate }>;

const DAYS_OF_WEEK = 7;

/** A day by the clock of a zone; undefined when there is no such date. */
export function dayTime(timeZone: string, date: LocalDate): CalendarTime | undefined {
  const day = dayOf(date);
  return day === undefined ? undefined : daysTime(timeZone, day, 1);
}

/** The week of a day by the clock of a zone, Monday first; undefined when there is no such date. */
export function weekTime(timeZone: string, date: LocalDate): CalendarTime | undefined {
  const day = dayOf(date);
  if (day === undefined) return undefined;
  return daysTime(timeZone, day - WEEKDAYS.indexOf(weekdayOf(day)), DAYS_OF_WEEK);
}

function daysTime(timeZone: string, first: DayNumber, days: number): CalendarTime {
  return {
    firstDay: dateOf(first),
    lastDay: dateOf(first + days - 1),
    from: whenClockShows(timeZone, first * DAY),
    until: whenClockShows(timeZone, (first + days) * DAY),
  };
}
