import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { ApiKeyRow } from '../tables/api-keys.table.ts';

/** A key as its owner sees it. */
export type OwnKey = Omit<ApiKeyRow, 'secretHash' | 'employeeId' | 'revokedAt'>;

// Waits for whoever is just closing the account, and then finds none.
const insertKey: Statement<{ id: string }> = {
  name: 'insert_api_key',
  text: `insert into api_keys (id, secret_hash, employee_id, name, rights, created_at, expires_at)
    select $1, $2, employee_id, $4, $5::text[], $6, $7 from accounts where employee_id = $3 for key share returning id`,
};

const listKeys: Statement<OwnKey> = {
  name: 'list_api_keys',
  text: `select id, name, rights, ${ms('created_at')} as "createdAt", ${ms('expires_at')} as "expiresAt",
      ${ms('used_at')} as "usedAt"
    from api_keys where employee_id = $1 and revoked_at is null order by id desc`,
};

const revokeKey: Statement<{ id: string }> = {
  name: 'revoke_api_key',
  text: `update api_keys set revoked_at = $3 where id = $1 and employee_id = $2 and revoked_at is null returning id`,
};

/** Writes a key; false when its owner has no account any more. */
export async function insertKeyOf(
  connection: Connection,
  { id, secretHash, employeeId, name, rights, createdAt, expiresAt }: Omit<ApiKeyRow, 'usedAt' | 'revokedAt'>,
): Promise<boolean> {
  const ends = expiresAt === null ? null : moment(expiresAt);
  const values = [id, secretHash, employeeId, name, rights, moment(createdAt), ends];
  return (await connection.run(insertKey, values)).length === 1;
}

/** Somebody's keys that he has not revoked, the newest first. */
export async function keysOf(connection: Connection, employeeId: string): Promise<readonly OwnKey[]> {
  return connection.run(listKeys, [employeeId]);
}

/** Revokes one of somebody's keys; false when he has none of this id. */
export async function revokeKeyOf(
  connection: Connection,
  { id, employeeId, now }: Readonly<{ id: string; employeeId: string; now: number }>,
): Promise<boolean> {
  return (await connection.run(revokeKey, [id, employeeId, moment(now)])).length === 1;
}
