import type { Acquaintance, Barred, Lead, Load, LoggedActivity, Turn, Visit } from '#conveyor';
import { companyKey, phoneKey } from '../migrations/lead-acquaintances.ts';
import type { Statement } from '../statement.ts';
import { ACTIVITIES_HERE } from './activities-here.ts';
import { factsOf } from './lead-facts.ts';
import { ms } from './ms.ts';

/** What the database answers about a lead that is to be moved: one row, times in epoch milliseconds. */
export type DeskRow = {
  /** Under which version of the roster it was read. */
  roster: number;
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
  stageId: string | null;
  loads: Record<string, Load>;
  takenFrom: { employeeId: string; at: number } | null;
  barred: Record<string, Barred>;
  workedBefore: string | null;
  failedOffers: number;
  acquaintances: Record<string, Acquaintance>;
  watchers: string[];
  turn: Turn | null;
  kept: { fingerprint: string; answer: unknown } | null;
};

/**
 * What every reading has, given a CTE `target (stage_id)`. The lead that moves is none of those that its holder (`holder`) will
 * hold in all: he keeps as many when he gets it again. The load is
 * counted from the open visits and kept nowhere else: a second copy could be wrong. It is counted from the index
 * of the seats, specialist by specialist: a plan of that shape stays right however the table grows, where one pass over
 * the stage was planned as a scan of a table that was small once (3 ms a read after 20,000 moves, against 0.2), and
 * only a scan of an index clears the dead entries that moves leave in it out of the way.
 */
const standing = (holder: string): string => `
  (select version from roster_version) as roster,
  (select stage_id from target) as "stageId",
  coalesce((select json_object_agg(p.employee_id, json_build_object('here', held.leads, 'inAll', case when e.capacity is null
      then 0 else (select count(*) from visits o where o.employee_id = e.id and o.ended_at is null)
        - (e.id is not distinct from ${holder})::int end))
    from target join specialists p on p.stage_id = target.stage_id join employees e on e.id = p.employee_id
      cross join lateral (select count(*) as leads from visits o
        where o.stage_id = p.stage_id and o.employee_id = p.employee_id and o.ended_at is null) held), '{}') as loads,
  (select json_build_object('number', t.number, 'credits', t.credits) from turns t, target
    where t.stage_id = target.stage_id) as turn,
  (select json_build_object('fingerprint', k.fingerprint, 'answer', k.answer)
    from idempotency_keys k where k.key = $2) as kept`;

/** Leads of one company or phone that are looked at; who worked the latest of them is asked first. */
const MOST_RELATED = 50;

/**
 * Who of the target's specialists had to do with the lead before, given CTEs `target` and `known (id, phone, company)`;
 * asked only where the stage's policy asks, or `tried`, a policy in its stead.
 */
const acquaintances = (tried: string): string => `
  case when coalesce(${tried}::text, (select s.policy from stages s, target where s.id = target.stage_id)) = 'same-person-first' then coalesce((
    select json_object_agg(employee_id, json_build_object('through', through, 'at', at)) from (
      select distinct on (v.employee_id) v.employee_id, r.through, ${ms('v.entered_at')} as at
      from (select id, 1 as distance, 'lead' as through from known
        union all (select l.id, 2, 'phone' from leads l, known
          where ${phoneKey('l.phone')} = ${phoneKey('known.phone')} and l.phone is not null and l.id <> known.id
          order by l.created_at desc limit ${MOST_RELATED})
        union all (select l.id, 3, 'company' from leads l, known
          where ${companyKey('l.company')} = ${companyKey('known.company')} and l.company is not null and l.id <> known.id
          order by l.created_at desc limit ${MOST_RELATED})) r
        join visits v on v.lead_id = r.id
        join target on true
        join specialists p on p.stage_id = target.stage_id and p.employee_id = v.employee_id
      where v.outcome is null or v.outcome not in ('declined', 'expired')
      order by v.employee_id, r.distance, v.entered_at desc) acquainted), '{}') else '{}' end as acquaintances`;

/**
 * Everything that a move of one lead looks at, in one round trip.
 * Values: lead id, idempotency key or null, direction (`ahead`, `behind`, `here`), stage id or null (names the target), a
 * policy that is tried in place of the target's own, or null.
 */
