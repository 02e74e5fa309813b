import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { PasskeyRow } from '../tables/passkeys.table.ts';

/** A passkey as its owner sees it. */
export type OwnPasskey = Pick<PasskeyRow, 'id' | 'name' | 'createdAt' | 'usedAt'>;

/** A passkey, to hold a signature against. */
export type KnownPasskey = Pick<PasskeyRow, 'id' | 'employeeId' | 'publicKey' | 'counter'>;

const insertPasskey: Statement<{ id: string }> = {
  name: 'insert_passkey',
  text: `insert into passkeys (id, employee_id, public_key, counter, name, created_at) values ($1, $2, $3, $4, $5, $6)
    on conflict (id) do nothing returning id`,
};

const listPasskeys: Statement<OwnPasskey> = {
  name: 'list_passkeys',
  text: `select id, name, ${ms('created_at')} as "createdAt", ${ms('used_at')} as "usedAt"
    from passkeys where employee_id = $1 order by created_at, id`,
};

const readPasskey: Statement<KnownPasskey> = {
  name: 'read_passkey',
  text: `select p.id, p.employee_id as "employeeId", p.public_key as "publicKey", p.counter::float8 as counter
    from passkeys p join employees e on e.id = p.employee_id where p.id = $1 and e.active`,
};

const usePasskey: Statement<never> = {
  name: 'use_passkey',
  text: 'update passkeys set counter = $2, used_at = $3 where id = $1',
};

const deletePasskey: Statement<{ id: string }> = {
  name: 'delete_passkey',
  text: 'delete from passkeys where employee_id = $1 and id = $2 returning id',
};

const deletePasskeys: Statement<{ id: string }> = {
  name: 'delete_passkeys',
  text: 'delete from passkeys where employee_id = $1 returning id',
};

/** Writes a passkey; false when there is one of this id already. */
export async function insertPasskeyOf(
  connection: Connection,
  { id, employeeId, publicKey, counter, name, createdAt }: Omit<PasskeyRow, 'usedAt'>,
): Promise<boolean> {
  const values = [id, employeeId, publicKey, counter, name, moment(createdAt)];
  return (await connection.run(insertPasskey, values)).length === 1;
}

/** Somebody's passkeys, the oldest first. */
export async function passkeysOf(connection: Connection, employeeId: string): Promise<readonly OwnPasskey[]> {
  return connection.run(listPasskeys, [employeeId]);
}

/** The passkey of this id, of somebody who has not left; undefined: there is none. */
export async function passkeyOf(connection: Connection, id: string): Promise<KnownPasskey | undefined> {
  const [passkey] = await connection.run(readPasskey, [id]);
  return passkey;
}

/** Notes that a passkey was used, and how often its device says it was. */
export async function usePasskeyOf(
  connection: Connection,
  { id, counter, now }: Readonly<{ id: string; counter: number; now: number }>,
): Promise<void> {
  await connection.run(usePasskey, [id, counter, moment(now)]);
}

/** Deletes one of somebody's passkeys; false when he has none of this id. */
export async function deletePasskeyOf(
  connection: Connection,
  employeeId: string,
  id: string,
): Promise<boolean> {
  return (await connection.run(deletePasskey, [employeeId, id])).length === 1;
}

/** Deletes all of somebody's passkeys; gives how many. */
export async function deletePasskeysOf(connection: Connection, employeeId: string): Promise<number> {
  return (await connection.run(deletePasskeys, [employeeId])).length;
}
