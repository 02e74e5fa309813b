import { dateOf, dayOf, weekdayOf, type DayNumber, type LocalDate } from './local-date.ts';
import { WEEKDAYS } from './weekly-hours.ts';

/** A stretch of whole days, such as `2026-11-25`; the last one is part of it. */
export type Days = Readonly<{ from: LocalDate; until: LocalDate }>;

/** What a calendar is cut into. A week begins on Monday. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type Period = (typeof PERIODS)[number];

/** The day so many days after another one. A date that is none is a RangeError, here and below. */
export function dayAfter(day: LocalDate, days: number): LocalDate {
  return dateOf(numberOf(day) + days);
}

/** How many days there are in it. */
export function lengthOf({ from, until }: Days): number {
  return numberOf(until) - numberOf(from) + 1;
}

/** The day, week, month, quarter or year that a day is in, up to that day. */
export function periodTo(period: Period, day: LocalDate): Days {
  return { from: begun(period, day), until: day };
}

/**
 * With what a period is compared: a part of a week, month, quarter or year (`period`) with the same part of the one before, cut at its end
 * (the first 30 days of March with all of February); any other days with as many days right before them.
 */
export function daysBefore(days: Days, period?: Period): Days {
  const last = dayAfter(days.from, -1);
  if (period === undefined) return { from: dayAfter(days.from, -lengthOf(days)), until: last };
  const from = begun(period, last);
  const until = dayAfter(from, lengthOf(days) - 1);
  return { from, until: until < last ? until : last };
}

/** The first day of the one that a day is in. */
function begun(period: Period, day: LocalDate): LocalDate {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return dayAfter(day, -WEEKDAYS.indexOf(weekdayOf(numberOf(day))));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    case 'year':
      return `${year}-01-01`;
  }
}

function numberOf(date: LocalDate): DayNumber {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`${date} is no date: expected a day such as 2026-11-25`);
  return day;
}
