import type { WeeklyHours } from '#conveyor/hours';
import { mondayToFriday, OFFICE_DAY, OFFICE_WEEK } from '../line/office-week.ts';

/** When somebody of the demo department works: as the office, later, mornings only, or in an office elsewhere. */
export type Shift = 'office' | 'late' | 'mornings' | 'elsewhere';

const LATER = 3 * 60;

const WEEKS: Readonly<Record<Shift, WeeklyHours>> = {
  office: OFFICE_WEEK,
  late: mondayToFriday(OFFICE_DAY.map(({ from, until }) => ({ from: from + LATER, until: until + LATER }))),
  mornings: mondayToFriday([{ from: 9 * 60, until: 14 * 60 }]),
  elsewhere: OFFICE_WEEK,
};

/** The week of a shift. */
export function weekOf(shift: Shift): WeeklyHours {
  return WEEKS[shift];
}
