import type { ExitCriteria, LeadFacts, LoggedActivity, LossReason } from '#conveyor';
import type { Statement } from '../statement.ts';
import { ACTIVITIES_HERE, LOSS_REASONS } from './desk-criteria.ts';
import { factsOfRow } from './lead-facts-columns.ts';

/** A desk as the database answers it: one row, times in epoch milliseconds. */
export type DeskRow = {
  lead: {
    id: string;
    funnelId: string;
    version: number;
    status: 'open' | 'won' | 'lost';
    facts: LeadFacts;
  } | null;
  visit: {
    id: string;
    number: number;
    stageId: string;
    employeeId: string | null;
    enteredAt: number;
    dueAt: number | null;
    brief: string | null;
  } | null;
  visits: number;
  handoff: {
    id: string;
    visitId: string;
    toEmployeeId: string;
    state: 'offered' | 'accepted';
  } | null;
  activities: LoggedActivity[];
  stages: {
    id: string;
    position: number;
    name: string;
    colour: string;
    timeLimitMinutes: number | null;
    exit: ExitCriteria;
  }[];
  lossReasons: LossReason[];
  specialists: {
    stageId: string;
    employeeId: string;
    rank: 'primary' | 'reserve';
    weight: number;
    capacity: number;
    load: number;
    active: boolean;
    channels: ('email' | 'slack' | 'in_app')[];
  }[];
  declinedBy: string[];
  heads: { employeeId: string; channels: ('email' | 'slack' | 'in_app')[] }[];
  kept: { fingerprint: string; answer: unknown } | null;
};

const MS = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/**
 * The parts that every desk has, given CTEs `place (funnel_id)` and `target (stage_id)`. The load is
 * counted from the open visits and kept nowhere else: a second copy could be wrong. It is counted from the index
 * of the seats, specialist by specialist: a plan of that shape stays right however the table grows, where one pass over
 * the stage was planned as a scan of a table that was small once (3 ms a read after 20,000 moves, against 0.2), and
 * only a scan of an index clears the dead entries that moves leave in it out of the way.
 */
const LINE = `
  coalesce((select json_agg(json_build_object('id', s.id, 'position', s.position, 'name', s.name,
      'colour', s.colour, 'timeLimitMinutes', s.time_limit_minutes, 'exit', s.exit_criteria) order by s.position)
    from stages s, place where s.funnel_id = place.funnel_id and s.archived_at is null), '[]') as stages,
  ${LOSS_REASONS} as "lossReasons",
  coalesce((select json_agg(json_build_object('stageId', p.stage_id, 'employeeId', p.employee_id, 'rank', p.rank,
      'weight', p.weight, 'capacity', p.capacity, 'active', e.active, 'channels', e.channels,
      'load', held.leads))
    from target join specialists p on p.stage_id = target.stage_id join employees e on e.id = p.employee_id
      cross join lateral (select count(*) as leads from visits o
        where o.stage_id = p.stage_id and o.employee_id = p.employee_id and o.ended_at is null) held), '[]') as specialists,
  coalesce((select json_agg(json_build_object('employeeId', h.id, 'channels', h.channels))
    from employees h where h.role = 'head' and h.active), '[]') as heads,
  (select json_build_object('fingerprint', k.fingerprint, 'answer', k.answer)
    from idempotency_keys k where k.key = $2) as kept`;

/**
 * Everything that a move of one lead looks at, in one round trip.
 * Values: lead id, idempotency key or null, direction (`ahead`, `behind`, `here`), stage id or null (names the target).
 */
export const readDesk: Statement<DeskRow> = {
  name: 'read_desk',
  text: `
with
  lead as materialized (select * from leads where id = $1),
  visit as materialized (select * from visits where lead_id = $1 and ended_at is null),
  place as materialized (select funnel_id from lead),
  here as materialized (select s.position from visit v join stages s on s.id = v.stage_id),
  target as materialized (select coalesce($4::uuid, case $3::text
    when 'ahead' then (select s.id from stages s, place, here where s.funnel_id = place.funnel_id
      and s.archived_at is null and s.position > here.position order by s.position limit 1)
    when 'behind' then (select s.id from stages s, place, here where s.funnel_id = place.funnel_id
      and s.archived_at is null and s.position < here.position order by s.position desc limit 1)
    else (select stage_id from visit) end) as stage_id)
select
  (select json_build_object('id', id, 'funnelId', funnel_id, 'version', version, 'status', status,
    'facts', ${factsOfRow('lead')}) from lead) as lead,
  (select json_build_object('id', id, 'number', number, 'stageId', stage_id, 'employeeId', employee_id,
    'enteredAt', ${MS('entered_at')}, 'dueAt', ${MS('due_at')}, 'brief', brief) from visit) as visit,
  coalesce((select max(number) from visits where lead_id = $1), 0) as visits,
  (select json_build_object('id', h.id, 'visitId', h.visit_id, 'toEmployeeId', h.to_employee_id, 'state', h.state)
    from handoffs h, visit where h.visit_id = visit.id and h.state in ('offered', 'accepted')) as handoff,
  coalesce((select json_agg(distinct h.to_employee_id) from handoffs h, visits v, target
    where h.lead_id = $1 and h.state = 'declined' and v.id = h.visit_id and v.stage_id = target.stage_id),
    '[]') as "declinedBy",
  ${ACTIVITIES_HERE} as activities,
  ${LINE}`,
};

/**
 * What the entrance of a new lead looks at: the line without a lead.
 * Values: funnel id, idempotency key or null, stage id or null (null: the first stage).
 */
export const readEntrance: Statement<DeskRow & { funnel: { id: string; archived: boolean } | null }> = {
  name: 'read_entrance',
  text: `
with
  funnel as materialized (select id, archived_at is not null as archived from funnels where id = $1),
  place as materialized (select id as funnel_id from funnel),
  target as materialized (select coalesce($3::uuid, (select s.id from stages s, place
    where s.funnel_id = place.funnel_id and s.archived_at is null order by s.position limit 1)) as stage_id)
select
  (select json_build_object('id', id, 'archived', archived) from funnel) as funnel,
  null as lead, null as visit, 0 as visits, null as handoff, '[]'::json as "declinedBy", '[]'::json as activities,
  ${LINE}`,
};
