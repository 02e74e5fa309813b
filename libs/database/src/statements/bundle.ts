import type { LeadNoticeKind } from '#conveyor';
import { awayOf, type Away } from './away.ts';
import { happeningOf, type Happening } from './happening.ts';
import { ms } from './ms.ts';

/** The leads that one message tells of: how many, the first of them by name, and at which stages. */
type Bundle = {
  count: number;
  leads: string[];
  stages: { id: string; name: string; colour: string }[];
};

/** Leads that somebody gets, and from whom. */
export type Offers = Bundle & {
  from: string[];
  /** Those of them who are away. */
  away: Away[];
  /** Until when the first of them must be answered; null when none must be. */
  answerDueAt: number | null;
  /** What must be known of all of them alike. */
  brief: string | null;
};

/** Leads that somebody is reminded of, or that nobody takes, and when the time of the first of them is over. */
export type Reminders = Bundle & { dueAt: number | null };

/** Leads that somebody watches, or had, and all that befell any of them, by whom and why. */
export type News = Bundle & { what: Happening[]; by: string[]; reasons: string[] };

/** So many of them are told by name. */
const MOST_NAMED = 10;

/** Whether the lead of visit `v` is still with who is told by the message `n`. */
const IS_STILL_HELD = `(v.ended_at is null and v.employee_id = n.employee_id)`;

/** Whether who is told by the message `n` still watches the lead of `b`. */
const IS_STILL_WATCHED = `exists (select 1 from watchers w where w.lead_id = b.lead_id and w.employee_id = n.employee_id)`;

/** Whether who is told by the message `n` has the lead again that notification `told` says he has no longer. */
export function isHeldAgain(told: 'n' | 'b'): string {
  return `exists (select 1 from visits a where a.lead_id = ${told}.lead_id and a.ended_at is null and a.employee_id = n.employee_id)`;
}

/** Whether its receiver has still not answered. */
const IS_STILL_AWAITED = `(${IS_STILL_HELD} and exists (select 1 from handoffs o where o.visit_id = v.id and o.state = 'offered'))`;

/** Whether the lead of `b` is still on its way. */
const IS_STILL_OPEN = `exists (select 1 from leads o where o.id = b.lead_id and o.status = 'open')`;

/** The notifications `b` that the message `n` stands for, each of one lead, with their visits `v`. */
function bundled(one: LeadNoticeKind, joins = ''): string {
  return `from notifications b join visits v on v.id = b.visit_id ${joins}
    where b.bundle_id = n.bundle_id and b.kind = '${one}' and b.channel = n.channel`;
}

/** Whether one of the leads that the message `n` tells of is still with its receiver. */
export const IS_ANY_HELD = `exists (select 1 ${bundled('handoff.offered')} and ${IS_STILL_HELD})`;

/** Whether one of the leads that the message `n` tells of is still watched by its receiver. */
export const IS_ANY_WATCHED = `exists (select 1 ${bundled('lead.moved')} and ${IS_STILL_WATCHED})`;

/** Whether one of the leads that the message `n` tells of has not come back to its receiver. */
export const IS_ANY_GONE = `exists (select 1 ${bundled('lead.withdrawn')} and not ${isHeldAgain('b')})`;

/** The same of leads that were still not answered, are held for long, or are taken by nobody. */
export const IS_ANY_AWAITED = `exists (select 1 ${bundled('handoff.reminder')} and ${IS_STILL_AWAITED})`;
export const IS_ANY_REMINDED = `exists (select 1 ${bundled('lead.reminder')} and ${IS_STILL_HELD})`;
export const IS_ANY_ESCALATED = `exists (select 1 ${bundled('handoff.escalated')} and ${IS_STILL_OPEN})`;

/** What is told of leads: those that are still wanted; once none is, all of them, as history. */
type Telling = Readonly<{
  one: LeadNoticeKind;
  isWanted: string;
  joins: string;
  columns: string;
  facts: string;
}>;

function told({ one, isWanted, joins, columns, facts }: Telling): string {
  return `(
    select json_build_object('count', count(*), 'leads', (array_agg(t.lead order by t.seq))[1:${MOST_NAMED}],
      'stages', (select json_agg(json_build_object('id', s.id, 'name', s.name, 'colour', s.colour) order by s.position, s.id)
        from stages s where s.id = any(array_agg(t.stage_id))), ${facts})
    from (select b.seq, b.stage_id, l.name as lead, ${columns}, ${isWanted} as is_wanted, bool_or(${isWanted}) over () as is_any_wanted
      ${bundled(one, `join leads l on l.id = b.lead_id ${joins}`)}) t
    where t.is_wanted or not t.is_any_wanted)`;
}

/** All that a column says of any of them, each once. */
function each(column: string): string {
  return `coalesce(array_agg(distinct t.${column}) filter (where t.${column} is not null), '{}')`;
}

/** `Offers` of the message `n`. */
export const OFFERS = told({
  one: 'handoff.offered',
  isWanted: IS_STILL_HELD,
  joins: 'join handoffs h on h.id = b.handoff_id left join employees e on e.id = h.from_employee_id',
  columns: `e.name as sender, ${awayOf('b')}::jsonb as away, v.brief, case when h.state = 'offered' then h.answer_due_at end as answer_due_at`,
  facts: `'from', ${each('sender')}, 'away', coalesce(json_agg(distinct t.away) filter (where t.away is not null), '[]'), 'answerDueAt', ${ms('min(t.answer_due_at)')},
      'brief', case when count(t.brief) = count(*) and count(distinct t.brief) = 1 then min(t.brief) end`,
});

function reminders(one: LeadNoticeKind, isWanted: string, dueAt: string, joins = ''): string {
  return told({
    one,
    isWanted,
    joins,
    columns: `${dueAt} as over_at`,
    facts: `'dueAt', ${ms('min(t.over_at)')}`,
  });
}

/** `Reminders` of the message `n`, of offers that are not answered. */
export const AWAITED = reminders(
  'handoff.reminder',
  IS_STILL_AWAITED,
  'h.answer_due_at',
  'left join handoffs h on h.id = b.handoff_id',
);

/** `Reminders` of the message `n`, of leads that are held for long. */
export const REMINDED = reminders('lead.reminder', IS_STILL_HELD, 'v.due_at');

/** `Reminders` of the message `n`, of leads that nobody takes; no time is over there. */
export const ESCALATED = reminders('handoff.escalated', IS_STILL_OPEN, 'null::timestamptz');

function news(one: LeadNoticeKind, isWanted: string): string {
  return told({
    one,
    isWanted,
    joins: `cross join lateral (${happeningOf('b')}) happening`,
    columns: 'happening.what, happening.by, happening.reason',
    facts: `'what', ${each('what')}, 'by', ${each('by')}, 'reasons', ${each('reason')}`,
  });
}

/** `News` of the message `n`, of leads that its receiver watches. */
export const NEWS = news('lead.moved', IS_STILL_WATCHED);

/** `News` of the message `n`, of leads that were its receiver's. */
export const WITHDRAWN = news('lead.withdrawn', `not ${isHeldAgain('b')}`);
