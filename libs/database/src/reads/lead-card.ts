import type { LeadCard } from '#contracts';
import type { Statement } from '../statement.ts';
import { AUDIT_COLUMNS, TO_SEAL } from '../statements/insert-audit.ts';
import { iso } from '../statements/iso.ts';
import { LAST_MOVED_BY, type LastMover } from './last-mover.ts';
import { decisionShown } from './decision-columns.ts';
import { HANDOFF } from './list-handoffs.ts';
import { ACTIVITY, ACTIVITY_FROM } from './read-activities.ts';
import { WATCHERS } from './read-watchers.ts';
import { LEAD, named, PLACE, sticker } from './lead-columns.ts';
import { NOTIFICATION, NOTIFICATION_FROM } from './notification-columns.ts';

/** More than anybody reads, and fewer than make the card slow. */
const MOST_NOTIFICATIONS = 100;
const MOST_ACTIVITIES = 100;

/** A card as the database knows it; what is possible is the rules' matter. */
export type LeadCardRow = Omit<LeadCard, 'lead' | 'possible'> & LeadCard['lead'] & LastMover;

const HANDOFFS = `coalesce((select json_agg(json_build_object(${HANDOFF}) order by h.id)
  from handoffs h join employees r on r.id = h.to_employee_id left join employees f on f.id = h.from_employee_id
  where h.visit_id = v.id), '[]')`;

const DECISION = `(select ${decisionShown('d.record')} from decisions d where d.visit_id = v.id)`;

const VISITS = `coalesce((select json_agg(json_build_object('id', v.id, 'number', v.number, 'stage', ${sticker('s')},
    'employee', ${named('e')}, 'enteredAt', ${iso('v.entered_at')}, 'dueAt', ${iso('v.due_at')}, 'brief', v.brief,
    'endedAt', ${iso('v.ended_at')}, 'outcome', v.outcome, 'reason', v.reason, 'lossReasonId', v.loss_reason_id,
    'answers', coalesce(v.answers, '[]'), 'takenBack', v.taken_back, 'endedBy', ${named('b')},
    'overCapacity', v.over_capacity, 'handoffs', ${HANDOFFS}, 'decision', ${DECISION}) order by v.number)
  from visits v join stages s on s.id = v.stage_id left join employees e on e.id = v.employee_id
    left join employees b on b.id = v.ended_by
  where v.lead_id = l.id), '[]')`;

const NOTIFICATIONS = `coalesce((select json_agg(row_to_json(t)) from (select ${NOTIFICATION}
  ${NOTIFICATION_FROM} where n.lead_id = l.id order by n.seq desc limit ${MOST_NOTIFICATIONS}) t), '[]')`;

const ACTIVITIES = `coalesce((select json_agg(row_to_json(t)) from (select ${ACTIVITY} ${ACTIVITY_FROM}
  where x.lead_id = l.id order by x.at desc, x.id desc limit ${MOST_ACTIVITIES}) t), '[]')`;

const CARD = `select ${LEAD}, ${LAST_MOVED_BY} as "lastMovedBy", ${named('f')} as funnel, ${PLACE} as place, ${VISITS} as visits, ${ACTIVITIES} as activities,
  ${WATCHERS} as watchers, ${NOTIFICATIONS} as notifications
from leads l join funnels f on f.id = l.funnel_id
  left join visits v on v.lead_id = l.id and v.ended_at is null
  left join stages s on s.id = v.stage_id
  left join employees e on e.id = v.employee_id
where l.id = $1`;

/** Everything that a lead's page shows of lead $1. */
export const readLeadCard: Statement<LeadCardRow> = { name: 'lead_card', text: CARD };

/**
 * The same for somebody of whom it has to be known that he has looked (record $2 of moment $3, of employee $4, by way $5 and request
 * $6), unless a record of $8 or later, the ids of which begin with $7, says so already. One statement with the card: nobody waits for a second one, and
 * nobody sees the card of whom it is not written down. Two looks in one moment can leave two records.
 */
export const showLeadCard: Statement<LeadCardRow> = {
  name: 'show_lead_card',
  text: `
with audited as (insert into audit_records (${AUDIT_COLUMNS})
    select $2::uuid, $3::timestamptz, $4::uuid, $5, 'lead.shown', 'lead', l.id, '{}', $6::uuid from leads l
    where l.id = $1 and not exists (select from audit_records a where a.subject_id = l.id and a.id >= $7::uuid and a.at >= $8::timestamptz
      and a.actor_id = $4::uuid and a.action = 'lead.shown')
    returning id),
  ${TO_SEAL}
${CARD}`,
};
