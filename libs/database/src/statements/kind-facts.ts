import type { LeadNoticeKind, LeadStatus } from '#conveyor';
import type { Statement } from '../statement.ts';
import { awayOf, type Away } from './away.ts';
import type { Digest } from './digest.ts';
import {
  AWAITED,
  ESCALATED,
  NEWS,
  OFFERS,
  REMINDED,
  WITHDRAWN,
  type News,
  type Offers,
  type Reminders,
} from './bundle.ts';
import { happeningOf, type Happening } from './happening.ts';
import { ms } from './ms.ts';
import { IS_LATE, IS_WAITING } from './stage-visits.ts';

/** Where a lead is in the moment of reading; of one that is won or lost, where it was last. */
export type PlaceFacts = { status: LeadStatus; stage: string; holder: string | null; isAwaited: boolean };

type Escalation = {
  /** How often in a row it was offered in vain until then. */
  offers: number;
  /** The latest of these offers, the last one first. */
  refusals: { by: string; answer: 'declined' | 'expired'; reason: string | null }[];
  now: PlaceFacts;
};

type Waiting = {
  count: number;
  /** Since when the first of them waits; null when none does any more. */
  since: number | null;
};

type Lateness = {
  count: number;
  /** Those that are over the limit for longest, the worst one first. */
  worst: { lead: string; holder: string | null; dueAt: number }[];
};

type Movement = { what: Happening; by: string | null; reason: string | null; now: PlaceFacts };

/** The kinds whose messages are made of nothing but what all are made of. */
const PLAIN_KINDS = ['handoff.reminder', 'lead.reminder'] as const;

type PlainKind = (typeof PLAIN_KINDS)[number];

/** What messages about leads, of one kind, are made of beside what all are. */
export type KindFacts =
  | { kind: PlainKind; about: null }
  | { kind: 'handoff.offered'; about: Away | null }
  | { kind: 'queue.waiting' | 'queue.claimable'; about: Waiting }
  | { kind: 'handoffs.offered'; about: Offers }
  | { kind: 'handoffs.reminder' | 'leads.reminder' | 'handoffs.escalated'; about: Reminders }
  | { kind: 'handoff.escalated'; about: Escalation }
  | { kind: 'lead.overdue'; about: Lateness }
  | { kind: 'lead.moved' | 'lead.withdrawn'; about: Movement }
  | { kind: 'leads.moved' | 'leads.withdrawn'; about: News }
  | { kind: 'leads.digest'; about: Digest };

/** Whether there is nothing else to be read for a message of this kind. */
export function isPlain(kind: LeadNoticeKind): kind is PlainKind {
  return PLAIN_KINDS.some((plain) => plain === kind);
}

/** More names in one message nobody reads; the stage and the lead's card have all of them. */
const MOST_NAMED = 5;

const PLACE = `(select json_build_object('status', l.status, 'stage', ps.name, 'holder', pe.name, 'isAwaited',
      ps.acceptance = 'needed' and exists (select 1 from handoffs o where o.visit_id = p.id and o.state = 'offered'))
    from visits p join stages ps on ps.id = p.stage_id left join employees pe on pe.id = p.employee_id
    where p.lead_id = l.id order by p.number desc limit 1)`;

/** Counted as the rule does that escalates: since the lead was last worked, or given to somebody by name. */
const ESCALATION = `(select json_build_object('now', ${PLACE}, 'offers', count(*)::int, 'refusals', coalesce(json_agg(
      json_build_object('by', r.name, 'answer', r.outcome, 'reason', r.reason) order by r.number desc)
      filter (where r.place <= ${MOST_NAMED}), '[]'))
    from (select f.outcome, f.reason, f.number, who.name, row_number() over (order by f.number desc) as place
      from visits f join employees who on who.id = f.employee_id
      where f.lead_id = n.lead_id and f.outcome in ('declined', 'expired') and f.number < v.number
        and f.number > coalesce((select max(w.number) from visits w where w.lead_id = n.lead_id and w.number < v.number
          and w.outcome in ('advanced', 'returned', 'won', 'lost', 'reassigned') and not w.taken_back), 0)) r)`;

const WAITING = `(select json_build_object('count', count(*)::int, 'since', ${ms('min(v.entered_at)')}) from visits v where ${IS_WAITING})`;

const LATENESS = `json_build_object('count', (select count(*)::int from visits v where ${IS_LATE}), 'worst', coalesce((
    select json_agg(json_build_object('lead', wl.name, 'holder', we.name, 'dueAt', ${ms('w.due_at')}) order by w.due_at, w.lead_id)
      from (select v.lead_id, v.employee_id, v.due_at from visits v where ${IS_LATE}
        order by coalesce(v.due_at, 'infinity'), v.lead_id limit ${MOST_NAMED}) w
        join leads wl on wl.id = w.lead_id left join employees we on we.id = w.employee_id), '[]'))`;

const MOVEMENT = `(select json_build_object('now', ${PLACE}, 'what', happening.what, 'by', happening.by, 'reason', happening.reason)
    from (${happeningOf('n')}) happening)`;

/** `KindFacts` but for the kind; `n`, `l`, `v` are the notification, its lead, its visit. */
export const ABOUT = `case n.kind
    when 'handoff.offered' then ${awayOf('n')}
    when 'handoffs.offered' then ${OFFERS}
    when 'handoffs.reminder' then ${AWAITED}
    when 'leads.reminder' then ${REMINDED}
    when 'handoffs.escalated' then ${ESCALATED}
    when 'handoff.escalated' then ${ESCALATION}
    when 'lead.overdue' then ${LATENESS}
    when 'lead.moved' then ${MOVEMENT}
    when 'leads.moved' then ${NEWS}
    when 'lead.withdrawn' then ${MOVEMENT}
    when 'leads.withdrawn' then ${WITHDRAWN}
    when 'queue.waiting' then ${WAITING}
    when 'queue.claimable' then ${WAITING}
  end`;

/**
 * What the message of notification $1 is made of beside what all are. A statement of its own: as columns of the one that
 * takes a notification for an attempt it would cost every handoff a fifth more, though nothing of it were read, because
 * the server makes a whole plan ready before it runs.
 */
export const readKindFacts: Statement<Exclude<KindFacts, { kind: 'leads.digest' }>> = {
  name: 'read_kind_facts',
  text: `select n.kind, ${ABOUT} as about from notifications n join leads l on l.id = n.lead_id
    join visits v on v.id = n.visit_id where n.id = $1`,
};
