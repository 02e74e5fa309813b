import type { InterventionKind, Transaction } from '#database';
import { insertInterventionOf } from '#database/ops';
import { uuidv7 } from '#platform';
import type { Caller } from '../caller.ts';

/** What is done by hand, by whom and when. */
type Doing = Readonly<{ kind: InterventionKind; caller: Caller; reason: string; now: number }>;

/** Keeps who does something by hand and why, in the transaction in which it is done; resolves to the id by which the audit names it. */
export async function intervene(
  transaction: Transaction,
  { kind, caller, reason, now }: Doing,
): Promise<string> {
  const id = uuidv7(now);
  await insertInterventionOf(transaction, { id, kind, employeeId: caller.actor, reason, at: now });
  return id;
}

/** The same where the product itself does it, of which nobody gave a reason. */
export async function interveneItself(
  transaction: Transaction,
  { id, kind, now }: Readonly<{ id: string; kind: InterventionKind; now: number }>,
): Promise<void> {
  await insertInterventionOf(transaction, { id, kind, employeeId: null, reason: null, at: now });
}
