import type { Statement } from '../statement.ts';

/** The columns of a record, in the order in which every statement writes them. */
export const AUDIT_COLUMNS =
  'id, at, actor_id, through, action, subject_kind, subject_id, details, request_id';

/** Lets the records that the CTE `audited` has just written be sealed. */
export const TO_SEAL = 'to_seal as (insert into audit_unsealed (record_id) select id from audited)';

/** Writes records ($1, as JSON). */
export const insertAudit: Statement<never> = {
  name: 'insert_audit',
  text: `
with audited as (insert into audit_records (${AUDIT_COLUMNS})
    select r.id, r.at, r.actor, r.through, r.action, r."subjectKind", r."subjectId", r.details, r."requestId"
    from jsonb_to_recordset($1::jsonb) as r (id uuid, at timestamptz, actor uuid, through text, action text,
      "subjectKind" text, "subjectId" uuid, details jsonb, "requestId" uuid)
    returning id)
insert into audit_unsealed (record_id) select id from audited`,
};
