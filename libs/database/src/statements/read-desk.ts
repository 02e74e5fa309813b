import type { Acquaintance, Barred, Lead, LoggedActivity, Visit } from '#conveyor';
import { ACQUAINTANCES, ACQUAINTANCES_BY_POLICY } from './acquaintances.ts';
import { activitiesHere } from './activities-here.ts';
import { family, type Places } from './composed.ts';
import { factsOf } from './lead-facts.ts';
import { ms } from './ms.ts';
import { ASKED, standing, type StandingRow } from './standing.ts';

/** What the database answers about a lead that is to be moved: one row, times in epoch milliseconds. */
export type DeskRow = StandingRow & {
  lead: Lead | null;
  visit: Omit<Visit, 'leadId'> | null;
  visits: number;
  handoff: {
    id: string;
    visitId: string;
    toEmployeeId: string;
    state: 'offered' | 'accepted';
    answerDueAt: number | null;
  } | null;
  activities: LoggedActivity[];
  takenFrom: { employeeId: string; at: number } | null;
  barred: Record<string, Barred>;
  workedBefore: string | null;
  failedOffers: number;
  acquaintances: Record<string, Acquaintance>;
  watchers: string[];
};

const ENTRANCE_PARTS = ['key', 'tried', ...ASKED] as const;

/** What a reading has beside what always is read; `tried`: acquaintances whatever the policy of the stage. */
export type EntrancePart = (typeof ENTRANCE_PARTS)[number];

const DESK_PARTS = ['ahead', 'behind', 'named', ...ENTRANCE_PARTS] as const;

/** The target is `named`, or the stage `ahead` or `behind`, or where the lead is. `behind` also asks who worked it there before. */
export type DeskPart = (typeof DESK_PARTS)[number];

type DeskValue = 'leadId' | 'key' | 'stageId';

/** Everything that a move of one lead looks at, in one round trip. */
export const readDesk = family<DeskRow, DeskPart, DeskValue>('read_desk', DESK_PARTS, (has, $) => {
  const leadId = $('leadId');
  return `
with
  lead as materialized (select * from leads where id = ${leadId}),
  known as (select id, phone, company from lead),
  visit as materialized (select * from visits where lead_id = ${leadId} and ended_at is null),
  target as materialized (select ${target(has, $)} as stage_id),
  refused as materialized (select stage_id, employee_id, outcome, number from visits
    where lead_id = ${leadId} and outcome in ('declined', 'expired'))
select
  (select json_build_object('id', id, 'funnelId', funnel_id, 'version', version, 'status', status, 'facts', ${factsOf('lead')})
    from lead) as lead,
  (select json_build_object('id', id, 'number', number, 'stageId', stage_id, 'employeeId', employee_id,
    'enteredAt', ${ms('entered_at')}, 'dueAt', ${ms('due_at')}, 'remindAt', ${ms('remind_at')}, 'setAside', set_aside, 'brief', brief) from visit) as visit,
  coalesce((select max(number) from visits where lead_id = ${leadId}), 0) as visits,
  (select json_build_object('id', h.id, 'visitId', h.visit_id, 'toEmployeeId', h.to_employee_id, 'state', h.state,
    'answerDueAt', ${ms('h.answer_due_at')})
    from handoffs h, visit where h.visit_id = visit.id and h.state in ('offered', 'accepted')) as handoff,
  ${has('activities') ? activitiesHere(leadId) : `'[]'::json`} as activities,
  coalesce((select json_agg(w.employee_id order by w.since, w.employee_id) from watchers w where w.lead_id = ${leadId}), '[]') as watchers,
  coalesce((select json_object_agg(r.employee_id, upper(r.outcome)) from refused r, target
    where r.stage_id = target.stage_id), '{}') as barred,
  (select json_build_object('employeeId', p.employee_id, 'at', ${ms('p.ended_at')}) from visit join visits p
    on p.lead_id = ${leadId} and p.number = visit.number - 1
    where visit.employee_id is null and p.employee_id is not null and p.outcome = 'reassigned') as "takenFrom",
  (select count(*)::int from refused r where r.number > coalesce((select max(v.number) from visits v
    where v.lead_id = ${leadId} and v.outcome in ('advanced', 'returned', 'won', 'lost', 'reassigned') and not v.taken_back), 0)) as "failedOffers",
  ${has('behind') ? workedBefore(leadId) : 'null'} as "workedBefore",
  ${acquaintances(has)} as acquaintances,
  ${standing(has, $, '(select employee_id from visit)')}`;
});

function target(has: (part: 'ahead' | 'behind' | 'named') => boolean, $: Places<'stageId'>): string {
  if (has('named')) return `${$('stageId')}::uuid`;
  const neighbour = (
    comparison: string,
    order: string,
  ): string => `(select s.id from visit v join stages here on here.id = v.stage_id
    join stages s on s.funnel_id = here.funnel_id and s.archived_at is null and s.position ${comparison} here.position
    order by s.position ${order} limit 1)`;
  if (has('ahead')) return neighbour('>', 'asc');
  return has('behind') ? neighbour('<', 'desc') : '(select stage_id from visit)';
}

function workedBefore(leadId: string): string {
  return `(select v.employee_id from visits v, target where v.lead_id = ${leadId}
    and v.stage_id = target.stage_id and v.employee_id is not null and v.outcome = 'advanced' and not v.taken_back
    order by v.number desc limit 1)`;
}

function acquaintances(has: (part: 'acquaintances' | 'tried') => boolean): string {
  if (!has('acquaintances')) return `'{}'::json`;
  return has('tried') ? ACQUAINTANCES : ACQUAINTANCES_BY_POLICY;
}

/** The same about a new lead. */
export type EntranceRow = DeskRow & { funnel: { id: string; archived: boolean } | null };

type EntranceValue = 'funnelId' | 'key' | 'stageId' | 'phone' | 'company';

/** What the entrance of a new lead looks at: of a funnel (null: the stage's), at a stage (null: the first). */
export const readEntrance = family<EntranceRow, EntrancePart, EntranceValue>(
  'read_entrance',
  ENTRANCE_PARTS,
  (has, $) => {
    const known = has('acquaintances')
      ? `known as (select '00000000-0000-0000-0000-000000000000'::uuid as id, ${$('phone')}::text as phone, ${$('company')}::text as company),`
      : '';
    return `
with
  funnel as materialized (select id, archived_at is not null as archived from funnels
    where id = coalesce(${$('funnelId')}::uuid, (select s.funnel_id from stages s where s.id = ${$('stageId')}::uuid))),
  ${known}
  target as materialized (select coalesce(${$('stageId')}::uuid, (select s.id from stages s, funnel
    where s.funnel_id = funnel.id and s.archived_at is null order by s.position limit 1)) as stage_id)
select
  (select json_build_object('id', id, 'archived', archived) from funnel) as funnel,
  null as lead, null as visit, 0 as visits, null as handoff, '[]'::json as activities, '[]'::json as watchers,
  '{}'::json as barred, null as "takenFrom", null as "workedBefore", 0 as "failedOffers",
  ${acquaintances(has)} as acquaintances,
  ${standing(has, $, null)}`;
  },
);
