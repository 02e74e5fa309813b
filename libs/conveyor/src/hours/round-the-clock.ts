import type { Absence } from './absence.ts';
import { MINUTES_OF_DAY, WEEKDAYS, type WeeklyHours } from './weekly-hours.ts';
import type { WorkingHours } from './working-hours.ts';

const ALL_DAY = [{ from: 0, until: MINUTES_OF_DAY }];
const EVERY_DAY: WeeklyHours = {
  monday: ALL_DAY,
  tuesday: ALL_DAY,
  wednesday: ALL_DAY,
  thursday: ALL_DAY,
  friday: ALL_DAY,
  saturday: ALL_DAY,
  sunday: ALL_DAY,
};

/** The hours of somebody who works day and night, but for his absences. */
export function roundTheClock(timeZone: string, absences: readonly Absence[]): WorkingHours {
  return { weekly: EVERY_DAY, timeZone, calendar: {}, absences };
}

/** Whether a week has no hour without work, so that no day of it ends. */
export function isRoundTheClock({ weekly }: Pick<WorkingHours, 'weekly'>): boolean {
  return WEEKDAYS.every((weekday) => {
    const [only, another] = weekly[weekday];
    return only?.from === 0 && only.until === MINUTES_OF_DAY && !another;
  });
}
