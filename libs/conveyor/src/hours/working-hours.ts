import { DAY } from '../instant.ts';
import type { Absence } from './absence.ts';
import type { ProductionCalendar } from './production-calendar.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/**
 * When an employee works. He works at a moment when the clock on his wall shows a time inside his hours,
 * and he is not absent. So an interval that begins in the hour which spring leaves out begins when that
 * hour would be over, and the hour that autumn repeats is worked twice.
 *
 * An interval belongs to the day on which it begins: a day off, of the calendar or of an absence by days,
 * takes away what begins on it, past midnight too, and leaves the end of a night shift from the day before.
 */
export type WorkingHours = Readonly<{
  weekly: WeeklyHours;
  timeZone: string;
  calendar: ProductionCalendar;
  absences: readonly Absence[];
}>;

/** How far ahead working time is looked for: two years and a leap day. Nobody waits longer for a customer. */
export const WORKING_TIME_HORIZON = 731 * DAY;
