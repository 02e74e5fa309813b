import type { Transaction } from '#database';
import { closeAccountOf } from '#database/accounts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';

/** Whose account is closed, and by whom. */
type Closing = Readonly<{ employeeId: string; caller: Caller; now: number }>;

/**
 * Takes away everything by which an employee comes in: he has to be invited anew. Does nothing for who has no account. Meant for a
 * transaction of the caller's.
 */
export async function closeAccount(
  transaction: Transaction,
  { employeeId, caller, now }: Closing,
): Promise<void> {
  const closed = await closeAccountOf(transaction, employeeId);
  if (!closed) return;
  const entry = { action: 'account.access-ended', subjectId: employeeId, details: closed } as const;
  await keepAudit(transaction, { caller, now }, entry);
}
