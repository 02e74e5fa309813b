import { VISIT_OUTCOMES } from '#conveyor';
import { z } from 'zod';
import { Activity } from './activity.ts';
import { DecisionShown } from './decision.ts';
import { Handoff } from './handoff-list.ts';
import { Id } from './id.ts';
import { Lead, LeadPlace } from './lead.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Notification } from './notification.ts';
import { FieldProblem } from './problem.ts';
import { Watcher } from './watcher.ts';

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
    lossReasonId: Id.nullable().meta({ description: 'Which of the funnel’s loss reasons it was' }),
    answers: z
      .array(z.strictObject({ questionId: Id, question: z.string(), answer: z.string() }))
      .meta({ description: 'What was answered to the stage’s questions when it ended' }),
    takenBack: z.boolean().meta({
      description:
        'True when its end was taken back: no figure counts it, the next visit here goes on with it',
    }),
    endedBy: Named.nullable().meta({ description: 'Who ended it; null: nobody known' }),
    overCapacity: z.boolean(),
    handoffs: z.array(Handoff),
    decision: DecisionShown.nullable(),
  })
  .meta({ id: 'Visit' });

const WhyNot = z
  .strictObject({
    code: z.string(),
    message: z.string(),
    problems: z.array(FieldProblem).meta({
      description: 'What is missing, each by itself; those of `answers` can be given with the request',
    }),
  })
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
    undo: WhyNot,
  })
  .meta({ id: 'PossibleMoves' });

export const LeadCard = z
  .strictObject({
    lead: Lead,
    funnel: Named,
    place: LeadPlace.nullable().meta({ description: 'Where it stands; null for a lead that is won or lost' }),
    possible: PossibleMovesShown,
    visits: z.array(Visit).meta({ description: 'Its history, the first visit first' }),
    activities: z.array(Activity).meta({ description: 'What was logged on it, the last 100' }),
    watchers: z.array(Watcher).meta({ description: 'Who wants to know what becomes of it' }),
    notifications: z
      .array(Notification)
      .meta({ description: 'Who was told about it, the last 100 messages' }),
  })
  .meta({ id: 'LeadCard' });

export type LeadCard = z.infer<typeof LeadCard>;
export type PossibleMovesShown = z.infer<typeof PossibleMovesShown>;