export const readDesk: Statement<DeskRow> = {
  name: 'read_desk',
  text: `
with
  lead as materialized (select * from leads where id = $1),
  known as (select id, phone, company from lead),
  visit as materialized (select * from visits where lead_id = $1 and ended_at is null),
  place as materialized (select funnel_id from lead),
  here as materialized (select s.position from visit v join stages s on s.id = v.stage_id),
  target as materialized (select coalesce($4::uuid, case $3::text
    when 'ahead' then (select s.id from stages s, place, here where s.funnel_id = place.funnel_id
      and s.archived_at is null and s.position > here.position order by s.position limit 1)
    when 'behind' then (select s.id from stages s, place, here where s.funnel_id = place.funnel_id
      and s.archived_at is null and s.position < here.position order by s.position desc limit 1)
    else (select stage_id from visit) end) as stage_id),
  refused as materialized (select stage_id, employee_id, outcome, number from visits
    where lead_id = $1 and outcome in ('declined', 'expired'))
select
  (select json_build_object('id', id, 'funnelId', funnel_id, 'version', version, 'status', status, 'facts', ${factsOf('lead')})
    from lead) as lead,
  (select json_build_object('id', id, 'number', number, 'stageId', stage_id, 'employeeId', employee_id,
    'enteredAt', ${ms('entered_at')}, 'dueAt', ${ms('due_at')}, 'remindAt', ${ms('remind_at')}, 'brief', brief) from visit) as visit,
  coalesce((select max(number) from visits where lead_id = $1), 0) as visits,
  (select json_build_object('id', h.id, 'visitId', h.visit_id, 'toEmployeeId', h.to_employee_id, 'state', h.state,
    'answerDueAt', ${ms('h.answer_due_at')})
    from handoffs h, visit where h.visit_id = visit.id and h.state in ('offered', 'accepted')) as handoff,
  ${ACTIVITIES_HERE} as activities,
  coalesce((select json_agg(w.employee_id order by w.since, w.employee_id) from watchers w where w.lead_id = $1), '[]') as watchers,
  coalesce((select json_object_agg(r.employee_id, upper(r.outcome)) from refused r, target
    where r.stage_id = target.stage_id), '{}') as barred,
  (select json_build_object('employeeId', p.employee_id, 'at', ${ms('p.ended_at')}) from visit join visits p
    on p.lead_id = $1 and p.number = visit.number - 1
    where visit.employee_id is null and p.employee_id is not null and p.outcome = 'reassigned') as "takenFrom",
  (select count(*)::int from refused r where r.number > coalesce((select max(v.number) from visits v
    where v.lead_id = $1 and v.outcome in ('advanced', 'returned', 'won', 'lost', 'reassigned')), 0)) as "failedOffers",
  case when $3 = 'behind' then (select v.employee_id from visits v, target where v.lead_id = $1
    and v.stage_id = target.stage_id and v.employee_id is not null and v.outcome = 'advanced'
    order by v.number desc limit 1) end as "workedBefore",
  ${acquaintances('$5')},
  ${standing('(select employee_id from visit)')}`,
};

/**
 * What the entrance of a new lead looks at.
 * Values: funnel id or null (null: the stage's), idempotency key or null, stage id or null (null: the first stage), the lead's
 * phone, its company, a policy that is tried in place of the stage's own, or null.
 */
export const readEntrance: Statement<DeskRow & { funnel: { id: string; archived: boolean } | null }> = {
  name: 'read_entrance',
  text: `
with
  funnel as materialized (select id, archived_at is not null as archived from funnels
    where id = coalesce($1::uuid, (select s.funnel_id from stages s where s.id = $3::uuid))),
  known as (select '00000000-0000-0000-0000-000000000000'::uuid as id, $4::text as phone, $5::text as company),
  target as materialized (select coalesce($3::uuid, (select s.id from stages s, funnel
    where s.funnel_id = funnel.id and s.archived_at is null order by s.position limit 1)) as stage_id)
select
  (select json_build_object('id', id, 'archived', archived) from funnel) as funnel,
  null as lead, null as visit, 0 as visits, null as handoff, '[]'::json as activities, '[]'::json as watchers,
  '{}'::json as barred, null as "takenFrom", null as "workedBefore", 0 as "failedOffers",
  ${acquaintances('$6')},
  ${standing('null::uuid')}`,
};
