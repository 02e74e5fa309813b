import { z } from 'zod';
import { FunnelStage } from './funnel.ts';
import { Id } from './id.ts';
import { AdvanceLeadBody } from './lead-commands.ts';
import { Lead } from './lead.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';

/** So many ids fit into an address, which Node reads to 16 KB with all headers. */
const MOST_CARDS_ASKED = 300;

/** An open lead as the board shows it. */
export const BoardCard = z
  .strictObject({
    ...Lead.pick({ id: true, version: true, name: true, company: true }).shape,
    ...Lead.pick({ amount: true, currency: true, source: true, segment: true }).shape,
    stageId: Id,
    employeeId: Id.nullable().meta({ description: 'Who holds the lead; his name is among `people`' }),
    waiting: z.boolean().meta({ description: 'True when it waits in the stage’s queue' }),
    setAside: z
      .boolean()
      .meta({ description: 'True when it waits because a person wanted it to: nobody is given it' }),
    enteredAt: Moment.meta({ description: 'Since when it stands there, with this person or in the queue' }),
    dueAt: Moment.nullable().meta({ description: 'When the stage’s time limit runs out; null: it has none' }),
    offered: z.boolean().meta({ description: 'True until the holder has said that he has it' }),
    answerDueAt: Moment.nullable().meta({
      description: 'Until when he must say so, or it goes to somebody else; null: whenever he likes',
    }),
    position: z.string().meta({
      description: 'Cards of a stage stand in descending order of it, compared letter by letter',
    }),
  })
  .meta({ id: 'BoardCard' });

/** A column of the board. */
export const BoardStage = z
  .strictObject({
    ...FunnelStage.omit({ load: true, exit: true }).shape,
    specialists: z.array(Id).meta({ description: 'Who works it now' }),
  })
  .meta({ id: 'BoardStage' });

/** A funnel's open leads by stage, as far as somebody sees them. */
export const Board = z
  .strictObject({
    funnel: z.strictObject({
      ...Named.shape,
      version: z.int().positive().meta({ description: 'The funnel’s version' }),
      departmentId: Id,
      archivedAt: Moment.nullable(),
    }),
    stages: z.array(BoardStage).meta({ description: 'In their order' }),
    people: z.array(Named).meta({ description: 'Who holds the cards, and who works the stages' }),
    cards: z.array(BoardCard),
  })
  .meta({ id: 'Board' });

export const BoardQuery = z.strictObject({
  leads: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(Id).max(MOST_CARDS_ASKED))
    .optional()
    .meta({
      description:
        'Ids of up to 300 leads, separated by commas: only their cards. A lead of which there is none is not on this board any more, or not in sight',
    }),
});

export const PlaceLeadBody = z
  .strictObject({
    version: AdvanceLeadBody.shape.version,
    above: Id.nullable().meta({
      description: 'The lead directly under whose card it goes, at the same stage; null: on top',
    }),
  })
  .meta({ id: 'PlaceLead' });

export const LeadPlaced = z
  .strictObject({ leadId: Id, position: BoardCard.shape.position })
  .meta({ id: 'LeadPlaced' });

export type Board = z.infer<typeof Board>;
export type BoardCard = z.infer<typeof BoardCard>;
export type LeadPlaced = z.infer<typeof LeadPlaced>;
export type PlaceLeadBody = z.infer<typeof PlaceLeadBody>;
export type BoardQuery = z.infer<typeof BoardQuery>;
