import { z } from 'zod';
import { CalendarName, TimeZone } from './schedule.ts';
import { WeeklyHours, WeeklyHoursInMinutes } from './weekly-hours.ts';

const HOURS = 'When people work of whom nothing else is said; null: round the clock';
const CALENDAR = 'The production calendar of people of whom nothing else is said; null: none';

export const Department = z
  .strictObject({
    version: z.int().nonnegative().meta({
      description: 'Send it with the next change; 0: nobody has said anything yet, and defaults hold',
    }),
    timeZone: TimeZone,
    hours: WeeklyHours.nullable().meta({ description: HOURS }),
    calendar: z.string().nullable().meta({ description: CALENDAR, example: 'ru' }),
  })
  .meta({ id: 'Department' });

export const SetDepartmentBody = z
  .strictObject({
    version: z.int().nonnegative().meta({
      description:
        'The version of the department that you decided on, 0 for the first time; when it was changed since, the answer is 409',
    }),
    timeZone: TimeZone,
    hours: WeeklyHoursInMinutes.nullable().meta({ description: HOURS }),
    calendar: CalendarName.nullable().meta({ description: CALENDAR }),
  })
  .meta({ id: 'SetDepartment' });

export const CalendarList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        name: z.string().meta({ description: 'How people choose it', example: 'ru' }),
        years: z.array(z.int()).meta({
          description: 'Of which it knows the days; in other years every week is like any other',
          example: [2026, 2027],
        }),
      }),
    ),
  })
  .meta({ id: 'CalendarList' });

export type Department = z.infer<typeof Department>;
export type SetDepartmentBody = z.infer<typeof SetDepartmentBody>;
export type CalendarList = z.infer<typeof CalendarList>;
