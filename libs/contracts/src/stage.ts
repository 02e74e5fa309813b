import { SPECIALIST_RANKS } from '#conveyor';
import { z } from 'zod';
import { FunnelStage } from './funnel.ts';
import { Id } from './id.ts';
import { Fits, Strength } from './fits.ts';
import { Moment, MomentGiven } from './moment.ts';

export const StageSpecialist = z
  .strictObject({
    employeeId: Id,
    name: z.string(),
    active: z.boolean(),
    rank: z.enum(SPECIALIST_RANKS),
    weight: z.number(),
    capacity: z.int(),
    since: Moment.meta({ description: 'Since when he works the stage: his ramp begins there' }),
    fits: Fits,
    strength: Strength.nullable().meta({
      description: 'How well he does here, as it is measured each night; null: too little is known',
    }),
    load: z.int().meta({ description: 'Open leads that he holds here' }),
    overCapacity: z
      .int()
      .meta({ description: 'How many of them are beyond his capacity, because a person wanted it so' }),
    capacityInAll: z.int().nullable().meta({
      description: 'How many open leads he may hold at all stages together; null: no such limit',
    }),
    loadInAll: z.int().meta({ description: 'Open leads that he holds at all stages' }),
  })
  .meta({ id: 'StageSpecialist' });

/** Somebody who still holds leads at a stage where he is no specialist any more. */
export const FormerSpecialist = z
  .strictObject({ employeeId: Id, name: z.string(), active: z.boolean(), load: z.int() })
  .meta({ id: 'FormerSpecialist' });

export const StageSpecialists = z
  .strictObject({
    stageId: Id,
    funnelId: Id,
    version: z.int().positive().meta({ description: 'The funnel’s version; send it with the next change' }),
    specialists: z.array(StageSpecialist).meta({ description: 'Primaries first' }),
    formerSpecialists: z.array(FormerSpecialist).meta({
      description:
        'Who was taken out of the list and still holds leads here: they stay with him until they move',
    }),
  })
  .meta({ id: 'StageSpecialists' });

export const StageCard = z
  .strictObject({
    ...FunnelStage.shape,
    archivedAt: Moment.nullable(),
    ...StageSpecialists.omit({ stageId: true }).shape,
    learned: z
      .strictObject({
        spent: z
          .number()
          .meta({ description: 'Won leads that it is expected to have cost this month, a minute ago' }),
        leads: z
          .int()
          .meta({ description: 'Leads that went to somebody else than the likeliest best for it' }),
      })
      .nullable()
      .meta({
        description: 'What finding out who is strong has come to this month; null: nothing is tried out',
      }),
  })
  .meta({ id: 'StageCard' });

export const SetSpecialistsBody = z
  .strictObject({
    version: z.int().positive().meta({
      description:
        'The version of the funnel that you decided on; when it was changed since, the answer is 409',
    }),
    specialists: z
      .array(
        z.strictObject({
          employeeId: Id,
          rank: z
            .enum(SPECIALIST_RANKS)
            .meta({ description: 'Reserves are asked when no primary can take the lead' }),
          weight: z.number().default(1).meta({ description: 'Share of the leads relative to the others' }),
          capacity: z.number().meta({ description: 'How many open leads he may hold at this stage' }),
          since: MomentGiven.nullable()
            .default(null)
            .meta({ description: 'Since when he works the stage; null: as it was, or now' }),
          fits: Fits.prefault({}),
        }),
      )
      .max(1_000)
      .meta({ description: 'The whole list; who is left out is no specialist of the stage any more' }),
  })
  .meta({ id: 'SetSpecialists' });

export type StageSpecialists = z.infer<typeof StageSpecialists>;
export type StageCard = z.infer<typeof StageCard>;
export type SetSpecialistsBody = z.infer<typeof SetSpecialistsBody>;
