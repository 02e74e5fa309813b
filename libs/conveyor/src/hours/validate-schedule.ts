import type { Problem } from '../problem.ts';
import { isTimeZone } from '../time-zone.ts';
import { validateWeek, type HoursRule } from './validate-hours.ts';
import { WEEKDAYS, type WeeklyHours } from './weekly-hours.ts';

/** What a person enters about when he, or his department, works. */
export type ScheduleDraft = Readonly<{
  timeZone: string;
  /** Null: somebody else says it. */
  hours: WeeklyHours | null;
  /** The name of a production calendar. */
  calendar: string | null;
}>;

export const SCHEDULE_RULES = ['CALENDAR_UNKNOWN', 'WEEK_WITHOUT_WORK'] as const;

export type ScheduleRule = (typeof SCHEDULE_RULES)[number];

/** Every problem of a schedule at once; `calendars` are the names of those that there are. */
export function validateSchedule(
  { timeZone, hours, calendar }: ScheduleDraft,
  calendars: readonly string[],
): readonly Problem<HoursRule | ScheduleRule>[] {
  const problems: Problem<HoursRule | ScheduleRule>[] = [];
  if (!isTimeZone(timeZone)) {
    problems.push({ path: 'timeZone', rule: 'TIME_ZONE_UNKNOWN', facts: { timeZone } });
  }
  if (hours) problems.push(...validateWeek(hours, 'hours'));
  // Nobody would ever be offered anything, and no limit would ever run out.
  if (hours && WEEKDAYS.every((weekday) => hours[weekday].length === 0)) {
    problems.push({ path: 'hours', rule: 'WEEK_WITHOUT_WORK', facts: {} });
  }
  if (calendar !== null && !calendars.includes(calendar)) {
    const facts = { calendar, known: calendars.join(', ') };
    problems.push({ path: 'calendar', rule: 'CALENDAR_UNKNOWN', facts });
  }
  return problems;
}
