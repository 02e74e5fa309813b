import { z } from 'zod';
import { Id } from './id.ts';
import { Named, Sticker } from './named.ts';
import { LEADS_ASKED, NARROWED_TO } from './narrowed.ts';

export const NOW_ASKED = {
  ...LEADS_ASKED,
  employeeId: Id.optional().meta({ description: 'Only what this employee has' }),
};

/** Which leads that are open now. */
export const NowQuery = z.strictObject(NOW_ASKED);

const COUNTS = {
  leads: z.int(),
  waiting: z.int().meta({ description: 'Those that wait in the stage’s queue' }),
  late: z.int().meta({ description: 'Those whose time at the stage, or to answer, is over' }),
  amounts: z
    .array(z.strictObject({ currency: z.string().nullable(), amount: z.number() }))
    .meta({ description: 'What they are worth, by currency, the largest first' }),
  medianMs: z.number().meta({ description: 'Half of them have not been at their stage longer' }),
  oldestMs: z.number(),
  ages: z
    .array(z.int())
    .meta({ description: 'How many have been there up to each of `ageDays`, and how many longer' }),
};

/** What one employee has open, or what lies in the queue. */
export const HolderStanding = z
  .strictObject({ employee: Named.nullable().meta({ description: 'Null: the queue' }), ...COUNTS })
  .meta({ id: 'HolderStanding' });

export const StageStanding = z
  .strictObject({
    stage: Sticker,
    ...COUNTS,
    holders: z.array(HolderStanding).meta({ description: 'By name, the queue at last' }),
  })
  .meta({ id: 'StageStanding' });

/** Who has what at each stage of a funnel at this moment. */
export const FunnelStanding = z
  .strictObject({
    funnel: Named,
    ...NARROWED_TO,
    rule: z.string().meta({ description: 'How it is counted, in a sentence' }),
    isOwn: z.boolean().meta({ description: 'True when only leads that you hold are counted' }),
    ageDays: z.array(z.int()).meta({ description: 'Where the classes of ages end, in days' }),
    stages: z.array(StageStanding).meta({ description: 'In their order; where nothing is, with zeros' }),
    holders: z
      .array(HolderStanding)
      .meta({ description: 'Of all stages together: by name, the queues at last' }),
  })
  .meta({ id: 'FunnelStanding' });

export type HolderStanding = z.infer<typeof HolderStanding>;
export type StageStanding = z.infer<typeof StageStanding>;
export type FunnelStanding = z.infer<typeof FunnelStanding>;
export type NowQuery = z.infer<typeof NowQuery>;
