import type { Connection, Statement } from '../statement.ts';

/** Somebody who could be told, whether he heads the department, and whether he wants it. */
export type ReportPerson = Readonly<{ id: string; isHead: boolean; isWanted: boolean }>;

const readPeople: Statement<ReportPerson> = {
  name: 'read_report_people',
  text: `
select e.id, exists (select from headships h where h.employee_id = e.id and h.department_id = $1) as "isHead",
  not exists (select from report_refusals r where r.employee_id = e.id) as "isWanted"
from employees e
where e.active and (e.department_id = $1 or exists (select from headships h where h.employee_id = e.id and h.department_id = $1)
    or exists (select from specialists p join stages s on s.id = p.stage_id join funnels f on f.id = s.funnel_id
      where p.employee_id = e.id and f.department_id = $1))
order by e.id`,
};

/** Who belongs to a department, heads it or works in it, and is there. */
export function reportPeopleOf(
  connection: Connection,
  departmentId: string,
): Promise<readonly ReportPerson[]> {
  return connection.run(readPeople, [departmentId]);
}

const readFunnels: Statement<{ id: string }> = {
  name: 'read_report_funnels',
  text: 'select id from funnels where department_id = $1 and archived_at is null order by lower(name), id',
};

/** The funnels in use of a department, by name. */
export async function reportFunnelsOf(
  connection: Connection,
  departmentId: string,
): Promise<readonly string[]> {
  return (await connection.run(readFunnels, [departmentId])).map(({ id }) => id);
}
