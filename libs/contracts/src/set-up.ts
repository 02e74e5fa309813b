import { LANGUAGES } from '#conveyor';
import { z } from 'zod';
import { Password, Token } from './account.ts';
import { CalendarName, TimeZone } from './schedule.ts';
import { Text } from './text.ts';
import { WeeklyHours, WeeklyHoursInMinutes } from './weekly-hours.ts';

const HOURS = 'When it works, on the clock of timeZone; null: round the clock';
const CALENDAR = 'The production calendar that it keeps to; null: none';

export const SetUpBody = z
  .strictObject({
    token: Token,
    name: Text(200),
    email: z.email().max(254).toLowerCase(),
    password: Password,
    language: z.enum(LANGUAGES),
    timeZone: TimeZone,
    company: Text(200).nullable().default(null).meta({ description: 'What the firm is called' }),
    department: z
      .strictObject({
        name: Text(200),
        hours: WeeklyHoursInMinutes.nullable().meta({ description: HOURS }),
        calendar: CalendarName.nullable().meta({ description: CALENDAR }),
      })
      .nullable()
      .default(null)
      .meta({ description: 'The first department, which is where timeZone is; null: it stays as it is' }),
  })
  .meta({ id: 'SetUp' });

export const CheckSetUpBody = z.strictObject({ token: Token }).meta({ id: 'CheckSetUp' });

/** What whoever sets the product up would probably say himself. */
export const SetUpProposal = z
  .strictObject({
    language: z.enum(LANGUAGES).meta({ description: 'By Accept-Language' }),
    timeZone: TimeZone.meta({ description: 'Of the machine; a browser knows better where its user is' }),
    department: z.strictObject({
      name: z.string(),
      hours: WeeklyHours,
      calendar: z.string().nullable(),
    }),
    timeZones: z.array(z.string()).meta({ description: 'All that can be chosen' }),
    calendars: z.array(z.string()).meta({ description: 'The names of all that can be chosen' }),
  })
  .meta({ id: 'SetUpProposal' });

export const SetUpState = z
  .strictObject({
    open: z.boolean().meta({ description: 'True while nobody has an account: then a link sets it up' }),
  })
  .meta({ id: 'SetUpState' });

export type SetUpBody = z.infer<typeof SetUpBody>;
export type SetUpProposal = z.infer<typeof SetUpProposal>;
export type SetUpState = z.infer<typeof SetUpState>;
export type CheckSetUpBody = z.infer<typeof CheckSetUpBody>;
