import { NOTICE_KINDS } from '#conveyor';
import { RETRYABLE_STATES } from '#conveyor/ops';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { DeliveryAttempt } from './notification.ts';
import { AnyChannel, RetryQuery } from './ops-acts.ts';
import { Limit } from './query.ts';

const Code = z.string().meta({ description: 'What the provider or the line called it; empty: nothing' });
const Cause = z.string().meta({
  description: 'What the provider said, without ids, addresses and numbers; empty: nothing',
});

/** Messages that have failed alike. */
export const FailureGroup = z
  .strictObject({
    channel: AnyChannel,
    state: z.enum(RETRYABLE_STATES),
    code: Code,
    cause: Cause,
    count: z.int().positive(),
    firstSeen: Moment,
    lastSeen: Moment,
    sample: z
      .strictObject({ notificationId: Id, detail: z.string().nullable() })
      .meta({ description: 'The latest of them' }),
    leadIds: z.array(Id).meta({ description: 'Whose leads it was about: the latest twenty' }),
  })
  .meta({ id: 'FailureGroup' });

export const FailureList = z
  .strictObject({
    items: z.array(FailureGroup).meta({ description: 'The largest first, a hundred at most' }),
  })
  .meta({ id: 'FailureList' });

export const FailureQuery = RetryQuery;

/** A message that somebody has to look after. It names nobody but who was to be told: whose lead it is is not for those who keep the line running. */
export const TroubledMessage = z
  .strictObject({
    id: Id,
    kind: z.enum(NOTICE_KINDS),
    channel: AnyChannel,
    state: z.enum(RETRYABLE_STATES),
    employee: Named.meta({ description: 'Who was to be told' }),
    leadId: Id.nullable(),
    code: z.string().nullable(),
    cause: z.string().nullable(),
    detail: z.string().nullable(),
    createdAt: Moment,
    since: Moment.meta({ description: 'Since when it needs somebody' }),
    owner: Named.nullable().meta({ description: 'Who looks after it' }),
    takenAt: Moment.nullable(),
    providerId: z
      .string()
      .nullable()
      .meta({ description: 'Its name at the provider, by which it is found there' }),
    tries: z.array(DeliveryAttempt).meta({ description: 'Every attempt, in order' }),
  })
  .meta({ id: 'TroubledMessage' });

export const TroubledList = z
  .strictObject({
    items: z.array(TroubledMessage).meta({ description: 'The oldest first' }),
    nextCursor: NextCursor,
  })
  .meta({ id: 'TroubledList' });

export const TroubledQuery = z.strictObject({
  channel: AnyChannel.optional(),
  cursor: Cursor(z.tuple([z.int()]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type FailureGroup = z.infer<typeof FailureGroup>;
export type FailureList = z.infer<typeof FailureList>;
export type FailureQuery = z.infer<typeof FailureQuery>;
export type TroubledMessage = z.infer<typeof TroubledMessage>;
export type TroubledList = z.infer<typeof TroubledList>;
export type TroubledQuery = z.infer<typeof TroubledQuery>;
