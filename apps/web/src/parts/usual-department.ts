import type { Account } from '../api/account.ts';
import type { Department } from '../api/departments.ts';

/**
 * Where somebody who may choose a department is likely to mean: his own, else the first that is there to stay. What were put into the example
 * would go with it.
 */
export function usualDepartment<One extends Pick<Department, 'id' | 'demo'>>(
  departments: readonly One[],
  { departmentIds }: Pick<Account, 'departmentIds'>,
): One | undefined {
  const own = departments.find(({ id }) => departmentIds.includes(id));
  return own ?? departments.find(({ demo }) => !demo) ?? departments[0];
}
