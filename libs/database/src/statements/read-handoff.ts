import type { Handoff } from '#conveyor';
import type { Statement } from '../statement.ts';

/** A handoff ($1) and the lead that it is about. */
export const readHandoff: Statement<Handoff & { leadId: string }> = {
  name: 'read_handoff',
  text: `select id, visit_id as "visitId", lead_id as "leadId", to_employee_id as "toEmployeeId", state
    from handoffs where id = $1`,
};
