import { LEAD_STATUSES } from '#conveyor';
import { z } from 'zod';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';

/** A lead as it is kept: its facts and how far it is, without its history. */
export const Lead = z
  .strictObject({
    id: Id,
    version: z.int().positive().meta({ description: 'Send it with the next command on this lead' }),
    funnelId: Id,
    status: z.enum(LEAD_STATUSES),
    name: z.string().meta({ description: 'Empty when the personal data was erased' }),
    company: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    amount: z.number().nullable().meta({ description: 'In the currency’s main unit' }),
    currency: z.string().nullable(),
    source: z.string().nullable(),
    language: z.string().nullable(),
    region: z.string().nullable(),
    segment: z.string().nullable(),
    externalId: z.string().nullable(),
    createdAt: Moment,
    closedAt: Moment.nullable(),
    erasedAt: Moment.nullable().meta({ description: 'When the personal data of the person was erased' }),
  })
  .meta({ id: 'Lead' });

/** Where an open lead stands. */
export const LeadPlace = z
  .strictObject({
    stage: Sticker,
    employee: Named.nullable().meta({ description: 'Who holds the lead; null when it waits in the queue' }),
    waiting: z.boolean().meta({ description: 'True when nobody could take it and it waits in the queue' }),
    enteredAt: Moment.meta({ description: 'Since when it stands there, with this person or in the queue' }),
    dueAt: Moment.nullable().meta({ description: 'When the stage’s time limit runs out; null: it has none' }),
  })
  .meta({ id: 'LeadPlace' });

export type Lead = z.infer<typeof Lead>;
