import { MINUTES_OF_DAY, WEEKDAYS, type DayKind } from '#conveyor/hours';
import { z } from 'zod';
import { Code } from './field-rules.ts';

/** What the file says of a day: that it is off, or how it is worked although the plain week says something else. */
const SaidOfDay = z
  .union([
    z.literal('off'),
    z.strictObject({
      hoursOf: z.enum(WEEKDAYS).nullable().default(null),
      shorterBy: z.int().min(0).max(MINUTES_OF_DAY).default(0),
    }),
  ])
  .transform((said): DayKind => (said === 'off' ? { kind: 'off' } : { kind: 'working', ...said }));

/** A production calendar as a file of config/calendars says it: the days that are not like the others of their week. */
export const CalendarFile = z
  .strictObject({
    calendar: Code(/^[a-z][a-z0-9-]*$/, 'NAME_NOT_PLAIN').meta({
      description: 'How people choose it',
      example: 'ru',
    }),
    days: z.record(z.iso.date(), SaidOfDay),
  })
  .meta({ id: 'CalendarFile' });

export type CalendarFile = z.infer<typeof CalendarFile>;
