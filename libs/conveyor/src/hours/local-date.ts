import { DAY } from '../instant.ts';
import { WEEKDAYS, type Weekday } from './weekly-hours.ts';

/** A day of somebody's own calendar, `2026-11-25`. Two of them compare as texts. */
export type LocalDate = string;

/** Days since 1970-01-01, whatever the zone. */
export type DayNumber = number;

const DAYS_OF_ERA = 146_097;
/** From 0000-03-01, where the count of an era begins, to 1970-01-01. */
const DAYS_BEFORE = 719_468;

/** To 2149: what is kept of days that somebody asks for is never more than some megabytes. */
const KEPT_DAYS = 65_536;
const kept: LocalDate[] = [];

/** The date of a day. It is kept, because it is asked for every day that a search passes: an eighth of the time in which a demo is played went there. */
export function dateOf(day: DayNumber): LocalDate {
  if (!(day >= 0 && day < KEPT_DAYS)) return reckonDate(day);
  return (kept[day] ??= reckonDate(day));
}

/** By arithmetic alone. The year is counted from March, so that the leap day is its last (Hinnant, "chrono-compatible low-level date algorithms", 2014). */
function reckonDate(day: DayNumber): LocalDate {
  const shifted = day + DAYS_BEFORE;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - daysOfYears(yearOfEra);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month < 10 ? 0 : 1);
  return `${String(year).padStart(4, '0')}-${twoDigits(month < 10 ? month + 3 : month - 9)}-${twoDigits(dayOfMonth)}`;
}

/** The day of a date, or undefined when there is none: `2026-02-30`, `25.11.2026`. */
export function dayOf(date: LocalDate): DayNumber | undefined {
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const fromMarch = Number(month) > 2 ? Number(month) - 3 : Number(month) + 9;
  const years = Number(year) - (fromMarch < 10 ? 0 : 1);
  const era = Math.floor(years / 400);
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + Number(dayOfMonth) - 1;
  const day = era * DAYS_OF_ERA + daysOfYears(years - era * 400) + dayOfYear - DAYS_BEFORE;
  return dateOf(day) === date ? day : undefined;
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): Weekday {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 'monday';
}

/** The day of a reading of the wall clock, which is given as if the wall hung in Greenwich. */
export function dayOfWall(wall: number): DayNumber {
  return Math.floor(wall / DAY);
}

function daysOfYears(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
