import { randomUUID } from 'node:crypto';
import type { EmployeeRole } from '#conveyor';
import { FIRST_DEPARTMENT, type Connection, type Statement } from '#database';
import type { Caller } from '#use-cases';

const insertOperator: Statement<never> = {
  name: 'test_insert_operator',
  text: `insert into employees (id, name, role, email, language, time_zone, channels, department_id, created_at)
    values ($1, 'Oleg', $2, $3, 'en', 'Europe/Moscow', '{in_app}', case when $2 <> 'ops' then $4::uuid end, now())`,
};

const openAccount: Statement<never> = {
  name: 'test_open_operator_account',
  text: 'insert into accounts (employee_id, created_at) values ($1, now())',
};

/** Somebody with an account, and the caller that he is when he acts. */
export async function anOperator(
  connection: Connection,
  role: EmployeeRole = 'ops',
): Promise<Readonly<{ id: string; email: string; caller: Caller }>> {
  const id = randomUUID();
  const email = `${id}@ops.example.com`;
  await connection.run(insertOperator, [id, role, email, FIRST_DEPARTMENT]);
  await connection.run(openAccount, [id]);
  const as = { employeeId: id, role, departmentIds: [], rights: null };
  return { id, email, caller: { actor: id, as, repeatable: null } };
}
