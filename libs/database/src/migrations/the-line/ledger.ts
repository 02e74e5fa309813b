import { ATTEMPTS_BY_TIME } from '../attempts-by-time.ts';

/** The tables of who was told what, and of what is kept beside. */
export const LEDGER: readonly string[] = [
  `create table notifications (
    id uuid not null constraint notifications_pkey primary key,
    seq bigint generated always as identity,
    kind text not null,
    channel text not null constraint notifications_channel_known check (channel in ('email', 'slack', 'in_app', 'push')),
    employee_id uuid not null constraint notifications_employee references employees (id),
    lead_id uuid,
    visit_id uuid,
    handoff_id uuid,
    stage_id uuid,
    subject_id uuid,
    facts jsonb,
    once_in_hour timestamptz(3),
    bundle_id uuid,
    state text not null constraint notifications_state_known check (
      state in ('pending', 'claimed', 'sending', 'sent', 'retry', 'rejected', 'ambiguous', 'suppressed', 'needs_attention')),
    generation integer not null default 1,
    attempts integer not null default 0,
    losses integer not null default 0,
    deaths integer not null default 0,
    created_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    enqueued_at timestamptz(3),
    renewed_at timestamptz(3),
    changed_at timestamptz(3) not null,
    sent_at timestamptz(3),
    read_at timestamptz(3),
    provider_id text,
    code text,
    detail text,
    cause text,
    constraint notifications_about_leads check (kind in ('account.invited', 'account.reset', 'alert.raised', 'alert.reminder', 'alert.ended')
      or (num_nulls(lead_id, visit_id, stage_id) = 0 and num_nonnulls(subject_id, facts) = 0)),
    constraint notifications_about_accounts check (kind not in ('account.invited', 'account.reset')
      or (subject_id is not null and subject_id = employee_id and channel = 'email'
        and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0)),
    constraint notifications_about_alerts check (kind not in ('alert.raised', 'alert.reminder', 'alert.ended')
      or (num_nulls(subject_id, facts) = 0
        and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0))
  ) with (fillfactor = 70)`,
  `create unique index notifications_seq on notifications (seq)`,
  // A visit that is won or lost has begun with one move and ends with another: who watches is told of both.
  `create unique index notifications_once_a_visit on notifications (visit_id, employee_id, channel, kind)
    where once_in_hour is null and kind not in ('lead.moved', 'leads.moved')`,
  `create unique index notifications_once_in_hour on notifications (stage_id, once_in_hour, employee_id, channel, kind)
    where once_in_hour is not null`,
  `create unique index notifications_once_an_alert on notifications (subject_id, employee_id, channel, kind)
    where kind in ('alert.raised', 'alert.ended')`,
  `create index notifications_of_subject on notifications (subject_id, kind) where subject_id is not null`,
  `create index notifications_unfinished on notifications (due_at)
    where state in ('pending', 'claimed', 'sending', 'retry')`,
  `create index notifications_of_lead on notifications (lead_id)`,
  `create index notifications_of_bundle on notifications (bundle_id) where bundle_id is not null`,
  `create index notifications_of_employee on notifications (employee_id, seq)`,
  `create index notifications_unread on notifications (employee_id, seq)
    where channel = 'in_app' and read_at is null and state <> 'suppressed'`,
  `create index notifications_troubled on notifications (seq) where state in ('rejected', 'ambiguous', 'needs_attention')`,
  `create table delivery_attempts (
    notification_id uuid not null constraint delivery_attempts_notification references notifications (id) on delete cascade,
    number integer not null,
    started_at timestamptz(3) not null,
    ended_at timestamptz(3),
    outcome text,
    phase text,
    code text,
    detail text,
    constraint delivery_attempts_pkey primary key (notification_id, number)
  )`,
  ...ATTEMPTS_BY_TIME,
  `create table idempotency_keys (
    key text not null constraint idempotency_keys_pkey primary key,
    fingerprint text not null,
    answer json,
    created_at timestamptz(3) not null
  )`,
  `create index idempotency_keys_age on idempotency_keys (created_at)`,
  `create table captured_messages (
    id uuid not null constraint captured_messages_pkey primary key,
    seq bigint generated always as identity,
    notification_id uuid not null,
    channel text not null,
    recipient text not null,
    subject text not null,
    body_text text not null,
    body_html text,
    blocks jsonb,
    source text,
    captured_at timestamptz(3) not null
  )`,
  `create unique index captured_messages_seq on captured_messages (seq)`,
  `create index captured_messages_of_notification on captured_messages (notification_id)`,
  `create table invariant_checks (
    invariant text not null constraint invariant_checks_pkey primary key,
    breaches integer not null constraint invariant_checks_not_negative check (breaches >= 0),
    checked_at timestamptz(3) not null
  )`,
  `create table heartbeats (
    queue text not null constraint heartbeats_pkey primary key,
    beaten_at timestamptz(3) not null
  )`,
];
