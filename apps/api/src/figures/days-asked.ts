import type { FiguresQuery } from '#contracts';
import { dateAt, dayAfter, daysBefore, periodTo, type Days } from '#conveyor/hours';

/** Thirty days, where nobody says otherwise. */
const USUAL_DAYS = 30;

export type DaysAsked = Pick<FiguresQuery, 'period' | 'from' | 'until'>;

/** Which days are asked for, and with which they are compared, by the clock of a time zone at a moment (epoch milliseconds). */
export function daysAsked(
  { period, from, until }: DaysAsked,
  timeZone: string,
  now: number,
): Readonly<{ days: Days; before: Days }> {
  const last = until ?? dateAt(timeZone, now);
  const days = period
    ? periodTo(period, last)
    : { from: from ?? dayAfter(last, 1 - USUAL_DAYS), until: last };
  return { days, before: daysBefore(days, period) };
}
