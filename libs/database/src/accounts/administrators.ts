import { ADVISORY_LOCKS } from '../advisory-locks.ts';
import type { Connection, Statement } from '../statement.ts';

/** Administrators who come in by something that they have already: an invitation that nobody has accepted lets in nobody yet. */
const ABLE = `from employees e join accounts a on a.employee_id = e.id
    where e.role = 'admin' and e.active and ((a.password_hash is not null and e.email is not null)
      or exists (select from identities i where i.employee_id = e.id) or exists (select from passkeys p where p.employee_id = e.id))`;

const findAmong: Statement<{ id: string }> = {
  name: 'find_administrators_among',
  text: `select e.id ${ABLE} and e.id = any($1::uuid[]) limit 1`,
};

const findAny: Statement<{ id: string }> = {
  name: 'find_any_administrator',
  text: `select e.id ${ABLE} limit 1`,
};

const lock: Statement<never> = {
  name: 'lock_administrators',
  text: `select pg_advisory_xact_lock(${ADVISORY_LOCKS.administrators})`,
};

/** Whether one of these employees is an administrator who can come in. */
export async function isAdministratorAmongOf(
  connection: Connection,
  employeeIds: readonly string[],
): Promise<boolean> {
  return (await connection.run(findAmong, [employeeIds])).length > 0;
}

/** Whether there is an administrator who can come in. Until the transaction ends nobody else is told. */
export async function isAdministratorLeftOf(transaction: Connection): Promise<boolean> {
  await transaction.run(lock, []);
  return (await transaction.run(findAny, [])).length > 0;
}
