import { dateOf, dayOf, weekdayOf, type DayNumber, type LocalDate } from '../hours/local-date.ts';
import type { ProductionCalendar } from '../hours/production-calendar.ts';
import type { ErasureGround } from './erasure.ts';

/** How long the law leaves. */
type Term = Readonly<{ days: number } | { workingDays: number } | { months: number }>;

const TERMS: Readonly<Record<ErasureGround, Term | null>> = {
  asked_for_gdpr: { months: 1 },
  consent_withdrawn: { days: 30 },
  unlawful: { workingDays: 10 },
  not_needed: { workingDays: 7 },
  purpose_reached: { days: 30 },
  retention: null,
};

/**
 * The last day on which data can be erased in time that had to be from this day on. Working days are Monday to Friday but for
 * what the calendar says. Null for what the law gives no term; throws a RangeError for a day that does not exist.
 */
export function erasureDueOn(
  ground: ErasureGround,
  from: LocalDate,
  calendar: ProductionCalendar,
): LocalDate | null {
  const term = TERMS[ground];
  if (term === null) return null;
  const day = dayOf(from);
  if (day === undefined) throw new RangeError(`${from} is no day`);
  if ('months' in term) return monthsLater(from, term.months);
  return dateOf('days' in term ? day + term.days : afterWorkingDays(day, term.workingDays, calendar));
}

function afterWorkingDays(from: DayNumber, count: number, calendar: ProductionCalendar): DayNumber {
  let day = from;
  for (let left = count; left > 0;) {
    day += 1;
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

function isWorkingDay(day: DayNumber, calendar: ProductionCalendar): boolean {
  const said = calendar[dateOf(day)];
  if (said) return said.kind === 'working';
  const weekday = weekdayOf(day);
  return weekday !== 'saturday' && weekday !== 'sunday';
}

/** The same day of a later month, or its last one where it has no such day. */
function monthsLater(from: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, dayOfMonth = 0] = from.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const written = (day: number): LocalDate =>
    [
      String(Math.floor(count / 12)).padStart(4, '0'),
      String((count % 12) + 1).padStart(2, '0'),
      String(day).padStart(2, '0'),
    ].join('-');
  for (let day = dayOfMonth; day > 28; day -= 1) if (dayOf(written(day)) !== undefined) return written(day);
  return written(Math.min(dayOfMonth, 28));
}
