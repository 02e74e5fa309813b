import { ADVISORY_LOCKS } from '../advisory-locks.ts';
import type { EmployeeRole, Language } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** An account, with what is said to who signs in to it. */
export type Account = Readonly<{
  employeeId: string;
  /** The employee's. */
  version: number;
  name: string;
  email: string | null;
  role: EmployeeRole;
  language: Language;
  timeZone: string;
  passwordHash: string | null;
  /** Whether an identity of a provider is linked with it. */
  singleSignOn: boolean;
}>;

const ACCOUNT = `select a.employee_id as "employeeId", e.version, e.name, e.email, e.role, e.language, e.time_zone as "timeZone", a.password_hash as "passwordHash",
      exists (select from identities i where i.employee_id = a.employee_id) as "singleSignOn"
    from accounts a join employees e on e.id = a.employee_id`;

const readAccount: Statement<Account> = {
  name: 'read_account',
  text: `${ACCOUNT} where e.email = $1 and e.active`,
};

const readAccountById: Statement<Account> = {
  name: 'read_account_by_id',
  text: `${ACCOUNT} where a.employee_id = $1 and e.active`,
};

const countAccounts: Statement<{ accounts: number }> = {
  name: 'count_accounts',
  text: 'select count(*)::int as accounts from (select 1 from accounts limit 1) as any_account',
};

const findAccount: Statement<{ employeeId: string }> = {
  name: 'find_account',
  text: 'select employee_id as "employeeId" from accounts where employee_id = $1',
};

const readComeIn: Statement<{ hasComeIn: boolean }> = {
  name: 'read_come_in',
  text: `select exists (select from accounts where employee_id = $1 and password_hash is not null)
    or exists (select from identities where employee_id = $1) or exists (select from sessions where employee_id = $1)
    or exists (select from audit_records where subject_id = $1
      and action in ('account.set-up', 'account.signed-in', 'account.password-set', 'account.linked')) as "hasComeIn"`,
};

const openAccount: Statement<never> = {
  name: 'open_account',
  text: 'insert into accounts (employee_id, created_at) values ($1, $2) on conflict (employee_id) do nothing',
};

const setPassword: Statement<{ employeeId: string }> = {
  name: 'set_password',
  text: `update accounts set password_hash = $2, password_set_at = $3 where employee_id = $1
    returning employee_id as "employeeId"`,
};

const findReset: Statement<{ id: string }> = {
  name: 'find_reset_letter',
  text: `select id from notifications where employee_id = $1 and kind = 'account.reset' and created_at > $2 limit 1`,
};

const rehashPassword: Statement<never> = {
  name: 'rehash_password',
  text: 'update accounts set password_hash = $3 where employee_id = $1 and password_hash = $2',
};

const lockSetUp: Statement<never> = {
  name: 'lock_set_up',
  text: `select pg_advisory_xact_lock(${ADVISORY_LOCKS.settingUp})`,
};

/** The account of who has this address, in lower case, and has not left; undefined: there is none. */
export async function accountByEmailOf(connection: Connection, email: string): Promise<Account | undefined> {
  const [account] = await connection.run(readAccount, [email]);
  return account;
}

/** The account of an employee who has not left; undefined: he has none. */
export async function accountOf(connection: Connection, employeeId: string): Promise<Account | undefined> {
  const [account] = await connection.run(readAccountById, [employeeId]);
  return account;
}

/** Whether an employee has an account, also when he has left. */
export async function hasAccountOf(connection: Connection, employeeId: string): Promise<boolean> {
  return (await connection.run(findAccount, [employeeId])).length === 1;
}

/** Whether anybody has an account. */
export async function hasAccountsOf(connection: Connection): Promise<boolean> {
  const [counted] = await connection.run(countAccounts, []);
  return (counted?.accounts ?? 0) > 0;
}

/** Whether an employee has ever come in, also by an account that was closed since. */
export async function hasComeInOf(connection: Connection, employeeId: string): Promise<boolean> {
  const [row] = await connection.run(readComeIn, [employeeId]);
  return row?.hasComeIn ?? false;
}

/** Gives an employee an account without a password; changes nothing for one who has an account. */
export async function openAccountOf(connection: Connection, employeeId: string, now: number): Promise<void> {
  await connection.run(openAccount, [employeeId, moment(now)]);
}

/** Sets the password of an account; false when there is no such account. */
export async function setPasswordOf(
  connection: Connection,
  { employeeId, passwordHash, now }: Readonly<{ employeeId: string; passwordHash: string; now: number }>,
): Promise<boolean> {
  const set = await connection.run(setPassword, [employeeId, passwordHash, moment(now)]);
  return set.length === 1;
}

/** Keeps the same password under another hash, unless it was changed meanwhile. */
export async function rehashPasswordOf(
  connection: Connection,
  { employeeId, before, after }: Readonly<{ employeeId: string; before: string; after: string }>,
): Promise<void> {
  await connection.run(rehashPassword, [employeeId, before, after]);
}

/** Whether somebody was sent a letter about a forgotten password since a moment. */
export async function wasSentResetOf(
  connection: Connection,
  employeeId: string,
  since: number,
): Promise<boolean> {
  return (await connection.run(findReset, [employeeId, moment(since)])).length === 1;
}

/** Until the transaction ends nobody else sets the product up. */
export async function lockSetUpOf(connection: Connection): Promise<void> {
  await connection.run(lockSetUp, []);
}
