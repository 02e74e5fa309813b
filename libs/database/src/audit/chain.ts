import type { AuditRecord, Sealed } from '#conveyor/audit';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { AUDIT_RECORD } from '../statements/audit-record.ts';
import { iso } from '../statements/iso.ts';

/** Records that no seal closes: how many, and which is the oldest. */
export type Unsealed = Readonly<{ count: number; oldest: Readonly<{ id: string; at: string }> | null }>;

type SealedRow = Readonly<{ sequence: number; hash: string; recordId: string; record: AuditRecord | null }>;

const readChain: Statement<SealedRow> = {
  name: 'read_chain',
  text: `select s.sequence::float8 as sequence, encode(s.hash, 'hex') as hash, s.record_id as "recordId",
      case when a.id is not null then json_build_object(${AUDIT_RECORD}) end as record
    from (select * from audit_seals where sequence > $1 order by sequence limit $2) s
      left join audit_records a on a.id = s.record_id order by s.sequence`,
};

/** Asks the seals and not the table of what is to be sealed: from that a record can be taken, and would be sealed no more. */
const readUnsealed: Statement<Unsealed> = {
  name: 'read_unsealed',
  text: `
with open as materialized (select a.id, a.at from audit_records a
  where a.at < $1 and not exists (select from audit_seals s where s.record_id = a.id))
select (select count(*)::int from open) as count,
  (select json_build_object('id', id, 'at', ${iso('at')}) from open order by at, id limit 1) as oldest`,
};

/** The seals behind a number, each beside its record, up to `most` of them. */
export async function sealedAfterOf(
  connection: Connection,
  sequence: number,
  most: number,
): Promise<readonly Sealed[]> {
  const rows = await connection.run(readChain, [sequence, most]);
  return rows.map(({ record, ...seal }) => ({ seal, record }));
}

/** The records from before a moment (epoch milliseconds) that no seal closes. */
export async function unsealedBeforeOf(connection: Connection, before: number): Promise<Unsealed> {
  const [row] = await connection.run(readUnsealed, [moment(before)]);
  return row ?? { count: 0, oldest: null };
}
