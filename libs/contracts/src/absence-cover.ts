import { z } from 'zod';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';

/** An open lead of somebody who is away, and who would get it. */
export const LeadToHandOver = z
  .strictObject({
    lead: z.strictObject({
      id: Id,
      name: z.string(),
      company: z.string().nullable(),
      version: z.int().positive(),
    }),
    stage: Sticker,
    dueAt: Moment.nullable().meta({
      description: 'When the stage’s time limit runs out as long as he has it',
    }),
    to: Named.nullable().meta({
      description: 'null: nobody could take it, it would wait in the stage’s queue',
    }),
  })
  .meta({ id: 'LeadToHandOver' });

export const AbsenceHandOver = z
  .strictObject({ items: z.array(LeadToHandOver) })
  .meta({ id: 'AbsenceHandOver' });

export const AbsenceHandedOver = z
  .strictObject({
    toSpecialists: z.int(),
    toQueue: z.int().meta({ description: 'Nobody could take them; the heads are told' }),
  })
  .meta({ id: 'AbsenceHandedOver' });

export type LeadToHandOver = z.infer<typeof LeadToHandOver>;
export type AbsenceHandOver = z.infer<typeof AbsenceHandOver>;
export type AbsenceHandedOver = z.infer<typeof AbsenceHandedOver>;
