import { HANDOFF_STATES, LEAD_STATUSES } from '#conveyor';
import { z } from 'zod';
import { Id } from './id.ts';

/** Where a lead stands after a command, and what the command did. */
export const LeadMoved = z
  .strictObject({
    lead: z.strictObject({
      id: Id,
      version: z.int().positive().meta({ description: 'Send it with the next command on this lead' }),
      status: z.enum(LEAD_STATUSES),
      stageId: Id.nullable(),
      employeeId: Id.nullable().meta({
        description: 'Who holds the lead; null when it waits in the queue or is closed',
      }),
      waiting: z
        .boolean()
        .meta({ description: 'True when nobody could take it and it waits in the stage’s queue' }),
    }),
    visitId: Id.nullable(),
    handoff: z.strictObject({ id: Id, state: z.enum(HANDOFF_STATES), toEmployeeId: Id }).nullable(),
    decision: z
      .strictObject({
        by: z.enum(['policy', 'person', 'claim']),
        policy: z.string(),
        chosen: Id.nullable(),
        forced: z.boolean(),
        considered: z.int(),
        ruledOut: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'LeadMoved' });

export type LeadMoved = z.infer<typeof LeadMoved>;
