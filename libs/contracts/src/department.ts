import { z } from 'zod';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { CalendarName, TimeZone } from './schedule.ts';
import { Text } from './text.ts';
import { WeeklyHours, WeeklyHoursInMinutes } from './weekly-hours.ts';

const HOURS =
  'When its people work of whom nothing else is said, and by which its leads wait; null: round the clock';
const CALENDAR = 'The production calendar of its people of whom nothing else is said; null: none';

export const Department = z
  .strictObject({
    id: Id,
    version: z.int().nonnegative().meta({ description: 'Send it with the next change' }),
    name: z.string(),
    timeZone: TimeZone,
    hours: WeeklyHours.nullable().meta({ description: HOURS }),
    calendar: z.string().nullable().meta({ description: CALENDAR, example: 'ru' }),
    heads: z.array(Named).meta({ description: 'Who is told when its leads wait or are late' }),
    demo: z.boolean().meta({ description: 'True: it is only there to be looked at, and can go as it came' }),
    createdAt: Moment,
  })
  .meta({ id: 'Department' });

export const DepartmentList = z
  .strictObject({ items: z.array(Department).meta({ description: 'By name' }) })
  .meta({ id: 'DepartmentList' });

const Facts = {
  name: Text(200),
  timeZone: TimeZone,
  hours: WeeklyHoursInMinutes.nullable().meta({ description: HOURS }),
  calendar: CalendarName.nullable().meta({ description: CALENDAR }),
};

export const NewDepartmentBody = z
  .strictObject({
    ...Facts,
    hours: Facts.hours.default(null),
    calendar: Facts.calendar.default(null),
  })
  .meta({ id: 'NewDepartment' });

/** What is absent stays as it is. */
export const ChangeDepartmentBody = z
  .strictObject({
    version: z.int().nonnegative().meta({
      description:
        'The version of the department that you decided on; when it was changed since, the answer is 409',
    }),
    name: Facts.name.exactOptional(),
    timeZone: Facts.timeZone.exactOptional(),
    hours: Facts.hours.exactOptional(),
    calendar: Facts.calendar.exactOptional(),
  })
  .meta({ id: 'ChangeDepartment' });

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
export type DepartmentList = z.infer<typeof DepartmentList>;
export type NewDepartmentBody = z.infer<typeof NewDepartmentBody>;
export type ChangeDepartmentBody = z.infer<typeof ChangeDepartmentBody>;
export type CalendarList = z.infer<typeof CalendarList>;
