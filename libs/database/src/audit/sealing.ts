import { ADVISORY_LOCKS } from '../advisory-locks.ts';
import { EMPTY_CHAIN, type AuditRecord, type ChainHead, type Seal } from '#conveyor/audit';
import type { Connection, Statement } from '../statement.ts';
import { AUDIT_RECORD } from '../statements/audit-record.ts';

const lockSealing: Statement<{ locked: boolean }> = {
  name: 'lock_sealing',
  text: `select pg_try_advisory_xact_lock(${ADVISORY_LOCKS.sealing}) as locked`,
};

const readHead: Statement<ChainHead> = {
  name: 'read_chain_head',
  text: `select sequence::float8 as sequence, encode(hash, 'hex') as hash from audit_seals order by sequence desc limit 1`,
};

/**
 * Takes records that are to be sealed out of their table; they are back when the transaction is undone. A record may become
 * visible after one with a later id, for it is written long before its transaction ends: so nothing is concluded from ids
 * but the order within one look.
 */
const takeUnsealed: Statement<{ record: AuditRecord }> = {
  name: 'take_unsealed',
  text: `
with taken as (delete from audit_unsealed where record_id in
    (select record_id from audit_unsealed order by record_id limit $1) returning record_id)
select json_build_object(${AUDIT_RECORD}) as record
from taken t join audit_records a on a.id = t.record_id order by a.id`,
};

const insertSeals: Statement<never> = {
  name: 'insert_seals',
  text: `insert into audit_seals (sequence, record_id, hash)
    select s.sequence, s.record_id, decode(s.hash, 'hex')
    from unnest($1::bigint[], $2::uuid[], $3::text[]) as s (sequence, record_id, hash)`,
};

/** True when nobody else seals until this transaction ends; false when somebody does. */
export async function lockSealingOf(transaction: Connection): Promise<boolean> {
  const [row] = await transaction.run(lockSealing, []);
  return row?.locked ?? false;
}

/** How far the chain is. */
export async function chainHeadOf(connection: Connection): Promise<ChainHead> {
  const [head] = await connection.run(readHead, []);
  return head ?? EMPTY_CHAIN;
}

/** Takes up to `most` records that are to be sealed, in the order of their ids. */
export async function takeUnsealedOf(transaction: Connection, most: number): Promise<readonly AuditRecord[]> {
  const rows = await transaction.run(takeUnsealed, [most]);
  return rows.map(({ record }) => record);
}

/** Closes records into the chain. */
export async function insertSealsOf(transaction: Connection, seals: readonly Seal[]): Promise<void> {
  await transaction.run(insertSeals, [
    seals.map(({ sequence }) => String(sequence)),
    seals.map(({ recordId }) => recordId),
    seals.map(({ hash }) => hash),
  ]);
}
