/** The table of whose personal data was erased: by ids alone, so that it can stay when nothing else does. */
export const PRIVACY: readonly string[] = [
  // No foreign keys: after a restore it names leads that the backup has not got.
  `create table erasures (
    id uuid not null constraint erasures_pkey primary key,
    at timestamptz(3) not null,
    by_id uuid,
    through text not null constraint erasures_way_known check (through in ('api', 'console', 'product')),
    ground text not null constraint erasures_ground_known check (
      ground in ('asked_for_gdpr', 'consent_withdrawn', 'unlawful', 'not_needed', 'purpose_reached', 'retention')),
    asked_by text not null constraint erasures_asked_by_known check (asked_by in ('person', 'authority', 'operator')),
    reference text,
    received_on date,
    due_on date,
    first_at timestamptz(3),
    lead_ids uuid[] not null,
    employee_ids uuid[] not null,
    counts jsonb not null,
    leaving uuid[] not null
  )`,
  // What servers have said is kept for a time; nearly nothing of what is sent has such a text.
  `create index notifications_replied on notifications (created_at) where detail is not null`,
  `create index delivery_attempts_replied on delivery_attempts (started_at) where detail is not null`,
  `create index leads_lost on leads (closed_at, id) where status = 'lost' and erased_at is null`,
  `create index erasures_newest on erasures (at, id)`,
];
