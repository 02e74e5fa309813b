import {
  IS_ANY_AWAITED,
  IS_ANY_ESCALATED,
  IS_ANY_GONE,
  IS_ANY_HELD,
  IS_ANY_REMINDED,
  IS_ANY_WATCHED,
  isHeldAgain,
} from './bundle.ts';
import { IS_LATE, IS_WAITING } from './stage-visits.ts';

/**
 * Whether a notification about leads still tells the truth. Asked when it is claimed and again in the moment of sending: a
 * lead that is offered is still with its receiver, of several at least one, a question is still unanswered, somebody still
 * waits or is late, who watches still wants to know, and who had a lead has not got it back. A digest is asked of each message in it when it is made and when it is written:
 * every question more costs each handoff, though it is never asked.
 */
export const IS_WANTED = `(case
  when n.kind in ('handoff.offered', 'lead.reminder') then ${isHeld('true')}
  when n.kind = 'handoffs.offered' then ${IS_ANY_HELD}
  when n.kind = 'handoffs.reminder' then ${IS_ANY_AWAITED}
  when n.kind = 'leads.reminder' then ${IS_ANY_REMINDED}
  when n.kind = 'handoffs.escalated' then ${IS_ANY_ESCALATED}
  when n.kind = 'handoff.reminder' then ${isHeld(`exists (select 1 from handoffs o where o.visit_id = v.id and o.state = 'offered')`)}
  when n.kind = 'handoff.escalated' then exists (select 1 from leads l where l.id = n.lead_id and l.status = 'open')
  when n.kind = 'lead.moved' then exists (select 1 from watchers w where w.lead_id = n.lead_id and w.employee_id = n.employee_id)
  when n.kind = 'leads.moved' then ${IS_ANY_WATCHED}
  when n.kind = 'lead.withdrawn' then not ${isHeldAgain('n')}
  when n.kind = 'leads.withdrawn' then ${IS_ANY_GONE}
  when n.kind = 'leads.digest' then true
  when n.kind = 'lead.overdue' then exists (select 1 from visits v where ${IS_LATE})
  else exists (select 1 from visits v where ${IS_WAITING})
  end and exists (select 1 from employees r where r.id = n.employee_id and r.active))`;

function isHeld(too: string): string {
  return `exists (select 1 from visits v
    where v.id = n.visit_id and v.ended_at is null and v.employee_id = n.employee_id and ${too})`;
}
