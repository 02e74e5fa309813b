import { factorsOf } from '#conveyor/access';
import type { Transaction } from '#database';
import { deleteRecoveryCodesOf, ownFactorsOf } from '#database/accounts';

/** Recovery codes of who has no second factor any more open nothing, and would some day when he has one again. */
export async function forgetCodesOfNothing(transaction: Transaction, employeeId: string): Promise<void> {
  if (factorsOf(await ownFactorsOf(transaction, employeeId)).length === 0)
    await deleteRecoveryCodesOf(transaction, employeeId);
}
