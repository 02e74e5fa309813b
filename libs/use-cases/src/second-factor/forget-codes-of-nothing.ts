import { factorsOf } from '#conveyor';
import { deleteRecoveryCodesOf, ownFactorsOf, type Transaction } from '#database';

/** Recovery codes of who has no second factor any more open nothing, and would some day when he has one again. */
export async function forgetCodesOfNothing(transaction: Transaction, employeeId: string): Promise<void> {
  if (factorsOf(await ownFactorsOf(transaction, employeeId)).length === 0)
    await deleteRecoveryCodesOf(transaction, employeeId);
}
