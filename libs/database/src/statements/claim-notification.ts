import type { Statement } from '../statement.ts';
import { IS_ANY_AWAITED, IS_ANY_ESCALATED, IS_ANY_HELD, IS_ANY_REMINDED, IS_ANY_WATCHED } from './bundle.ts';
import { MESSAGE_FACTS, MESSAGE_FROM, type CommonFacts } from './message-facts.ts';
import { ONE } from './one-notification.ts';
import { IS_LATE, IS_WAITING } from './stage-visits.ts';

/** A notification that was taken for an attempt; nothing in its message can be older than that. */
export type ClaimedRow = CommonFacts & Readonly<{ state: 'claimed' | 'suppressed'; attempt: number }>;

/**
 * Whether a notification still tells the truth. Asked when it is claimed and again in the moment of sending: a lead that
 * is offered is still with its receiver, of several at least one, a question is still unanswered, somebody still waits or
 * is late, and who watches still wants to know.
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
  when n.kind = 'lead.overdue' then exists (select 1 from visits v where ${IS_LATE})
  else exists (select 1 from visits v where ${IS_WAITING})
  end and exists (select 1 from employees r where r.id = n.employee_id and r.active))`;

function isHeld(too: string): string {
  return `exists (select 1 from visits v
    where v.id = n.visit_id and v.ended_at is null and v.employee_id = n.employee_id and ${too})`;
}

/**
 * Takes a notification ($1, now $2) for one more attempt and reads what its message is made of. No row:
 * it is not due (sent, waiting for its retry, already leaving). A claim that a dead attempt left behind is
 * taken over: nothing had left yet, and the dead one can't go on because the attempt's number has grown.
 */
export const claimNotification: Statement<ClaimedRow> = {
  name: 'claim_notification',
  text: `
with
  ${ONE},
  due as materialized (select n.id, ${IS_WANTED} as wanted from one n
    where n.state in ('pending', 'claimed') or (n.state = 'retry' and n.due_at <= $2)),
  claimed as (update notifications n set attempts = n.attempts + 1, changed_at = $2,
      state = case when due.wanted then 'claimed' else 'suppressed' end,
      code = case when due.wanted then null else 'NOT_WANTED_ANY_MORE' end
    from due where n.id = due.id returning n.*)
select n.state, n.attempts as attempt, ${MESSAGE_FACTS}
from claimed n ${MESSAGE_FROM}`,
};
