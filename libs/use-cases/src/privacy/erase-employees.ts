import { refuse, type Instant } from '#conveyor';
import type { Transaction } from '#database';
import { erasePeopleOf, lockEmployeesToEraseOf, stopMessagesToOf, type RowCounts } from '#database/privacy';
import { leavingAnAdministrator } from '../accounts/leaving-an-administrator.ts';
import { personOf, refuseOnPerson } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { addedUp } from './added-up.ts';
import { refuseMissing } from './refuse-missing.ts';

/** Who does it, when, and whether it was done before in a database that is no more. */
type Doing = Readonly<{ caller: Caller; now: Instant; before: object | null }>;

/**
 * Erases employees within the caller's transaction: they sign in no more, are told nothing more, and have a pseudonym for a name.
 * Throws NOT_FOUND, ERASES_HIMSELF, LAST_ADMINISTRATOR, or EMPLOYEE_HOLDS_LEADS for one who still has open leads.
 */
export async function eraseEmployees(
  transaction: Transaction,
  wanted: readonly string[],
  { caller, now, before }: Doing,
): Promise<Readonly<{ ids: readonly string[]; counts: RowCounts }>> {
  if (wanted.length === 0) return { ids: [], counts: {} };
  const employees = await lockEmployeesToEraseOf(transaction, wanted);
  if (!before) refuseMissing('employee', wanted, employees);
  for (const employee of employees) {
    const { id: employeeId, leads } = employee;
    refuseOnPerson(caller, 'personal-data.erase', personOf(employee));
    if (employeeId === caller.actor) refuse({ code: 'ERASES_HIMSELF', details: { employeeId } });
    if (leads > 0) refuse({ code: 'EMPLOYEE_HOLDS_LEADS', details: { employeeId, leads } });
  }
  const ids = employees.map(({ id }) => id);
  const suppressed = await stopMessagesToOf(transaction, ids, now);
  const counts = await leavingAnAdministrator(transaction, ids, () =>
    erasePeopleOf(transaction, { kind: 'employee', ids }, now),
  );
  return { ids, counts: addedUp(counts, suppressed > 0 ? { notifications_suppressed: suppressed } : {}) };
}
