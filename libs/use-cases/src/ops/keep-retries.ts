import type { Transaction } from '#database';
import type { RetriedRow } from '#database/ops';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';

/** Keeps of each message that somebody has it tried again. */
export async function keepRetries(
  transaction: Transaction,
  {
    caller,
    now,
    interventionId,
    rows,
  }: Readonly<{ caller: Caller; now: number; interventionId: string; rows: readonly RetriedRow[] }>,
): Promise<void> {
  const entries = rows.map(({ notificationId: subjectId, state, generation }) => {
    const details = { interventionId, state, generation };
    return { action: 'notification.retried', subjectId, details } as const;
  });
  await keepAudit(transaction, { caller, now }, ...entries);
}
