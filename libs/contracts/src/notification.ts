import { CHANNELS, NOTICE_KINDS, NOTIFICATION_STATES } from '#conveyor';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Limit } from './query.ts';

/** One row of the delivery ledger: one message to one person on one channel about one thing. */
export const Notification = z
  .strictObject({
    id: Id,
    kind: z.enum(NOTICE_KINDS),
    channel: z.enum(CHANNELS),
    state: z.enum(NOTIFICATION_STATES).meta({
      description:
        'sent, rejected, suppressed, ambiguous (it may have arrived or not) and needs_attention are ends; the others are on their way',
    }),
    employee: Named.meta({ description: 'Who is told' }),
    lead: z.strictObject({ id: Id, name: z.string().nullable() }).nullable().meta({
      description:
        'The lead that it is about, or whose waiting gave rise to it; null: it is about no lead. A name of null: whoever asks sees no leads',
    }),
    stage: Sticker.nullable().meta({ description: 'null: it is about no lead' }),
    handoffId: Id.nullable(),
    subjectId: Id.nullable().meta({
      description:
        'What it is about where it is about no lead: the employee whose account it is, or an alert',
    }),
    attempts: z.int().meta({ description: 'Attempts to deliver it so far' }),
    code: z.string().nullable().meta({ description: 'What the provider or the line called the reason' }),
    detail: z.string().nullable().meta({ description: 'What the provider said, without addresses' }),
    createdAt: Moment,
    dueAt: Moment.meta({ description: 'When it is, or was, to be sent' }),
    sentAt: Moment.nullable(),
    readAt: Moment.nullable().meta({
      description: 'When its receiver has seen it in the app, or opened its link',
    }),
  })
  .meta({ id: 'Notification' });

/** One attempt to deliver a notification. */
export const DeliveryAttempt = z
  .strictObject({
    number: z.int().positive(),
    startedAt: Moment,
    endedAt: Moment.nullable().meta({ description: 'null: under way, or the worker died' }),
    outcome: z.string().nullable(),
    phase: z.string().nullable().meta({ description: 'The step that it ended in' }),
    code: z.string().nullable(),
    detail: z.string().nullable(),
  })
  .meta({ id: 'DeliveryAttempt' });

export const NotificationCard = z
  .strictObject({
    ...Notification.shape,
    generation: z.int().positive().meta({ description: 'How often a job was made for it' }),
    losses: z.int().meta({ description: 'How often the queue has lost its job' }),
    deaths: z.int().meta({ description: 'How many attempts in a row broke off, or a worker died in' }),
    enqueuedAt: Moment.nullable(),
    providerId: z.string().nullable().meta({ description: 'Its name at the provider' }),
    tries: z.array(DeliveryAttempt),
  })
  .meta({ id: 'NotificationCard' });

export const NotificationList = z
  .strictObject({ items: z.array(Notification), nextCursor: NextCursor })
  .meta({ id: 'NotificationList' });

export const NotificationQuery = z.strictObject({
  state: z.enum(NOTIFICATION_STATES).optional(),
  channel: z.enum(CHANNELS).optional(),
  kind: z.enum(NOTICE_KINDS).optional(),
  employeeId: Id.optional(),
  leadId: Id.optional(),
  cursor: Cursor(z.tuple([z.int()]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type Notification = z.infer<typeof Notification>;
export type NotificationCard = z.infer<typeof NotificationCard>;
export type NotificationList = z.infer<typeof NotificationList>;
export type NotificationQuery = z.infer<typeof NotificationQuery>;
