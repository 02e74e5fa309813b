import { EntitySchema } from 'typeorm';
import { double, moment, nullable, primary, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** When the strengths at a stage were measured last, and which share of the leads that left it forward was won in the end (null: too few have ended). */
export type JudgedStageRow = Readonly<{ stageId: string; judgedAt: number; winShare: number | null }>;

export const judgedStages = new EntitySchema<JudgedStageRow>({
  name: 'judged_stages',
  columns: {
    stageId: primary(uuid('stage_id'), 'judged_stages_pkey'),
    judgedAt: moment('judged_at'),
    winShare: nullable(double('win_share')),
  },
  checks: [{ name: 'judged_stages_win_share_is_share', expression: 'win_share between 0 and 1' }],
  foreignKeys: [refersTo('judged_stages_stage', 'stageId', 'stages')],
});
