import { EntitySchema } from 'typeorm';
import type { ExitCriteria, StageSettings } from '#conveyor';
import { double, integer, jsonb, moment, nullable, otherwise, primary, text, uuid } from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** One step of a funnel. An archived one stays for the history of the leads that were there. */
export type StageRow = StageSettings &
  Readonly<{
    id: string;
    funnelId: string;
    position: number;
    name: string;
    colour: string;
    exit: ExitCriteria;
    archivedAt: number | null;
  }>;

export const stages = new EntitySchema<StageRow>({
  name: 'stages',
  columns: {
    id: primary(uuid('id'), 'stages_pkey'),
    funnelId: uuid('funnel_id'),
    position: integer('position'),
    name: text('name'),
    colour: text('colour'),
    timeLimitMinutes: nullable(integer('time_limit_minutes')),
    remindAfterMinutes: nullable(integer('remind_after_minutes')),
    policy: otherwise(text('policy'), 'weighted-least-loaded'),
    availability: otherwise(text('availability'), 'next_opening'),
    rampWeeks: otherwise(integer('ramp_weeks'), 0),
    acceptance: otherwise(text('acceptance'), 'implied'),
    answerWithinMinutes: nullable(integer('answer_within_minutes')),
    remindBeforeMinutes: nullable(integer('remind_before_minutes')),
    offersBeforeHead: nullable(integer('offers_before_head')),
    learningBudget: nullable(double('learning_budget')),
    exit: jsonb('exit_criteria'),
    archivedAt: nullable(moment('archived_at')),
  },
  checks: [
    { name: 'stages_time_limit_positive', expression: 'time_limit_minutes > 0' },
    { name: 'stages_remind_after_positive', expression: 'remind_after_minutes > 0' },
    {
      name: 'stages_policy_known',
      expression: `policy in ('weighted-least-loaded', 'smooth-weighted-round-robin', 'same-person-first',
        'strongest-first', 'pull', 'manual')`,
    },
    { name: 'stages_availability_known', expression: `availability in ('at_work', 'next_opening')` },
    { name: 'stages_ramp_not_negative', expression: 'ramp_weeks >= 0' },
    { name: 'stages_acceptance_known', expression: `acceptance in ('implied', 'needed')` },
    { name: 'stages_answer_within_positive', expression: 'answer_within_minutes > 0' },
    { name: 'stages_remind_before_positive', expression: 'remind_before_minutes > 0' },
    { name: 'stages_offers_before_head_positive', expression: 'offers_before_head > 0' },
    { name: 'stages_learning_budget_positive', expression: 'learning_budget > 0' },
  ],
  foreignKeys: [refersTo('stages_funnel', 'funnelId', 'funnels')],
  indices: [unique('stages_position', ['funnelId', 'position'], 'archived_at is null')],
});
