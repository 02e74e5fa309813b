import { refuse } from '#conveyor';
import { scopeOf } from '#conveyor/access';
import type { Connection, EmployeeRow } from '#database';
import { hasAccountOf } from '#database/accounts';
import type { Caller } from '../caller.ts';

/**
 * Throws NOT_ALLOWED when the address of who has an account is changed by somebody who does not look after accounts: he would have a letter
 * with a link sent to an address of his own, and come in as another one. By a key neither that nor the role is changed, whoever's
 * it is: whoever found it would make an accomplice an administrator. That takes who is signed in.
 */
export async function refuseAsAnother(
  connection: Connection,
  { as }: Caller,
  before: EmployeeRow,
  after: EmployeeRow,
): Promise<void> {
  if (!as) return;
  const isByKey = as.rights !== null;
  const isAddress = before.email !== after.email && (isByKey || scopeOf(as, 'accounts.manage') !== 'all');
  const isRole = before.role !== after.role && isByKey;
  if ((isAddress || isRole) && (await hasAccountOf(connection, before.id)))
    refuse({ code: 'NOT_ALLOWED', details: { right: 'accounts.manage' } });
}
