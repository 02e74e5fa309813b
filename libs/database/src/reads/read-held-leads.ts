import type { LeadToHandOver } from '#contracts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { sticker } from './lead-columns.ts';

/** The open leads that employee $1 holds, the most urgent first. */
export const readHeldLeads: Statement<Omit<LeadToHandOver, 'to'>> = {
  name: 'read_held_leads',
  text: `
select json_build_object('id', l.id, 'name', l.name, 'company', l.company, 'version', l.version) as lead,
  ${sticker('s')} as stage, ${iso('v.due_at')} as "dueAt"
from visits v join leads l on l.id = v.lead_id join stages s on s.id = v.stage_id
where v.employee_id = $1 and v.ended_at is null
order by v.due_at nulls last, l.id`,
};

/** Employees ($1, their ids) by name. */
export const readNames: Statement<{ id: string; name: string }> = {
  name: 'read_names',
  text: 'select id, name from employees where id = any($1::uuid[])',
};
