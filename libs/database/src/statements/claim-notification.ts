import { MOST_DEATHS, type Channel } from '#conveyor';
import { SOON_MS, type Statement } from '../statement.ts';
import { IS_ANY_AWAITED, IS_ANY_ESCALATED, IS_ANY_HELD, IS_ANY_REMINDED, IS_ANY_WATCHED } from './bundle.ts';
import { ADDRESS, MESSAGE_FACTS, messageFrom, type CommonFacts } from './message-facts.ts';
import { ms } from './ms.ts';
import { ONE } from './one-notification.ts';
import { IS_LATE, IS_WAITING } from './stage-visits.ts';
import { IS_SUBJECT_WANTED, SUBJECT_FACTS, type SubjectMessageFacts } from './subject-facts.ts';

/** A notification that was taken for an attempt; nothing in its message can be older than that. */
export type Taken = Readonly<{
  state: 'claimed' | 'suppressed' | 'needs_attention';
  /** Why, where it was not taken. */
  code: 'NOT_WANTED_ANY_MORE' | 'WORKERS_DIED' | null;
  attempt: number;
  /** From when its attempts count: when it was made, or when a pause or somebody let it begin anew. */
  since: number;
  /** Null: neither the receiver nor his department has said how he wants to be told. */
  wishes: Wishes | null;
}>;

/** How the receiver of a notification wants to be told, as it is kept. */
export type Wishes = Readonly<{
  /** Of his own, and of his department; null: nothing is said. */
  own: unknown;
  ofDepartment: unknown;
  channels: readonly Channel[];
  /** How often this very notification was put off. */
  deferrals: number;
}>;

const WISHES = `case when num_nonnulls(own.id, common.id) > 0 then json_build_object('own', own.preferences,
    'ofDepartment', common.preferences, 'channels', e.channels, 'deferrals', n.deferrals) end as wishes`;

const WISHES_FROM = `
  left join notification_preferences own on own.employee_id = e.id
  left join notification_preferences common on common.department_id = e.department_id`;

/**
 * Whether a notification about leads still tells the truth. Asked when it is claimed and again in the moment of sending: a
 * lead that is offered is still with its receiver, of several at least one, a question is still unanswered, somebody still
 * waits or is late, and who watches still wants to know. A digest is asked of each message in it when it is made and when it is written:
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
  when n.kind = 'leads.digest' then true
  when n.kind = 'lead.overdue' then exists (select 1 from visits v where ${IS_LATE})
  else exists (select 1 from visits v where ${IS_WAITING})
  end and exists (select 1 from employees r where r.id = n.employee_id and r.active))`;

function isHeld(too: string): string {
  return `exists (select 1 from visits v
    where v.id = n.visit_id and v.ended_at is null and v.employee_id = n.employee_id and ${too})`;
}

/** The notifications about leads, or those about something else, as one statement takes them. */
type Family = Readonly<{ which: string; isWanted: string; facts: string; from: string }>;

/**
 * Takes a notification ($1, now $2) for one more attempt and reads what its message is made of. No row:
 * it is not due (sent, waiting for its retry, already leaving), or its channel is paused. A claim that a dead attempt left behind is
 * taken over: nothing had left yet, and the dead one can't go on because the attempt's number has grown. Who is run for it alone
 * ($3) finds a claim only where a worker has died, or frozen; a message of which that is true once too often is left to a person.
 */
function take({ which, isWanted, facts, from }: Family): string {
  return `
with
  ${ONE},
  due as materialized (select n.id, ${isWanted} as wanted, n.deaths + case when $3 and n.state = 'claimed' then 1 else 0 end as deaths
    from one n
    where n.lead_id is ${which} and (n.state in ('pending', 'claimed') or (n.state = 'retry' and n.due_at <= $2))
      and not exists (select 1 from channel_pauses p where p.channel = n.channel and p.until > $2)),
  claimed as (update notifications n set attempts = n.attempts + 1, changed_at = $2, deaths = due.deaths,
      state = case when not due.wanted then 'suppressed' when due.deaths >= ${MOST_DEATHS} then 'needs_attention' else 'claimed' end,
      code = case when not due.wanted then 'NOT_WANTED_ANY_MORE' when due.deaths >= ${MOST_DEATHS} then 'WORKERS_DIED' end
    from due where n.id = due.id returning n.*)
select n.state, n.code, n.attempts as attempt, ${ms('greatest(n.created_at, n.renewed_at)')} as since, ${WISHES}, ${facts}
from claimed n ${from} ${WISHES_FROM}`;
}

/** Takes one about leads. */
export const claimNotification: Statement<CommonFacts & Taken> = {
  name: 'claim_notification',
  withinMs: SOON_MS,
  text: take({
    which: 'not null',
    isWanted: IS_WANTED,
    facts: MESSAGE_FACTS,
    from: messageFrom('left out'),
  }),
};

/** Takes one about no lead. A statement of its own, so that it makes none about leads slower: those are told by the minute. */
export const claimSubjectNotification: Statement<SubjectMessageFacts & Taken> = {
  name: 'claim_subject_notification',
  withinMs: SOON_MS,
  text: take({
    which: 'null',
    isWanted: IS_SUBJECT_WANTED,
    facts: `${ADDRESS}, ${SUBJECT_FACTS}`,
    from: 'join employees e on e.id = n.employee_id',
  }),
};
