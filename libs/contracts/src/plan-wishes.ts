import { z } from 'zod';
import { Id } from './id.ts';

const PLACE = { stageId: Id, employeeId: Id };

/** What a head wants of a line whatever it brings. */
export const PlanWishes = z
  .strictObject({
    mostStages: z.int().min(1).max(50).default(2).meta({
      description: 'At how many stages one person works at most as a primary, and at how many as a reserve',
    }),
    reserves: z
      .int()
      .min(0)
      .max(50)
      .default(2)
      .meta({ description: 'How many help at each stage where nobody else has time' }),
    fullness: z.number().min(0.1).max(1).nullable().default(null).meta({
      description:
        'Which part of the time in which somebody has leads is work on them; null: it is found out by the weeks that were. 1 promises that nobody does more in a week than he has done',
    }),
    mostChanges: z.int().min(0).nullable().default(null).meta({
      description: 'So many times at most somebody begins at a stage or ends there; null: any number',
    }),
    mostApart: z.number().min(0).max(1).nullable().default(null).meta({
      description:
        'By how much the loads of two people may differ, as a share of their hours; null: by anything',
    }),
    stages: z
      .array(
        z.strictObject({
          stageId: Id,
          least: z.int().min(0).max(1000).default(1),
          most: z.int().min(0).max(1000).nullable().default(null),
        }),
      )
      .default([])
      .meta({ description: 'How many primaries a stage has at least, and at most; of others one at least' }),
    must: z
      .array(z.strictObject(PLACE))
      .default([])
      .meta({ description: 'Who works at a stage in any case' }),
    mustNot: z.array(z.strictObject(PLACE)).default([]).meta({ description: 'Who does not, in no case' }),
    learning: z
      .array(z.strictObject({ ...PLACE, share: z.number().min(0).max(1) }))
      .default([])
      .meta({ description: 'Who learns at a stage: he gets at least this share of its leads' }),
    leftOut: z.array(Id).default([]).meta({ description: 'With whom no plan is made' }),
  })
  .meta({ id: 'PlanWishes' });

export type PlanWishes = z.infer<typeof PlanWishes>;
