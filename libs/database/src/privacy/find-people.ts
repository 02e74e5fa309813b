import type { LeadStatus } from '#conveyor';
import type { Sight } from '#conveyor/access';
import { emailKey, phoneKey } from '../migrations/lead-acquaintances.ts';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';

/** How a person is known: by address, by phone, or by both. */
export type PersonKnown = Readonly<{ email: string | null; phone: string | null }>;

export type LeadOfPerson = Readonly<{
  id: string;
  name: string;
  funnel: Readonly<{ id: string; name: string }>;
  status: LeadStatus;
  createdAt: string;
}>;

export type EmployeeOfPerson = Readonly<{ id: string; name: string; active: boolean; createdAt: string }>;

/** Nobody is in the line so often; somebody's number may be that of a whole office. */
const MOST_FOUND = 200;

const findLeads: Statement<LeadOfPerson> = {
  name: 'find_leads_of_person',
  text: `
with found as (
  select l.id from leads l where l.email is not null and ${emailKey('l.email')} = ${emailKey('$1::text')}
  union select l.id from leads l where l.phone is not null and ${phoneKey('l.phone')} = ${phoneKey('$2::text')})
select l.id, l.name, json_build_object('id', f.id, 'name', f.name) as funnel, l.status, ${iso('l.created_at')} as "createdAt"
from found x join leads l on l.id = x.id join funnels f on f.id = l.funnel_id
where $3::uuid[] is null or f.department_id = any($3)
order by l.created_at, l.id limit ${MOST_FOUND}`,
};

const findEmployees: Statement<EmployeeOfPerson> = {
  name: 'find_employees_of_person',
  text: `
select e.id, e.name, e.active, ${iso('e.created_at')} as "createdAt" from employees e
where e.email = ${emailKey('$1::text')} and ($2::uuid[] is null or e.department_id = any($2)) order by e.id`,
};

/** The leads and the employees of one person, of those that somebody sees; the oldest 200 leads. */
export async function findPeopleOf(
  connection: Connection,
  { email, phone }: PersonKnown,
  sight: Sight,
): Promise<Readonly<{ leads: readonly LeadOfPerson[]; employees: readonly EmployeeOfPerson[] }>> {
  const departments = sight?.departmentIds ?? null;
  const leads = await connection.run(findLeads, [email, phone, departments]);
  const employees = await connection.run(findEmployees, [email, departments]);
  return { leads, employees };
}
