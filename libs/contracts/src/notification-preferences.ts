import { CHANNELS } from '#conveyor';
import { TOPICS, type NotificationPreferences as InMinutes } from '#conveyor/preferences';
import { z } from 'zod';
import { Code } from './field-rules.ts';
import { minutesOfDay } from './minutes-of-day.ts';

const At = Code(/^([01]\d|2[0-3]):[0-5]\d$/, 'TIME_NOT_OF_DAY').meta({
  description: 'A time of the day, by the clock of whoever is told',
  example: '09:00',
});

/** A day: who has not read it by then reads it otherwise. */
const MOST_MINUTES = 24 * 60;

const ChannelStep = z.strictObject({
  channel: z.enum(CHANNELS),
  afterMinutes: z.int().min(0).max(MOST_MINUTES).meta({
    description: 'So long it waits whether the message is read on another channel; 0: it does not wait',
  }),
});

const TopicPreference = z
  .strictObject({
    when: z.enum(['at_once', 'digest', 'off']).meta({ description: '`digest`: gathered until its time' }),
    channels: z
      .array(ChannelStep)
      .min(1)
      .max(CHANNELS.length)
      .nullable()
      .meta({ description: 'In this order; null: all channels of the person' }),
    isUrgent: z.boolean().meta({ description: 'Whether it comes in quiet hours, too' }),
  })
  .meta({ id: 'TopicPreference' });

const QuietHours = z
  .strictObject({
    outsideWork: z.boolean().meta({ description: 'Whenever the person is not at work' }),
    daily: z
      .strictObject({ from: At, until: At })
      .nullable()
      .meta({ description: 'Each day from then until then, past midnight too' }),
  })
  .meta({ id: 'QuietHours' });

const DigestTimes = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('every'), minutes: z.int().min(5).max(MOST_MINUTES) }),
    z.strictObject({ kind: z.literal('at'), times: z.array(At).min(1).max(24) }),
  ])
  .meta({ id: 'DigestTimes', description: 'Counted from midnight, or at these times of the day' });

/** How somebody, or everybody of a department, wants to be told. */
export const NotificationPreferences = z
  .strictObject({
    topics: z.partialRecord(z.enum(TOPICS), TopicPreference).meta({
      description: 'A topic that is absent is as the department has it, else at once on all channels',
    }),
    quiet: QuietHours.nullable().meta({ description: 'null: as the department has it' }),
    digest: DigestTimes.nullable().meta({
      description: 'When what is gathered is told; null: as the department has it',
    }),
  })
  .meta({ id: 'NotificationPreferences' });

const Version = z
  .int()
  .nonnegative()
  .meta({ description: 'Send it with the next change; 0: nothing has been said' });

/** What one person wants, beside what holds where he says nothing. */
export const OwnNotificationPreferences = z
  .strictObject({
    version: Version,
    preferences: NotificationPreferences,
    ofDepartment: NotificationPreferences.meta({ description: 'What holds where you say nothing' }),
    channels: z.array(z.enum(CHANNELS)).meta({ description: 'Where you can be told' }),
    waiting: z.int().meta({ description: 'How many messages wait at the moment because you want it so' }),
  })
  .meta({ id: 'OwnNotificationPreferences' });

export const DepartmentNotificationPreferences = z
  .strictObject({ version: Version, preferences: NotificationPreferences })
  .meta({ id: 'DepartmentNotificationPreferences' });

export const SetNotificationPreferencesBody = z
  .strictObject({
    version: z.int().nonnegative().meta({
      description: 'The version that you decided on; when it was changed since, the answer is 409',
    }),
    preferences: NotificationPreferences,
  })
  .meta({ id: 'SetNotificationPreferences' });

export type NotificationPreferences = z.infer<typeof NotificationPreferences>;
export type OwnNotificationPreferences = z.infer<typeof OwnNotificationPreferences>;
export type DepartmentNotificationPreferences = z.infer<typeof DepartmentNotificationPreferences>;
export type SetNotificationPreferencesBody = z.infer<typeof SetNotificationPreferencesBody>;

/** Nothing is said. */
export const NOTHING_SAID: NotificationPreferences = { topics: {}, quiet: null, digest: null };

/** The same in the minutes that the rules reckon with. */
export function preferencesInMinutes({ topics, quiet, digest }: NotificationPreferences): InMinutes {
  return {
    topics,
    ...(quiet && {
      quiet: {
        outsideWork: quiet.outsideWork,
        daily: quiet.daily && {
          from: minutesOfDay(quiet.daily.from),
          until: minutesOfDay(quiet.daily.until),
        },
      },
    }),
    ...(digest && {
      digest: digest.kind === 'at' ? { kind: 'at', times: digest.times.map(minutesOfDay) } : digest,
    }),
  };
}

/** What is kept, in the minutes that the rules reckon with; null: nothing. Throws a ZodError for what was never written so. */
export function keptPreferences(kept: unknown): InMinutes {
  return preferencesInMinutes(kept === null ? NOTHING_SAID : NotificationPreferences.parse(kept));
}
