import type { Transaction } from './database.ts';
import type { Connection, Statement } from './statement.ts';
import { employees, type EmployeeRow } from './tables/employees.table.ts';

/** An open lead that somebody holds. */
export type HeldLead = Readonly<{ leadId: string; stageId: string }>;

/** Writes a new employee. */
export async function insertEmployeeOf(
  { manager }: Transaction,
  employee: Omit<EmployeeRow, 'erasedAt'>,
): Promise<void> {
  await manager.getRepository(employees).insert({ ...employee, channels: [...employee.channels] });
}

/** An employee whom nobody else changes, and to whom nobody gives a lead, until the transaction ends. */
export async function lockEmployeeOf({ manager }: Transaction, id: string): Promise<EmployeeRow | undefined> {
  const lock = { mode: 'pessimistic_write' } as const;
  return (await manager.getRepository(employees).findOne({ where: { id }, lock })) ?? undefined;
}

/** Writes an employee as he is to be. */
export async function updateEmployeeOf({ manager }: Transaction, employee: EmployeeRow): Promise<void> {
  const { id, ...facts } = employee;
  await manager.getRepository(employees).update({ id }, { ...facts, channels: [...facts.channels] });
}

const lockHeld: Statement<HeldLead> = {
  name: 'lock_held_leads',
  text: `select l.id as "leadId", v.stage_id as "stageId" from visits v join leads l on l.id = v.lead_id
    where v.employee_id = $1 and v.ended_at is null order by l.id for no key update of l`,
};

/** The open leads that an employee holds; nobody else moves them until the transaction ends. */
export async function lockHeldLeadsOf(
  connection: Connection,
  employeeId: string,
): Promise<readonly HeldLead[]> {
  return connection.run(lockHeld, [employeeId]);
}

const lockSeats: Statement<{ stageId: string }> = {
  name: 'lock_stage_seats',
  text: `select stage_id as "stageId" from specialists where stage_id = any($1::uuid[])
    order by stage_id, employee_id for update`,
};

const lockTurns: Statement<never> = {
  name: 'lock_turns',
  text: `select 1 from turns where stage_id = any($1::uuid[]) order by stage_id for no key update`,
};

/**
 * Until the transaction ends nobody else gives a lead to the specialists of these stages: every free seat is ours, and so
 * are the turns, which a move takes before it looks for a seat.
 */
export async function lockSeatsOf(connection: Connection, stageIds: readonly string[]): Promise<void> {
  await connection.run(lockTurns, [stageIds]);
  await connection.run(lockSeats, [stageIds]);
}
