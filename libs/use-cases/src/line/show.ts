import type { Absence, AbsenceList, Department, EmployeeCard, Funnel, Shift, StageCard } from '#contracts';
import { refuse, type Instant } from '#conveyor';
import { DepartmentReader, EmployeeReader, FunnelReader, type Connection, type Transaction } from '#database';

/** A funnel as a change has left it. */
export async function showFunnel(transaction: Transaction, id: string): Promise<Funnel> {
  const funnel = await new FunnelReader(transaction).one(id);
  return funnel ?? refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id } });
}

/** A stage as a change has left it. */
export async function showStage(transaction: Transaction, id: string): Promise<StageCard> {
  const stage = await new FunnelReader(transaction).stage(id);
  return stage ?? refuse({ code: 'NOT_FOUND', details: { what: 'stage', id } });
}

/** An employee as a change has left him. */
export async function showEmployee(transaction: Transaction, id: string): Promise<EmployeeCard> {
  const employee = await new EmployeeReader(transaction).one(id);
  return employee ?? refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
}

/** A department as a change has left it. */
export async function showDepartment(transaction: Transaction, id: string): Promise<Department> {
  const department = await new DepartmentReader(transaction).one(id);
  return department ?? refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
}

/** The absences of an employee as a change has left them. */
export async function showAbsences(transaction: Transaction, employeeId: string): Promise<AbsenceList> {
  return { items: [...(await new EmployeeReader(transaction).absences(employeeId))] };
}

/** An absence as a change has left it. */
export async function showAbsence(
  transaction: Transaction,
  employeeId: string,
  id: string,
): Promise<Absence> {
  const { items } = await showAbsences(transaction, employeeId);
  const absence = items.find((item) => item.id === id);
  return absence ?? refuse({ code: 'NOT_FOUND', details: { what: 'absence', id } });
}

/** Whether an employee is on his shift at a moment. */
export async function showShift(connection: Connection, employeeId: string, now: Instant): Promise<Shift> {
  const until = await new EmployeeReader(connection).offShiftUntil(employeeId, now);
  return { on: until === null, until };
}
