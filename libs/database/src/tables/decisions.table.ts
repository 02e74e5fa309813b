import { EntitySchema } from 'typeorm';
import type { KeptDecision } from '#conveyor';
import { double, json, nullable, primary, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** Why a lead went to whom it went, complete enough to be decided again. */
export type DecisionRow = Readonly<{
  visitId: string;
  leadId: string;
  record: KeptDecision;
  /** How many won leads it is expected to cost that it was drawn for; null where none was drawn, or it went to the likeliest best. */
  cost: number | null;
}>;

export const decisions = new EntitySchema<DecisionRow>({
  name: 'decisions',
  columns: {
    visitId: primary(uuid('visit_id'), 'decisions_pkey'),
    leadId: uuid('lead_id'),
    record: json('record'),
    cost: nullable(double('cost')),
  },
  checks: [{ name: 'decisions_cost_not_negative', expression: 'cost >= 0' }],
  foreignKeys: [refersTo('decisions_visit', 'visitId', 'visits')],
  indices: [index('decisions_learned', ['visitId'], 'cost > 0')],
});
