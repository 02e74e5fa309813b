import type { AuditRecord } from '#conveyor/audit';
import type { Connection, Statement } from '#database';

const ofSubject: Statement<AuditRecord> = {
  name: 'test_audit_of_subject',
  text: `select id, at::text, actor_id as actor, through, request_id as "requestId", action, subject_kind as "subjectKind",
      subject_id as "subjectId", details
    from audit_records where subject_id = $1 or $1 is null order by id`,
};

/** What the audit holds of a subject, or of everything, in the order in which it was written. */
export function auditOf(connection: Connection, subjectId: string | null): Promise<AuditRecord[]> {
  return connection.run(ofSubject, [subjectId]);
}

/** The actions that the audit holds of a subject. */
export async function actionsOf(connection: Connection, subjectId: string): Promise<readonly string[]> {
  return (await auditOf(connection, subjectId)).map(({ action }) => action);
}

/** Empties the audit as only the owner of its tables can. */
export async function forgetAudit(connection: Connection): Promise<void> {
  for (const table of ['audit_records', 'audit_seals', 'audit_unsealed']) {
    for (const text of [
      `alter table ${table} disable trigger all`,
      `delete from ${table}`,
      `alter table ${table} enable trigger all`,
    ]) {
      await connection.run({ name: `test ${text}`, text }, []);
    }
  }
}
