import type { Channel, Language, NoticeKind, SpecialistRank } from '#conveyor';
import type { Statement } from '../statement.ts';

/** What a message is made of, read when it is about to be sent: nothing in it can be older than that. */
export type ClaimedRow = {
  state: 'claimed' | 'suppressed';
  attempt: number;
  kind: NoticeKind;
  channel: Channel;
  createdAt: number;
  employeeId: string;
  recipient: {
    name: string;
    email: string | null;
    slackUserId: string | null;
    language: Language;
    timeZone: string;
  };
  lead: {
    id: string;
    name: string;
    company: string | null;
    amount: number | null;
    currency: string | null;
    source: string | null;
  };
  stage: { id: string; name: string; colour: string };
  dueAt: number | null;
  brief: string | null;
  from: string | null;
  decision: {
    by: 'policy' | 'person' | 'claim';
    /** Who named the receiver, when somebody known did. */
    namedBy: string | null;
    rank: SpecialistRank;
    load: number;
    capacity: number;
  } | null;
  waiting: number;
};

/**
 * Whether a notification still tells the truth: its receiver holds the lead, or somebody still waits in
 * the stage's queue. Asked when it is claimed and again in the moment of sending.
 */
export const IS_WANTED = `(case when n.handoff_id is null
  then exists (select 1 from visits q where q.stage_id = n.stage_id and q.ended_at is null and q.employee_id is null)
  else exists (select 1 from visits h where h.id = n.visit_id and h.ended_at is null and h.employee_id = n.employee_id)
  end and exists (select 1 from employees r where r.id = n.employee_id and r.active))`;

/**
 * Takes a notification ($1, now $2) for one more attempt and reads what its message is made of. No row:
 * it is not due (sent, waiting for its retry, already leaving). A claim that a dead attempt left behind is
 * taken over: nothing had left yet, and the dead one can't go on because the attempt's number has grown.
 */
export const claimNotification: Statement<ClaimedRow> = {
  name: 'claim_notification',
  text: `
with
  due as materialized (select n.id, ${IS_WANTED} as wanted from notifications n
    where n.id = $1 and (n.state in ('pending', 'claimed') or (n.state = 'retry' and n.due_at <= $2))
    for no key update of n),
  claimed as (update notifications n set attempts = n.attempts + 1, changed_at = $2,
      state = case when due.wanted then 'claimed' else 'suppressed' end,
      code = case when due.wanted then null else 'NOT_WANTED_ANY_MORE' end
    from due where n.id = due.id returning n.*)
select n.state, n.attempts as attempt, n.kind, n.channel, (extract(epoch from n.created_at) * 1000)::float8 as "createdAt",
  n.employee_id as "employeeId",
  json_build_object('name', e.name, 'email', e.email, 'slackUserId', e.slack_user_id, 'language', e.language,
    'timeZone', e.time_zone) as recipient,
  json_build_object('id', l.id, 'name', l.name, 'company', l.company, 'amount', l.amount, 'currency', l.currency,
    'source', l.source) as lead,
  json_build_object('id', s.id, 'name', s.name, 'colour', s.colour) as stage,
  (extract(epoch from v.due_at) * 1000)::float8 as "dueAt", h.brief, sender.name as "from",
  (select json_build_object('by', d.record->>'by', 'rank', c->>'rank', 'load', (c->>'load')::int,
      'capacity', (c->>'capacity')::int, 'namedBy', (select a.name from visits p join employees a on a.id = p.ended_by
        where p.lead_id = v.lead_id and p.number = v.number - 1))
    from decisions d, json_array_elements(d.record->'considered') c
    where d.visit_id = n.visit_id and c->>'employeeId' = n.employee_id::text) as decision,
  case when n.handoff_id is null then (select count(*)::int from visits q
    where q.stage_id = n.stage_id and q.ended_at is null and q.employee_id is null) else 0 end as waiting
from claimed n
  join employees e on e.id = n.employee_id
  join leads l on l.id = n.lead_id
  join stages s on s.id = n.stage_id
  join visits v on v.id = n.visit_id
  left join handoffs h on h.id = n.handoff_id
  left join employees sender on sender.id = h.from_employee_id`,
};
