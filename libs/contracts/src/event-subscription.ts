import { EVENT_DELIVERY_STATES, EVENT_TYPES, OFF_REASONS, SUBSCRIPTION_STATES } from '#conveyor/events';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment, MomentGiven } from './moment.ts';
import { Named } from './named.ts';
import { OutsideUrl } from './outside.ts';
import { Limit } from './query.ts';
import { Text } from './text.ts';

const Version = z.int().positive().meta({ description: 'Send it with the next change' });

const Name = Text(100).meta({ description: 'What the firm calls the program', example: 'The warehouse' });

const Url = OutsideUrl.meta({
  description:
    'Kept sealed, and never shown again but for its host; https, or an address of OUTGOING_ALLOWED',
  example: 'https://hooks.example.com/conveyor',
});

const Types = z
  .array(z.enum(EVENT_TYPES))
  .min(1)
  .max(EVENT_TYPES.length)
  .meta({ description: 'Of what it is told; docs/events.md has an example of each' });

const FunnelIds = z
  .array(Id)
  .min(1)
  .max(200)
  .nullable()
  .meta({ description: 'Of which funnels alone; null: of all, also those that are to come' });

export const NewSubscriptionBody = z
  .strictObject({ name: Name, url: Url, types: Types, funnelIds: FunnelIds.default(null) })
  .meta({ id: 'NewSubscription' });

export const ChangeSubscriptionBody = z
  .strictObject({
    version: Version,
    name: Name.optional(),
    url: Url.optional(),
    types: Types.optional(),
    funnelIds: FunnelIds.optional(),
  })
  .meta({ id: 'ChangeSubscription' });

/** On which version of it something is decided. */
export const SubscriptionAtBody = z.strictObject({ version: Version }).meta({ id: 'SubscriptionAt' });

export const DeleteSubscriptionQuery = z.strictObject({ version: z.coerce.number().int().positive() });

export const Subscription = z
  .strictObject({
    id: Id,
    version: Version,
    name: z.string(),
    host: z.string().meta({
      description: 'Where its address leads; the rest of it is a secret',
      example: 'hooks.example.com',
    }),
    types: z.array(z.enum(EVENT_TYPES)),
    funnelIds: z.array(Id).nullable(),
    state: z.enum(SUBSCRIPTION_STATES).meta({
      description:
        'paused: somebody has paused it; off: the product has, because its program takes nothing. What happens meanwhile waits for thirty days',
    }),
    offReason: z.enum(OFF_REASONS).nullable().meta({
      description: 'gone: it answered 410; silent: it has taken nothing for three days; null: it is not off',
    }),
    failingSince: Moment.nullable().meta({
      description: 'Since when it takes nothing; null: it takes what it is told',
    }),
    lastTakenAt: Moment.nullable().meta({ description: 'When it last took an event' }),
    waiting: z.int().nonnegative().meta({ description: 'Events that are still to be sent' }),
    failed: z.int().nonnegative().meta({ description: 'Events of which every attempt was in vain' }),
    secretBeforeUntil: Moment.nullable().meta({
      description: 'Until when the secret before signs along; null: there is none',
    }),
    isReadable: z.boolean().meta({
      description:
        'False: its address or secret can not be opened, because the key is missing that sealed it',
    }),
    createdAt: Moment,
    changedAt: Moment,
    changedBy: Named.nullable().meta({ description: 'null: the product itself, or somebody at a console' }),
  })
  .meta({ id: 'Subscription' });

export const SubscriptionList = z
  .strictObject({ items: z.array(Subscription) })
  .meta({ id: 'SubscriptionList' });

export const SubscriptionMade = z
  .strictObject({
    secret: z.string().meta({
      description: 'Shown this once: by it the program knows whose events they are (Standard Webhooks 1.0)',
      example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
    }),
    subscription: Subscription,
  })
  .meta({ id: 'SubscriptionMade' });

export const SubscriptionTested = z
  .strictObject({
    outcome: z.enum(['taken', 'refused', 'unreached', 'unreadable']).meta({
      description:
        'What came back: a status of 2xx, another one, nothing; unreadable: its address or secret can not be opened',
    }),
    message: z.string().meta({ description: 'The same as a sentence in the language of the request' }),
    code: z.string().nullable().meta({ description: 'The status, or what the network called it' }),
  })
  .meta({ id: 'SubscriptionTested' });

export const EventDelivery = z
  .strictObject({
    id: Id.meta({ description: 'What the header webhook-id says, however often it is sent' }),
    type: z.string().meta({ example: 'lead.moved' }),
    state: z.enum(EVENT_DELIVERY_STATES),
    leadId: Id,
    sequence: z.int().positive(),
    happenedAt: Moment,
    attempts: z.int().nonnegative(),
    triedAt: Moment.nullable(),
    dueAt: Moment.nullable().meta({ description: 'When it is tried again; null: no more' }),
    status: z
      .int()
      .nullable()
      .meta({ description: 'With what the last attempt was answered; null: with nothing' }),
    code: z.string().nullable().meta({
      description: 'What went wrong where nothing was answered, in a word',
      example: 'ECONNREFUSED',
    }),
  })
  .meta({ id: 'EventDelivery' });

export const EventDeliveryList = z
  .strictObject({ items: z.array(EventDelivery), nextCursor: NextCursor })
  .meta({ id: 'EventDeliveryList' });

export const EventDeliveryQuery = z.strictObject({
  state: z.enum(EVENT_DELIVERY_STATES).optional(),
  cursor: Cursor(z.tuple([z.int().positive(), Id]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export const SendAgainBody = z
  .union([
    z.strictObject({ deliveryIds: z.array(Id).min(1).max(200) }),
    z.strictObject({
      failedSince: MomentGiven.meta({ description: 'All that have failed and were made since then' }),
    }),
  ])
  .meta({ id: 'SendEventsAgain' });

export const SentAgain = z
  .strictObject({ count: z.int().nonnegative().meta({ description: 'How many are sent once more' }) })
  .meta({ id: 'EventsSentAgain' });

export type NewSubscriptionBody = z.infer<typeof NewSubscriptionBody>;
export type ChangeSubscriptionBody = z.infer<typeof ChangeSubscriptionBody>;
export type SubscriptionAtBody = z.infer<typeof SubscriptionAtBody>;
export type DeleteSubscriptionQuery = z.infer<typeof DeleteSubscriptionQuery>;
export type Subscription = z.infer<typeof Subscription>;
export type SubscriptionList = z.infer<typeof SubscriptionList>;
export type SubscriptionMade = z.infer<typeof SubscriptionMade>;
export type SubscriptionTested = z.infer<typeof SubscriptionTested>;
export type EventDelivery = z.infer<typeof EventDelivery>;
export type EventDeliveryList = z.infer<typeof EventDeliveryList>;
export type EventDeliveryQuery = z.infer<typeof EventDeliveryQuery>;
export type SendAgainBody = z.infer<typeof SendAgainBody>;
export type SentAgain = z.infer<typeof SentAgain>;
