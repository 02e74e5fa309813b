import { CHANNELS, REPORT_KINDS, type ReportSchedule as ScheduleInMinutes } from '#conveyor';
import { timeOfDay, WEEKDAYS } from '#conveyor/hours';
import { z } from 'zod';
import { Code } from './field-rules.ts';
import { Id } from './id.ts';
import { minutesOfDay } from './minutes-of-day.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';

const At = Code(/^([01]\d|2[0-3]):[0-5]\d$/, 'TIME_NOT_OF_DAY').meta({
  description: 'The time of day, by the department’s clock',
  example: '09:00',
});
const IsOn = z.boolean().meta({ description: 'Whether it is sent' });

const SCHEDULE = {
  daily: z
    .strictObject({ isOn: IsOn, at: At })
    .meta({ description: 'On each working day of the department, about the days since the one before' }),
  weekly: z
    .strictObject({ isOn: IsOn, on: z.enum(WEEKDAYS), at: At })
    .meta({ description: 'About the week before, Monday to Sunday' }),
};

/** When the reports of a department are sent. */
export const ReportSchedule = z
  .strictObject({
    version: z
      .int()
      .nonnegative()
      .meta({ description: 'Send it with the next change; 0: nobody has set it' }),
    ...SCHEDULE,
  })
  .meta({ id: 'ReportSchedule' });

export const SetReportsBody = z
  .strictObject({
    version: z.int().nonnegative().meta({
      description: 'The version that you decided on; when it was changed since, the answer is 409',
    }),
    ...SCHEDULE,
  })
  .meta({ id: 'SetReports' });

const Line = z.strictObject({ label: z.string(), value: z.string() });

const ReportShown = z
  .strictObject({
    funnel: Named,
    subject: z.string(),
    title: z.string(),
    facts: z.array(Line),
    note: Line.nullable(),
    hint: z.string().nullable(),
    link: z.string().meta({ description: 'To the figures of the same days, as a path' }),
    picture: z
      .string()
      .meta({ description: 'The picture of the letter, as an address that holds all of it (`data:`)' }),
    alt: z.string(),
  })
  .meta({ id: 'ReportShown' });

/** What would be sent now. */
export const ReportPreview = z
  .strictObject({
    kind: z.enum(REPORT_KINDS),
    schedule: ReportSchedule,
    timeZone: z.string().meta({ description: 'By whose clock it is sent: the department’s' }),
    nextAt: Moment.nullable().meta({ description: 'When the next one is sent; null: it is off' }),
    isOwn: z.boolean().meta({ description: 'True when only what you did yourself is counted' }),
    isReceiver: z.boolean().meta({ description: 'Whether it is sent to you, as far as you want it' }),
    isWanted: z.boolean().meta({ description: 'Whether you want reports' }),
    channels: z.array(z.enum(CHANNELS)).meta({ description: 'Where you are told' }),
    reports: z.array(ReportShown).meta({
      description: 'One of each funnel of which there is something to tell, by name',
    }),
  })
  .meta({ id: 'ReportPreview' });

export const ReportPreviewQuery = z.strictObject({
  kind: z.enum(REPORT_KINDS).default('weekly').meta({ description: 'Absent: the weekly one' }),
});

export const SendReportBody = z
  .strictObject({ kind: z.enum(REPORT_KINDS).meta({ description: 'Which one' }) })
  .meta({ id: 'SendReport' });

export const ReportSent = z
  .strictObject({
    id: Id.nullable().meta({ description: 'Of the report; null: reports of this kind never come there' }),
    reports: z
      .int()
      .nonnegative()
      .meta({ description: 'How many are on their way to you, one of each funnel; 0: nothing has happened' }),
  })
  .meta({ id: 'ReportSent' });

export const WantReportsBody = z
  .strictObject({ isWanted: z.boolean().meta({ description: 'False: you are sent none' }) })
  .meta({ id: 'WantReports' });

export const ReportsWanted = z.strictObject({ isWanted: z.boolean() }).meta({ id: 'ReportsWanted' });

export type ReportSchedule = z.infer<typeof ReportSchedule>;
export type SetReportsBody = z.infer<typeof SetReportsBody>;
export type ReportPreview = z.infer<typeof ReportPreview>;
export type ReportPreviewQuery = z.infer<typeof ReportPreviewQuery>;
export type SendReportBody = z.infer<typeof SendReportBody>;
export type ReportSent = z.infer<typeof ReportSent>;
export type WantReportsBody = z.infer<typeof WantReportsBody>;
export type ReportsWanted = z.infer<typeof ReportsWanted>;

/** A schedule as people write it, of one in minutes. */
export function writtenReports(version: number, { daily, weekly }: ScheduleInMinutes): ReportSchedule {
  return {
    version,
    daily: { ...daily, at: timeOfDay(daily.at) },
    weekly: { ...weekly, at: timeOfDay(weekly.at) },
  };
}

/** The same in the minutes that the rules reckon with. */
export function reportsInMinutes({ daily, weekly }: Omit<ReportSchedule, 'version'>): ScheduleInMinutes {
  return {
    daily: { ...daily, at: minutesOfDay(daily.at) },
    weekly: { ...weekly, at: minutesOfDay(weekly.at) },
  };
}
