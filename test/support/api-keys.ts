import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { KeyRight } from '#conveyor/access';
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
  text: `insert into api_keys (id, secret_hash, employee_id, name, rights, created_at, used_at)
    values ($1, $2, $3, 'test', $4, now(), now())`,
};

/** A key with which requests are asked in the name of this employee, for everything that he may or for these rights, behind the product's back. */
export async function keyOf(
  connection: Connection,
  employeeId: string,
  rights: readonly KeyRight[] | null = null,
): Promise<string> {
  const id = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  await connection.run(openAccount, [employeeId]);
  await connection.run(insertKey, [
    id,
    createHash('sha256').update(secret).digest('base64url'),
    employeeId,
    rights,
  ]);
  return `cvk_${id.replaceAll('-', '')}_${secret}`;
}

/** The id of an administrator who is made behind the product's back. */
export async function insertAdministrator(connection: Connection): Promise<string> {
  const id = randomUUID();
  await connection.run(insertAdmin, [id]);
  return id;
}

/** A key of an administrator who is made for it. */
export async function adminKey(connection: Connection): Promise<string> {
  return keyOf(connection, await insertAdministrator(connection));
}

const beginSession: Statement<never> = {
  name: 'test_begin_session',
  text: `insert into sessions (id, token_hash, employee_id, created_at, used_at, ends_at)
    values ($1, $2, $3, now(), now(), now() + interval '1 day')`,
};

export type TestSession = Readonly<{ id: string; headers: { cookie: string; 'sec-fetch-site': string } }>;

/** A session of this employee, begun behind the product's back: its id, and the headers with which a page of ours asks in it. */
export async function sessionOf(connection: Connection, employeeId: string): Promise<TestSession> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await connection.run(openAccount, [employeeId]);
  await connection.run(beginSession, [
    id,
    createHash('sha256').update(token).digest('base64url'),
    employeeId,
  ]);
  return { id, headers: { cookie: `sid=${token}`, 'sec-fetch-site': 'same-origin' } };
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
