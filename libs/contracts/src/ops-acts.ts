import { CHANNELS } from '#conveyor';
import { LONGEST_PAUSE_MINUTES, RETRYABLE_STATES, USUAL_PAUSE_MINUTES } from '#conveyor/ops';
import { z } from 'zod';
import { Id } from './id.ts';
import { Moment, MomentGiven } from './moment.ts';
import { Named } from './named.ts';
import { Text } from './text.ts';

/** Why somebody does it, in his own words. */
const Reason = Text(500).meta({ description: 'Why; kept with who did it', example: 'The server is mended' });

export const AnyChannel = z.enum(CHANNELS);

export const ReasonBody = z.strictObject({ reason: Reason }).meta({ id: 'Reason' });

export const PauseBody = z
  .strictObject({
    reason: Reason,
    minutes: z.int().min(1).max(LONGEST_PAUSE_MINUTES).default(USUAL_PAUSE_MINUTES).meta({
      description: 'After so many minutes it ends by itself; a week at most',
    }),
  })
  .meta({ id: 'Pause' });

/** That a channel sends nothing. */
export const ChannelPause = z
  .strictObject({
    channel: AnyChannel,
    since: Moment,
    until: Moment.meta({ description: 'When it ends by itself' }),
    by: Named.nullable().meta({ description: 'null: the product itself' }),
    reason: z.string().nullable().meta({ description: 'In the words of whoever paused it' }),
    code: z.string().nullable().meta({
      description: 'What the provider refused our credentials with, where the product paused it',
    }),
  })
  .meta({ id: 'ChannelPause' });

export const ChannelResumed = z
  .strictObject({
    channel: AnyChannel,
    released: z.int().nonnegative().meta({ description: 'How many messages had waited' }),
  })
  .meta({ id: 'ChannelResumed' });

const confirm = z.boolean().default(false).meta({
  description: 'Messages that may have arrived are sent again, too: their receivers may be told twice',
});

export const RetryBody = z.strictObject({ reason: Reason, confirm }).meta({ id: 'Retry' });

/** Which messages: those that are all of this. */
const Which = {
  channel: AnyChannel.exactOptional(),
  state: z.enum(RETRYABLE_STATES).exactOptional(),
  code: z.string().max(100).exactOptional().meta({ description: 'As the failures name it' }),
  cause: z.string().max(400).exactOptional().meta({ description: 'As the failures name it' }),
};

const FROM = 'Only those of which something was heard since then; the last seven days when absent';

export const RetryManyBody = z
  .strictObject({
    ...Which,
    from: MomentGiven.exactOptional().meta({ description: FROM }),
    reason: Reason,
    confirm,
  })
  .meta({ id: 'RetryMany' });

export const RetryQuery = z.strictObject({
  channel: AnyChannel.optional(),
  state: z.enum(RETRYABLE_STATES).optional(),
  code: Which.code.optional(),
  cause: Which.cause.optional(),
  from: MomentGiven.optional().meta({ description: FROM }),
});

/** What a retry would come to. */
export const RetryPreview = z
  .strictObject({
    messages: z.int().nonnegative().meta({ description: 'How many would be tried again' }),
    mayHaveArrived: z.int().nonnegative().meta({
      description: 'How many may have arrived already; they are left out unless you confirm',
    }),
    paused: z.int().nonnegative().meta({ description: 'How many of both wait for the end of a pause' }),
  })
  .meta({ id: 'RetryPreview' });

export const Retried = z
  .strictObject({
    messages: z.int().nonnegative().meta({ description: 'How many are tried again' }),
    left: z
      .int()
      .nonnegative()
      .meta({ description: 'How many are left for the next request: too many for one' }),
    mayHaveArrived: z
      .int()
      .nonnegative()
      .meta({ description: 'How many were left out because they may have arrived' }),
  })
  .meta({ id: 'Retried' });

export const MessageRetried = z
  .strictObject({ id: Id, generation: z.int().positive().meta({ description: 'Which job it has now' }) })
  .meta({ id: 'MessageRetried' });

export const TakeBody = z
  .strictObject({
    over: z.boolean().meta({ description: 'Take it also when somebody else looks after it' }),
  })
  .meta({ id: 'Take' });

export const Taken = z.strictObject({ id: Id, owner: Named, takenAt: Moment }).meta({ id: 'Taken' });

export const Closed = z.strictObject({ id: Id, closedAt: Moment }).meta({ id: 'Closed' });

export const WorkerDrained = z.strictObject({ id: Id, drainAskedAt: Moment }).meta({ id: 'WorkerDrained' });

export type ReasonBody = z.infer<typeof ReasonBody>;
export type PauseBody = z.infer<typeof PauseBody>;
export type ChannelPause = z.infer<typeof ChannelPause>;
export type ChannelResumed = z.infer<typeof ChannelResumed>;
export type RetryBody = z.infer<typeof RetryBody>;
export type RetryManyBody = z.infer<typeof RetryManyBody>;
export type RetryQuery = z.infer<typeof RetryQuery>;
export type RetryPreview = z.infer<typeof RetryPreview>;
export type Retried = z.infer<typeof Retried>;
export type MessageRetried = z.infer<typeof MessageRetried>;
export type TakeBody = z.infer<typeof TakeBody>;
export type Taken = z.infer<typeof Taken>;
export type Closed = z.infer<typeof Closed>;
export type WorkerDrained = z.infer<typeof WorkerDrained>;
