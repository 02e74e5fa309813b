import type { DayInterval, WeeklyHours } from '#conveyor/hours';

/** When somebody of the demo department works: as the office, later, mornings only, or in an office elsewhere. */
export type Shift = 'office' | 'late' | 'mornings' | 'elsewhere';

const [OPENS, LUNCH, AFTER_LUNCH, CLOSES] = [9 * 60, 13 * 60, 14 * 60, 18 * 60] as const;
const LATER = 3 * 60;

const OFFICE_DAY: readonly DayInterval[] = [
  { from: OPENS, until: LUNCH },
  { from: AFTER_LUNCH, until: CLOSES },
];

/** Monday to Friday from nine to six, lunch at one. */
export const OFFICE_WEEK = mondayToFriday(OFFICE_DAY);

const WEEKS: Readonly<Record<Shift, WeeklyHours>> = {
  office: OFFICE_WEEK,
  late: mondayToFriday(OFFICE_DAY.map(({ from, until }) => ({ from: from + LATER, until: until + LATER }))),
  mornings: mondayToFriday([{ from: OPENS, until: AFTER_LUNCH }]),
  elsewhere: OFFICE_WEEK,
};

/** The week of a shift. */
export function weekOf(shift: Shift): WeeklyHours {
  return WEEKS[shift];
}

function mondayToFriday(day: readonly DayInterval[]): WeeklyHours {
  return {
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: [],
    sunday: [],
  };
}
