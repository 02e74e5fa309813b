import type { Duties, Instant } from '#conveyor';
import { moment } from './moment.ts';
import type { Connection, Statement } from './statement.ts';

const readDuties: Statement<Duties> = {
  name: 'read_duties',
  text: `
select
  coalesce((select json_agg(json_build_object('funnel', f.name, 'stage', s.name) order by lower(f.name), f.id, s.position)
    from specialists p join stages s on s.id = p.stage_id join funnels f on f.id = s.funnel_id
    where p.employee_id = $1 and s.archived_at is null), '[]') as stages,
  (select count(*)::int from visits v where v.employee_id = $1 and v.ended_at is null) as leads,
  array(select distinct e.name from absences a join employees e on e.id = a.employee_id
    where a.substitute_id = $1 and coalesce(a.until_at > $2, a.last_day >= ($2 at time zone e.time_zone)::date)
    order by e.name) as "standsInFor"`,
};

/** What hangs on an employee that only who may hold leads can do; read once nobody can give him more. */
export async function dutiesOf(connection: Connection, employeeId: string, now: Instant): Promise<Duties> {
  const [duties] = await connection.run(readDuties, [employeeId, moment(now)]);
  if (!duties) throw new Error('A statement without a table gave no row');
  return duties;
}
