import type { DayInterval, WeeklyHours } from '#conveyor/hours';

/** From nine to six, lunch at one. */
export const OFFICE_DAY: readonly DayInterval[] = [
  { from: 9 * 60, until: 13 * 60 },
  { from: 14 * 60, until: 18 * 60 },
];

/** What is probable of an office of which nobody has said anything: Monday to Friday. */
export const OFFICE_WEEK = mondayToFriday(OFFICE_DAY);

/** A week of five days alike. */
export function mondayToFriday(day: readonly DayInterval[]): WeeklyHours {
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
