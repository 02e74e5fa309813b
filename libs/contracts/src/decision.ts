import { AVAILABILITIES, EXCLUSION_RULES, POLICIES, SPECIALIST_RANKS, UNFIT } from '#conveyor';
import { ABSENCE_KINDS } from '#conveyor/hours';
import { z } from 'zod';
import { Strength } from './fits.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';

/** One specialist as a decision saw him. */
const Considered = z.strictObject({
  employee: Named,
  rank: z.enum(SPECIALIST_RANKS),
  weight: z.number().meta({ description: 'A newcomer’s ramp counted in' }),
  capacity: z.int(),
  load: z.int().meta({ description: 'Open leads that he held at the stage in that moment' }),
  capacityInAll: z.int().nullable(),
  loadInAll: z
    .int()
    .meta({ description: 'The same at all stages, this lead aside; 0 where no number was agreed' }),
  worksNow: z.boolean().meta({ description: 'Whether he was at work' }),
  absent: z
    .enum(ABSENCE_KINDS)
    .nullable()
    .meta({ description: 'What kept him away, or would have when his hours began' }),
  opensAt: Moment.nullable().meta({
    description: 'When he was to work next; in that moment while he did, null when that could not be seen',
  }),
  timeZone: z.string().meta({ description: 'The clock that he goes by', example: 'Europe/Moscow' }),
  unfit: z.enum(UNFIT).nullable().meta({ description: 'What about the lead was not for him' }),
  knows: z.enum(['lead', 'phone', 'company']).nullable().meta({
    description: 'What he had worked before: this lead, or another one of the same phone or company',
  }),
  strength: Strength.nullable(),
  ruledOut: z.enum(EXCLUSION_RULES).nullable().meta({ description: 'Why he could not get the lead' }),
  score: z
    .array(z.number())
    .nullable()
    .meta({ description: 'Compared number by number, the lower the better; null for who was ruled out' }),
  chance: z.number().nullable().meta({
    description:
      'How likely he was to get this lead; null where no lot was drawn for it, or he was ruled out',
  }),
});

/** Why a lead went to this person. */
export const DecisionShown = z
  .strictObject({
    by: z.enum(['policy', 'person', 'claim']),
    policy: z.enum(POLICIES),
    policyVersion: z.int(),
    availability: z.enum(AVAILABILITIES),
    preferred: Id.nullable().meta({
      description:
        'Who was asked first: he worked the lead here before it came back, or stands in for its holder',
    }),
    chosen: Id.nullable().meta({ description: 'null: nobody could take it, or it was to wait' }),
    forced: z.boolean().meta({ description: 'True when a person gave it to him above his capacity' }),
    cost: z.number().nullable().meta({
      description:
        'How many won leads it is expected to cost that the lot did not fall on the likeliest best; null where none was drawn',
    }),
    considered: z.array(Considered),
  })
  .meta({ id: 'Decision' });

/** A decision with when and where it was made, and in words. */
const DecisionListed = z
  .strictObject({
    visitId: Id.meta({ description: 'The visit that it led to' }),
    at: Moment,
    stage: Sticker,
    decision: DecisionShown,
    sentence: z.string().meta({ description: 'Why, in the language of the request' }),
  })
  .meta({ id: 'DecisionListed' });

export const DecisionList = z
  .strictObject({ items: z.array(DecisionListed).meta({ description: 'The newest first' }) })
  .meta({ id: 'DecisionList' });

export type DecisionShown = z.infer<typeof DecisionShown>;
export type DecisionList = z.infer<typeof DecisionList>;
