import type { Transaction } from './database.ts';
import { department, type DepartmentRow } from './tables/department.table.ts';

/** What was said of the department, which nobody else changes until the transaction ends; undefined when nothing was. */
export async function lockDepartmentOf({ manager }: Transaction): Promise<DepartmentRow | undefined> {
  const lock = { mode: 'pessimistic_write' } as const;
  return (await manager.getRepository(department).findOne({ where: { id: true }, lock })) ?? undefined;
}

/** Says it for the first time. Of two who do so at once the second meets the first one's row: contention. */
export async function insertDepartmentOf({ manager }: Transaction, row: DepartmentRow): Promise<void> {
  await manager.getRepository(department).insert(row);
}

/** Writes it as it is to be. */
export async function updateDepartmentOf(
  { manager }: Transaction,
  { id, ...facts }: DepartmentRow,
): Promise<void> {
  await manager.getRepository(department).update({ id }, facts);
}
