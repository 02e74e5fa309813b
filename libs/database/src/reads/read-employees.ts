import type { Employee, EmployeeCard } from '#contracts';
import type { WeeklyHours } from '#conveyor/hours';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { REFUSALS_OF } from '../statements/refused-addresses.ts';

/** A row has hours in the minutes that are kept. */
type WithMinutes<Shown> = Omit<Shown, 'hours'> & Readonly<{ hours: WeeklyHours | null }>;

const COLUMNS = `e.id, e.version, e.name, e.role, e.department_id as "departmentId",
  array(select h.department_id from headships h where h.employee_id = e.id order by 1) as heads, e.email, e.slack_user_id as "slackUserId",
  e.telegram_chat_id is not null as "telegramConnected", e.webhook_user_id as "webhookUserId",
  e.language,
  e.time_zone as "timeZone", e.channels,
  array(select json_build_object('channel', r.channel, 'since', ${iso('r.refused_at')}, 'said', r.detail) ${REFUSALS_OF} order by r.channel) as "refusedOn",
  e.active, e.hours, e.calendar, e.capacity,
  (select coalesce(sum(p.capacity), 0)::int from specialists p join stages s on s.id = p.stage_id
    where p.employee_id = e.id and s.archived_at is null) as "stagesCapacity",
  ${iso('e.created_at')} as "createdAt"`;

/** One employee ($1) with the stages that he is a specialist of, archived ones aside. */
export const readEmployee: Statement<WithMinutes<EmployeeCard>> = {
  name: 'read_employee',
  text: `
with held as (select v.stage_id, count(*) as load from visits v
  where v.employee_id = $1 and v.ended_at is null group by v.stage_id)
select ${COLUMNS}, coalesce((select sum(load) from held), 0)::int as load,
  coalesce((select json_agg(json_build_object('funnelId', f.id, 'funnel', f.name, 'stageId', s.id, 'stage', s.name,
      'rank', p.rank, 'weight', p.weight, 'capacity', p.capacity, 'load', coalesce(h.load, 0))
      order by lower(f.name), f.id, s.position)
    from specialists p join stages s on s.id = p.stage_id join funnels f on f.id = s.funnel_id
      left join held h on h.stage_id = s.id
    where p.employee_id = e.id and s.archived_at is null), '[]') as specialisms
from employees e where e.id = $1`,
};

/**
 * Employees by name, a page of them. Values: active or not ($1), role ($2), part of the name or the
 * address as a LIKE pattern ($3), the last employee of the page before ($4), how many ($5), the department that they belong to ($6); null: any.
 */
export const readEmployees: Statement<WithMinutes<Employee>> = {
  name: 'read_employees',
  text: `
with page as materialized (select e.* from employees e
  where ($1::boolean is null or e.active = $1) and ($2::text is null or e.role = $2)
    and ($6::uuid is null or e.department_id = $6)
    and ($3::text is null or fold_text(e.name) like fold_text($3) or fold_text(e.email) like fold_text($3))
    and ($4::uuid is null or (lower(e.name), e.id) > (select lower(c.name), c.id from employees c where c.id = $4))
  order by lower(e.name), e.id limit $5),
held as (select v.employee_id, count(*) as load from visits v
  where v.ended_at is null and v.employee_id = any(array(select id from page)) group by v.employee_id)
select ${COLUMNS}, coalesce(h.load, 0)::int as load
from page e left join held h on h.employee_id = e.id order by lower(e.name), e.id`,
};
