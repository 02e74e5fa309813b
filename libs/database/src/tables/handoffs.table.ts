import { EntitySchema } from 'typeorm';
import type { HandoffState } from '#conveyor';
import { moment, nullable, otherwise, primary, text, uuid, yesOrNo } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** The passing of a lead to a specialist. */
export type HandoffRow = Readonly<{
  id: string;
  visitId: string;
  leadId: string;
  fromEmployeeId: string | null;
  /** The stage that it comes from; what is returned counts against it. */
  fromStageId: string | null;
  toEmployeeId: string;
  state: HandoffState;
  offeredAt: number;
  answerDueAt: number | null;
  /** When the receiver is to be reminded; null: not at all, or he was. */
  remindAt: number | null;
  answeredAt: number | null;
  implied: boolean;
  reason: string | null;
}>;

export const handoffs = new EntitySchema<HandoffRow>({
  name: 'handoffs',
  columns: {
    id: primary(uuid('id'), 'handoffs_pkey'),
    visitId: uuid('visit_id'),
    leadId: uuid('lead_id'),
    fromEmployeeId: nullable(uuid('from_employee_id')),
    fromStageId: nullable(uuid('from_stage_id')),
    toEmployeeId: uuid('to_employee_id'),
    state: text('state'),
    offeredAt: moment('offered_at'),
    answerDueAt: nullable(moment('answer_due_at')),
    remindAt: nullable(moment('remind_at')),
    answeredAt: nullable(moment('answered_at')),
    implied: otherwise(yesOrNo('implied'), false),
    reason: nullable(text('reason')),
  },
  checks: [
    {
      name: 'handoffs_state_known',
      expression: `state in ('offered', 'accepted', 'declined', 'expired', 'withdrawn', 'escalated', 'returned')`,
    },
    { name: 'handoffs_answer_is_whole', expression: `(state = 'offered') = (answered_at is null)` },
  ],
  foreignKeys: [
    refersTo('handoffs_visit', 'visitId', 'visits'),
    refersTo('handoffs_from', 'fromEmployeeId', 'employees'),
    refersTo('handoffs_to', 'toEmployeeId', 'employees'),
  ],
  indices: [
    unique('handoffs_one_live_a_visit', ['visitId'], `state in ('offered', 'accepted')`),
    index('handoffs_of_lead', ['leadId']),
    index('handoffs_of_visit', ['visitId']),
    index('handoffs_to_answer', ['answerDueAt'], `state = 'offered' and answer_due_at is not null`),
    index('handoffs_to_remind', ['remindAt'], `state = 'offered' and remind_at is not null`),
    index('handoffs_to_employee', ['toEmployeeId', 'state', 'id']),
    index('handoffs_from_employee', ['fromEmployeeId', 'id'], 'from_employee_id is not null'),
  ],
});
