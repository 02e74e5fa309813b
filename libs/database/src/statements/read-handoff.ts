import type { SentHandoff } from '#conveyor';
import type { Statement } from '../statement.ts';
import { ms } from './ms.ts';

/** A handoff with its sender, and the lead that it is about. */
export type HandoffRead = SentHandoff & Readonly<{ leadId: string }>;

/** A handoff ($1) with its sender, and the lead that it is about. */
export const readHandoff: Statement<HandoffRead> = {
  name: 'read_handoff',
  text: `select id, visit_id as "visitId", lead_id as "leadId", to_employee_id as "toEmployeeId", state,
    ${ms('answer_due_at')} as "answerDueAt", from_employee_id as "fromEmployeeId", from_stage_id as "fromStageId"
    from handoffs where id = $1`,
};
