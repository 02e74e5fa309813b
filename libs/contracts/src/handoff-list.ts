import { HANDOFF_STATES } from '#conveyor';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Limit } from './query.ts';

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
    lead: z.strictObject({ ...Named.shape, company: z.string().nullable() }),
    stage: Sticker,
    dueAt: Moment.nullable().meta({ description: 'When the stage’s time limit runs out' }),
  })
  .meta({ id: 'HandoffListed' });

export const HandoffList = z
  .strictObject({ items: z.array(HandoffListed), nextCursor: NextCursor })
  .meta({ id: 'HandoffList' });

export const HandoffQuery = z.strictObject({
  employeeId: Id.optional().meta({ description: 'Handoffs to this person' }),
  state: z.enum(HANDOFF_STATES).optional(),
  cursor: Cursor(z.tuple([Id]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type HandoffListed = z.infer<typeof HandoffListed>;
export type HandoffList = z.infer<typeof HandoffList>;
export type HandoffQuery = z.infer<typeof HandoffQuery>;
