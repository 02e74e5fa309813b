import { EntitySchema } from 'typeorm';
import type { KeptDecision } from '#conveyor';
import { json, primary, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** Why a lead went to whom it went, complete enough to be decided again. */
export type DecisionRow = Readonly<{ visitId: string; leadId: string; record: KeptDecision }>;

export const decisions = new EntitySchema<DecisionRow>({
  name: 'decisions',
  columns: {
    visitId: primary(uuid('visit_id'), 'decisions_pkey'),
    leadId: uuid('lead_id'),
    record: json('record'),
  },
  foreignKeys: [refersTo('decisions_visit', 'visitId', 'visits')],
});
