import { refuse } from '#conveyor';
import { lockEmployeeOf, updateEmployeeOf, type EmployeeRow, type Transaction } from '#database';
import { personOf, refuseOnPerson } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';

/**
 * The employee whose absences are about to change. He is locked and gets his next version: absences change
 * what may be decided about him, so a move that was decided before comes wholly before or decides again.
 * Throws NOT_FOUND, NOT_ALLOWED.
 */
export async function absentEmployee(
  transaction: Transaction,
  id: string,
  caller: Caller,
): Promise<EmployeeRow> {
  const employee = await lockEmployeeOf(transaction, id);
  if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
  refuseOnPerson(caller, 'absences.enter', personOf(employee));
  const next = { ...employee, version: employee.version + 1 };
  await updateEmployeeOf(transaction, next);
  return next;
}
