import type { Connection, Statement } from '../statement.ts';

/** What an account still opened. */
export type ClosedAccount = Readonly<{ sessions: number; keys: number }>;

/** Whoever is coming in just now is in first, and goes with the rest. */
const lockAccount: Statement<{ employeeId: string }> = {
  name: 'lock_account',
  text: 'select employee_id as "employeeId" from accounts where employee_id = $1 for update',
};

/** Everything that hangs on an account, or leads to it. */
const PARTS = [
  'identities',
  'totp_secrets',
  'passkeys',
  'passkey_challenges',
  'recovery_codes',
  'one_time_links',
  'accounts',
];

const closeAccount: Statement<ClosedAccount> = {
  name: 'close_account',
  text: `with ended as (delete from sessions where employee_id = $1 returning 1),
    revoked as (delete from api_keys where employee_id = $1 returning revoked_at),
    ${PARTS.map((table) => `gone_${table} as (delete from ${table} where employee_id = $1)`).join(', ')}
    select (select count(*)::int from ended) as sessions, (select count(*)::int from revoked where revoked_at is null) as keys`,
};

/**
 * Takes an employee's account away with all by which he came in: password, second factors, identities, sessions, keys, and the links that he was
 * sent. Gives what of it was open; undefined when he has no account.
 */
export async function closeAccountOf(
  transaction: Connection,
  employeeId: string,
): Promise<ClosedAccount | undefined> {
  if ((await transaction.run(lockAccount, [employeeId])).length === 0) return undefined;
  const [closed] = await transaction.run(closeAccount, [employeeId]);
  return closed;
}
