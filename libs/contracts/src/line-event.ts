import { z } from 'zod';
import { Id } from './id.ts';

/** Some leads of a funnel have changed: moved, ended, edited, placed, answered for, made. */
export const LeadEvent = z.strictObject({ funnelId: Id, leadIds: z.array(Id).min(1) });

/** A funnel, its stages or their people have changed, or more of its leads than are worth naming: its board is to be read anew. */
export const LineEvent = z.strictObject({
  funnelId: Id.nullable().meta({ description: 'null: any funnel; time limits were counted anew' }),
});

export type LeadEvent = z.infer<typeof LeadEvent>;
export type LineEvent = z.infer<typeof LineEvent>;
