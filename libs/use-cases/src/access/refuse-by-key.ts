import { refuse } from '#conveyor';
import { hasAccountOf, type Connection, type EmployeeRow } from '#database';
import type { Caller } from '../caller.ts';

/**
 * Throws NOT_ALLOWED when a key is used to change the address or the role of who has an account: whoever found the key would have a letter
 * with a link sent to an address of his own, and come in as somebody else, or make an accomplice an administrator. That takes
 * who is signed in.
 */
export async function refuseByKey(
  connection: Connection,
  { as }: Caller,
  before: EmployeeRow,
  after: EmployeeRow,
): Promise<void> {
  if (!as?.rights || (before.email === after.email && before.role === after.role)) return;
  if (await hasAccountOf(connection, before.id))
    refuse({ code: 'NOT_ALLOWED', details: { right: 'accounts.manage' } });
}
