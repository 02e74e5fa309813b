import { ConveyorError } from '#conveyor';
import { type Database } from '#database';
import type { Clock } from '#platform';
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

/** Does what lets somebody in, and keeps it when he gives a wrong code for it: what was begun by then is undone. */
export async function notingRefusal<Result>(
  database: Database,
  { clock, ...refused }: Omit<Refused, 'now'> & Readonly<{ clock: Clock }>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ConveyorError && error.code === 'SECOND_FACTOR_WRONG')
      await noteRefusal(database, { ...refused, now: clock.now() });
    throw error;
  }
}
