import { VISIT_OUTCOMES } from '#conveyor';
import { z } from 'zod';
import { DecisionShown } from './decision.ts';
import { Handoff } from './handoff-list.ts';
import { Id } from './id.ts';
import { Lead, LeadPlace } from './lead.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Notification } from './notification.ts';

/** One stay of the lead at one stage with one employee, or in the stage’s queue. */
export const Visit = z
  .strictObject({
    id: Id,
    number: z.int().positive(),
    stage: Sticker,
    employee: Named.nullable().meta({ description: 'null: it waited in the stage’s queue' }),
    enteredAt: Moment,
    dueAt: Moment.nullable(),
    brief: z.string().nullable().meta({ description: 'What whoever works the lead here must know' }),
    endedAt: Moment.nullable(),
    outcome: z.enum(VISIT_OUTCOMES).nullable().meta({ description: 'How it ended; null while it lasts' }),
    reason: z.string().nullable(),
    endedBy: Named.nullable().meta({ description: 'Who ended it; null: nobody known' }),
    overCapacity: z.boolean(),
    handoffs: z.array(Handoff),
    decision: DecisionShown.nullable(),
  })
  .meta({ id: 'Visit' });

const WhyNot = z
  .strictObject({ code: z.string(), message: z.string() })
  .nullable()
  .meta({ description: 'null: it is possible; else why it would be refused' });

/** What can be done with a lead now, by the very rules that refuse the request. */
export const PossibleMovesShown = z
  .strictObject({
    advance: WhyNot,
    return: WhyNot,
    lose: WhyNot,
    win: WhyNot,
    reassign: WhyNot,
    claim: WhyNot,
    reopen: WhyNot,
  })
  .meta({ id: 'PossibleMoves' });

export const LeadCard = z
  .strictObject({
    lead: Lead,
    funnel: Named,
    place: LeadPlace.nullable().meta({ description: 'Where it stands; null for a lead that is won or lost' }),
    possible: PossibleMovesShown,
    visits: z.array(Visit).meta({ description: 'Its history, the first visit first' }),
    notifications: z
      .array(Notification)
      .meta({ description: 'Who was told about it, the last 100 messages' }),
  })
  .meta({ id: 'LeadCard' });

export type LeadCard = z.infer<typeof LeadCard>;
export type PossibleMovesShown = z.infer<typeof PossibleMovesShown>;
