import type { Instant } from '#conveyor';
import type { AuditEntry } from '#conveyor/audit';
import { insertAuditOf, type NewAuditRecord, type Transaction } from '#database';
import { uuidv7 } from '#platform';
import type { Caller } from '../caller.ts';
import { authorOf } from './author.ts';

/** Keeps what somebody did in the transaction in which he does it: both are there afterwards, or none. */
export async function keepAudit(
  transaction: Transaction,
  { caller, now }: Readonly<{ caller: Caller; now: Instant }>,
  ...entries: readonly AuditEntry[]
): Promise<void> {
  await insertAuditOf(
    transaction,
    entries.map((entry) => recordOf(entry, caller, now)),
  );
}

/** An entry with who did it and when. */
export function recordOf(entry: AuditEntry, caller: Caller, now: Instant): NewAuditRecord {
  return { ...authorOf(caller), ...entry, id: uuidv7(now), at: now };
}
