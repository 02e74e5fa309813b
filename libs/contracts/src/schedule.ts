import { z } from 'zod';

/** A time zone as a person gives it; whether there is such a zone is for the rules to say. */
export const TimeZone = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'A name of the IANA list', example: 'Europe/Moscow' });

/** A production calendar as a person chooses it. */
export const CalendarName = z.string().min(1).max(100).meta({ example: 'ru' });
