import type { Transaction } from './database.ts';
import { headships } from './tables/headships.table.ts';

/** The departments that an employee heads. */
export async function headedByOf({ manager }: Transaction, employeeId: string): Promise<readonly string[]> {
  const rows = await manager.getRepository(headships).find({
    where: { employeeId },
    order: { departmentId: 'asc' },
  });
  return rows.map(({ departmentId }) => departmentId);
}

/** Writes which departments an employee heads, all of them. */
export async function replaceHeadshipsOf(
  { manager }: Transaction,
  employeeId: string,
  departmentIds: readonly string[],
): Promise<void> {
  const repository = manager.getRepository(headships);
  await repository.delete({ employeeId });
  if (departmentIds.length === 0) return;
  await repository.insert(departmentIds.map((departmentId) => ({ employeeId, departmentId })));
}
