import { refuse } from '#conveyor';
import type { Transaction } from '#database';
import { isAdministratorAmongOf, isAdministratorLeftOf } from '#database/accounts';

/**
 * Does what may take somebody's rights or his way in from these employees. Throws LAST_ADMINISTRATOR, so that it is all undone, when
 * nobody who can come in would be an administrator any more: then nobody could make one again. Of two who take them from each
 * other at the same moment the second one is refused.
 */
export async function leavingAnAdministrator<Result>(
  transaction: Transaction,
  employeeIds: readonly string[],
  change: () => Promise<Result>,
): Promise<Result> {
  const wasOne = await isAdministratorAmongOf(transaction, employeeIds);
  const result = await change();
  if (wasOne && !(await isAdministratorLeftOf(transaction)))
    refuse({ code: 'LAST_ADMINISTRATOR', details: {} });
  return result;
}
