import type { Instant } from '#conveyor';
import { AUDIT_SUBJECT_OF, type AuditAuthor, type AuditEntry } from '#conveyor/audit';
import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import { insertAudit } from '../statements/insert-audit.ts';

/** A record that is to be written, with the id and the moment that its maker gives it. */
export type NewAuditRecord = AuditAuthor & AuditEntry & Readonly<{ id: string; at: Instant }>;

/** Records a statement: enough that the round trips don't count, few enough for the memory of both sides. */
const MOST_AT_ONCE = 5_000;

/** Writes records; in the transaction of what they are about, so that both are kept or none. */
export async function insertAuditOf(
  connection: Connection,
  records: readonly NewAuditRecord[],
): Promise<void> {
  for (let start = 0; start < records.length; start += MOST_AT_ONCE) {
    const rows = records.slice(start, start + MOST_AT_ONCE).map((record) => ({
      ...record,
      at: moment(record.at),
      subjectKind: AUDIT_SUBJECT_OF[record.action],
    }));
    await connection.run(insertAudit, [JSON.stringify(rows)]);
  }
}
