import type { Connection, Statement } from '../statement.ts';

/** A lead that nobody else changes, and about which nobody writes anything, until the transaction ends. */
export type LeadToErase = Readonly<{ id: string; isOpen: boolean; departmentId: string; isErased: boolean }>;

const TO_ERASE = `select l.id, l.status = 'open' as "isOpen", l.erased_at is not null as "isErased", f.department_id as "departmentId"
    from leads l join funnels f on f.id = l.funnel_id where l.id = any($1::uuid[]) order by l.id`;

const readLeads: Statement<LeadToErase> = { name: 'read_leads_to_erase', text: TO_ERASE };

/** Against writers of what refers to it as well: an activity that is logged meanwhile waits, and is refused then. */
const lockLeads: Statement<LeadToErase> = {
  name: 'lock_leads_to_erase',
  text: `${TO_ERASE} for update of l`,
};

/** An employee, and what he still has to do. */
export type EmployeeToErase = Readonly<{
  id: string;
  departmentId: string | null;
  leads: number;
  isErased: boolean;
}>;

const lockEmployees: Statement<{ id: string }> = {
  name: 'lock_employees_to_erase',
  text: `select e.id from employees e where e.id = any($1::uuid[]) order by e.id for update of e`,
};

/** Counted once nobody can give him a lead any more. */
const readEmployees: Statement<EmployeeToErase> = {
  name: 'read_employees_to_erase',
  text: `select e.id, e.department_id as "departmentId", e.erased_at is not null as "isErased",
      (select count(*)::int from visits v where v.employee_id = e.id and v.ended_at is null) as leads
    from employees e where e.id = any($1::uuid[]) order by e.id`,
};

/** The leads that there are of these, locked in the order of their ids. */
export async function lockLeadsToEraseOf(
  transaction: Connection,
  ids: readonly string[],
): Promise<readonly LeadToErase[]> {
  return transaction.run(lockLeads, [ids]);
}

/** The same without a lock, to look at. */
export async function leadsToEraseOf(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly LeadToErase[]> {
  return connection.run(readLeads, [ids]);
}

/** The employees that there are of these, locked, with how many open leads each holds. */
export async function lockEmployeesToEraseOf(
  transaction: Connection,
  ids: readonly string[],
): Promise<readonly EmployeeToErase[]> {
  await transaction.run(lockEmployees, [ids]);
  return employeesToEraseOf(transaction, ids);
}

/** The same without a lock, to look at. */
export async function employeesToEraseOf(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly EmployeeToErase[]> {
  return connection.run(readEmployees, [ids]);
}
