import { HANDOFF_STATES } from '#conveyor';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment, MomentGiven } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Limit } from './query.ts';
import { TimeLeft } from './time-left.ts';

/** The passing of a lead to a specialist, as the lead's card shows it. */
export const Handoff = z
  .strictObject({
    id: Id,
    state: z.enum(HANDOFF_STATES),
    from: Named.nullable().meta({
      description: 'Who passed it; null: it came from outside or out of the queue',
    }),
    to: Named,
    brief: z.string().nullable(),
    offeredAt: Moment,
    answerDueAt: Moment.nullable().meta({
      description: 'Until when it must be answered, else the lead goes to somebody else; null: whenever',
    }),
    answeredAt: Moment.nullable(),
    implied: z.boolean().meta({
      description: 'True when nobody pressed a button: the receiver went on and worked, or the lead moved on',
    }),
    reason: z.string().nullable().meta({ description: 'Why it was declined' }),
  })
  .meta({ id: 'Handoff' });

export const HandoffListed = z
  .strictObject({
    ...Handoff.shape,
    lead: z.strictObject({
      ...Named.shape,
      company: z.string().nullable(),
      amount: z.number().nullable().meta({ description: 'In the currency’s main unit' }),
      currency: z.string().nullable(),
    }),
    stage: Sticker,
    holds: z.boolean().meta({ description: 'True while the lead is with whom it was handed to by this' }),
    answerLeft: TimeLeft.nullable().meta({
      description: 'The receiver’s working time until answerDueAt; null: no answer is waited for',
    }),
    dueAt: Moment.nullable().meta({ description: 'When the stage’s time limit runs out' }),
    dueLeft: TimeLeft.nullable().meta({
      description: 'The receiver’s working time until dueAt; null: no limit, or the lead has moved on',
    }),
  })
  .meta({ id: 'HandoffListed' });

export const HandoffList = z
  .strictObject({ items: z.array(HandoffListed), nextCursor: NextCursor })
  .meta({ id: 'HandoffList' });

export const HandoffQuery = z.strictObject({
  employeeId: Id.optional().meta({ description: 'Handoffs to this person' }),
  fromEmployeeId: Id.optional().meta({
    description:
      'Handoffs that this person has passed on; one’s own are shown also when the lead is not any more',
  }),
  state: z.enum(HANDOFF_STATES).optional(),
  came: z.literal('back').optional().meta({
    description: 'Only those with which the lead did not stay: declined, run out, sent back',
  }),
  since: MomentGiven.optional().meta({ description: 'Only those that were made since' }),
  cursor: Cursor(z.tuple([Id]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type HandoffListed = z.infer<typeof HandoffListed>;
export type HandoffList = z.infer<typeof HandoffList>;
export type HandoffQuery = z.infer<typeof HandoffQuery>;
