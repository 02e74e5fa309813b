import { EntitySchema } from 'typeorm';
import type { AuditWay } from '#conveyor/audit';
import { jsonb, moment, nullable, primary, text, uuid } from './columns.ts';
import { index, unique } from './keys.ts';

/** Who did what: never changed, never deleted. */
export type AuditRecordRow = Readonly<{
  id: string;
  at: number;
  /** The employee; null when nobody is known, or it was the product. */
  actorId: string | null;
  through: AuditWay;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** Ids, names of fields, versions and numbers. */
  details: unknown;
  requestId: string | null;
}>;

/** A record that is still to be sealed. */
export type AuditUnsealedRow = Readonly<{ recordId: string }>;

/** What closes a record into the chain. */
export type AuditSealRow = Readonly<{
  /** 1 for the first; no number is skipped. */
  sequence: string;
  recordId: string;
  /** SHA-256 over the seal before, the number and the record. */
  hash: Buffer;
}>;

export const auditRecords = new EntitySchema<AuditRecordRow>({
  name: 'audit_records',
  columns: {
    id: primary(uuid('id'), 'audit_records_pkey'),
    at: moment('at'),
    actorId: nullable(uuid('actor_id')),
    through: text('through'),
    action: text('action'),
    subjectKind: text('subject_kind'),
    subjectId: uuid('subject_id'),
    details: jsonb('details'),
    requestId: nullable(uuid('request_id')),
  },
  checks: [
    { name: 'audit_records_way_known', expression: `through in ('api', 'console', 'product', 'message')` },
  ],
  indices: [
    index('audit_records_of_subject', ['subjectId', 'id']),
    index('audit_records_of_actor', ['actorId', 'id'], 'actor_id is not null'),
    index('audit_records_of_action', ['action', 'id']),
  ],
});

export const auditUnsealed = new EntitySchema<AuditUnsealedRow>({
  name: 'audit_unsealed',
  columns: { recordId: primary(uuid('record_id'), 'audit_unsealed_pkey') },
});

export const auditSeals = new EntitySchema<AuditSealRow>({
  name: 'audit_seals',
  columns: {
    sequence: primary({ name: 'sequence', type: 'bigint' }, 'audit_seals_pkey'),
    recordId: uuid('record_id'),
    hash: { name: 'hash', type: 'bytea' },
  },
  indices: [unique('audit_seals_one_a_record', ['recordId'])],
});
