import { EntitySchema } from 'typeorm';
import { double, integer, moment, primary, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** What a stage has spent of its learning budget in the month that ends then: how many won leads, and how many leads were given to somebody else than the likeliest best. */
export type LearningMonthRow = Readonly<{ stageId: string; endsAt: number; spent: number; leads: number }>;

export const learningMonths = new EntitySchema<LearningMonthRow>({
  name: 'learning_months',
  columns: {
    stageId: primary(uuid('stage_id'), 'learning_months_pkey'),
    endsAt: moment('ends_at'),
    spent: double('spent'),
    leads: integer('leads'),
  },
  checks: [
    { name: 'learning_months_spent_not_negative', expression: 'spent >= 0' },
    { name: 'learning_months_leads_not_negative', expression: 'leads >= 0' },
  ],
  foreignKeys: [refersTo('learning_months_stage', 'stageId', 'stages')],
});
