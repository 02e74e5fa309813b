import { KEEP_AUDIT } from '../append-only.ts';

/** The tables of who did what: the records, those of them that are still to be sealed, and the seals. */
export const AUDIT: readonly string[] = [
  // No foreign keys: a record outlives what it is about, and its ids are all that is left of somebody who is forgotten.
  `create table audit_records (
    id uuid not null constraint audit_records_pkey primary key,
    at timestamptz(3) not null,
    actor_id uuid,
    through text not null constraint audit_records_way_known check (through in ('api', 'console', 'product')),
    action text not null,
    subject_kind text not null,
    subject_id uuid not null,
    details jsonb not null,
    request_id uuid
  )`,
  `create index audit_records_of_subject on audit_records (subject_id, id)`,
  `create index audit_records_of_actor on audit_records (actor_id, id) where actor_id is not null`,
  `create index audit_records_of_action on audit_records (action, id)`,
  `create table audit_unsealed (record_id uuid not null constraint audit_unsealed_pkey primary key)`,
  `create table audit_seals (
    sequence bigint not null constraint audit_seals_pkey primary key,
    record_id uuid not null,
    hash bytea not null
  )`,
  `create unique index audit_seals_one_a_record on audit_seals (record_id)`,
  ...KEEP_AUDIT,
];
