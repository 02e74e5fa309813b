import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Connection, Statement } from '#database';

const insertAdmin: Statement<never> = {
  name: 'test_insert_admin',
  text: `insert into employees (id, name, role, email, language, time_zone, channels, created_at)
    values ($1, 'Administrator', 'admin', null, 'en', 'Europe/Moscow', '{in_app}', now())`,
};

const openAccount: Statement<never> = {
  name: 'test_open_account',
  text: `insert into accounts (employee_id, created_at) values ($1, now()) on conflict do nothing`,
};

const insertKey: Statement<never> = {
  name: 'test_insert_key',
  text: `insert into api_keys (id, secret_hash, employee_id, name, created_at) values ($1, $2, $3, 'test', now())`,
};

/** A key with which requests are asked in the name of this employee, behind the product's back. */
export async function keyOf(connection: Connection, employeeId: string): Promise<string> {
  const id = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  await connection.run(openAccount, [employeeId]);
  await connection.run(insertKey, [id, createHash('sha256').update(secret).digest('base64url'), employeeId]);
  return `cvk_${id.replaceAll('-', '')}_${secret}`;
}

/** A key of an administrator who is made for it. */
export async function adminKey(connection: Connection): Promise<string> {
  const id = randomUUID();
  await connection.run(insertAdmin, [id]);
  return keyOf(connection, id);
}

/** Keys of everybody in whose name a test asks, each made when it is first needed. */
export class KeyRing {
  private readonly keys = new Map<string, Promise<string>>();

  constructor(private readonly connection: Connection) {}

  /** The header with which somebody is known; an administrator when nobody is named. */
  async signed(employeeId = ''): Promise<Readonly<{ authorization: string }>> {
    const kept = this.keys.get(employeeId);
    const key = kept ?? (employeeId === '' ? adminKey(this.connection) : keyOf(this.connection, employeeId));
    this.keys.set(employeeId, key);
    return { authorization: `Bearer ${await key}` };
  }
}
