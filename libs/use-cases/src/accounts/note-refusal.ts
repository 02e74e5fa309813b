import { type Database } from '#database';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Visitor } from './visitor.ts';

/** Whose account was not opened, and to whom. */
type Refused = Readonly<{ employeeId: string; visitor: Pick<Visitor, 'origin'>; now: number }>;

/** Keeps that somebody was not let in to this account. Nobody is known to have tried. */
export function noteRefusal(
  database: Database,
  { employeeId, visitor: { origin }, now }: Refused,
): Promise<void> {
  const entry = { action: 'account.sign-in-refused', subjectId: employeeId, details: {} } as const;
  const caller = { actor: null, repeatable: null, origin };
  return database.transaction((transaction) => keepAudit(transaction, { caller, now }, entry));
}
