import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEAD_CARE } from './lead-care.ts';
import { LEAD_WORDS } from './lead-words.ts';

/** The tables of the line: who is there, where each lead is and was, what was handed to whom, who was told. */
export class TheLine1795471200000 implements MigrationInterface {
  readonly name = 'TheLine1795471200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...PEOPLE, ...LINE, ...MOVES, ...LEDGER]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table heartbeats, invariant_checks, captured_messages, idempotency_keys, delivery_attempts, notifications, decisions,
        handoffs, watchers, activities, visits, leads, specialists, stages, loss_reasons, funnels, employees`);
    await runner.query('drop function lead_words, fold_text');
  }
}

const PEOPLE = [
  `create table employees (
    id uuid not null constraint employees_pkey primary key,
    version integer not null default 1,
    name text not null,
    role text not null constraint employees_role_known check (role in ('rep', 'head')),
    email text,
    slack_user_id text,
    language text not null constraint employees_language_known check (language in ('ru', 'en')),
    time_zone text not null,
    channels text[] not null constraint employees_can_be_told check (cardinality(channels) > 0),
    active boolean not null default true,
    created_at timestamptz(3) not null
  )`,
  `create unique index employees_email on employees (email) where email is not null`,
];

const LINE = [
  `create table funnels (
    id uuid not null constraint funnels_pkey primary key,
    version integer not null default 1,
    name text not null,
    archived_at timestamptz(3),
    created_at timestamptz(3) not null
  )`,
  `create table loss_reasons (
    id uuid not null constraint loss_reasons_pkey primary key,
    funnel_id uuid not null constraint loss_reasons_funnel references funnels (id),
    position integer not null,
    name text not null,
    archived_at timestamptz(3)
  )`,
  `create unique index loss_reasons_position on loss_reasons (funnel_id, position) where archived_at is null`,
  `create table stages (
    id uuid not null constraint stages_pkey primary key,
    funnel_id uuid not null constraint stages_funnel references funnels (id),
    position integer not null,
    name text not null,
    colour text not null,
    time_limit_minutes integer constraint stages_time_limit_positive check (time_limit_minutes > 0),
    exit_criteria jsonb not null,
    archived_at timestamptz(3)
  )`,
  `create unique index stages_position on stages (funnel_id, position) where archived_at is null`,
  `create table specialists (
    stage_id uuid not null constraint specialists_stage references stages (id),
    employee_id uuid not null constraint specialists_employee references employees (id),
    rank text not null constraint specialists_rank_known check (rank in ('primary', 'reserve')),
    weight double precision not null constraint specialists_weight_positive check (weight > 0),
    capacity integer not null constraint specialists_capacity_positive check (capacity > 0),
    constraint specialists_pkey primary key (stage_id, employee_id)
  )`,
  `create index specialists_of_employee on specialists (employee_id)`,
];

const MOVES = [
  `create table leads (
    id uuid not null constraint leads_pkey primary key,
    funnel_id uuid not null constraint leads_funnel references funnels (id),
    version integer not null,
    status text not null constraint leads_status_known check (status in ('open', 'won', 'lost')),
    name text not null,
    company text,
    email text,
    phone text,
    amount numeric(14, 2),
    currency text,
    source text,
    language text,
    region text,
    segment text,
    external_id text,
    created_at timestamptz(3) not null,
    closed_at timestamptz(3),
    constraint leads_closed_at_known check ((status = 'open') = (closed_at is null))
  ) with (fillfactor = 80)`,
  `create unique index leads_external_id on leads (funnel_id, external_id) where external_id is not null`,
  // A list of leads is merged from one stream for each funnel and status, or for each stage: every stream is read in its order.
  `create index leads_newest on leads (funnel_id, status, created_at, id)`,
  `create index leads_by_source on leads (source, created_at, id)`,
  ...LEAD_WORDS,
  `create table visits (
    id uuid not null constraint visits_pkey primary key,
    lead_id uuid not null constraint visits_lead references leads (id),
    number integer not null,
    stage_id uuid not null constraint visits_stage references stages (id),
    employee_id uuid constraint visits_employee references employees (id),
    entered_at timestamptz(3) not null,
    due_at timestamptz(3),
    brief text,
    ended_at timestamptz(3),
    outcome text constraint visits_outcome_known check (
      outcome in ('advanced', 'won', 'lost', 'returned', 'reassigned', 'claimed', 'declined')),
    reason text,
    loss_reason_id uuid constraint visits_loss_reason references loss_reasons (id),
    answers jsonb,
    ended_by uuid constraint visits_ended_by references employees (id),
    seat integer constraint visits_seat_positive check (seat > 0),
    over_capacity boolean not null default false,
    constraint visits_end_is_whole check ((ended_at is null) = (outcome is null)),
    constraint visits_end_after_start check (ended_at >= entered_at),
    constraint visits_holder_has_seat check (employee_id is null or seat is not null or over_capacity)
  ) with (fillfactor = 80)`,
  `create unique index visits_number on visits (lead_id, number)`,
  `create unique index visits_one_open_a_lead on visits (lead_id) where ended_at is null`,
  // One lead a seat: with seats 1..capacity this is what keeps everybody within the capacity, whatever runs at once.
  `create unique index visits_one_lead_a_seat on visits (stage_id, employee_id, seat) where ended_at is null`,
  `create index visits_longest_open on visits (stage_id, entered_at, lead_id) where ended_at is null`,
  `create index visits_due_soonest on visits (stage_id, coalesce(due_at, 'infinity'), lead_id) where ended_at is null`,
  ...LEAD_CARE,
  `create table handoffs (
    id uuid not null constraint handoffs_pkey primary key,
    visit_id uuid not null constraint handoffs_visit references visits (id),
    lead_id uuid not null,
    from_employee_id uuid constraint handoffs_from references employees (id),
    to_employee_id uuid not null constraint handoffs_to references employees (id),
    state text not null constraint handoffs_state_known check (
      state in ('offered', 'accepted', 'declined', 'expired', 'withdrawn', 'escalated')),
    offered_at timestamptz(3) not null,
    answered_at timestamptz(3),
    implied boolean not null default false,
    reason text,
    constraint handoffs_answer_is_whole check ((state = 'offered') = (answered_at is null))
  ) with (fillfactor = 80)`,
  `create unique index handoffs_one_live_a_visit on handoffs (visit_id) where state in ('offered', 'accepted')`,
  `create index handoffs_of_lead on handoffs (lead_id)`,
  // Few are declined; every move asks by whom.
  `create index handoffs_declined on handoffs (lead_id) where state = 'declined'`,
  `create index handoffs_to_employee on handoffs (to_employee_id, state, id)`,
  `create table decisions (
    visit_id uuid not null constraint decisions_pkey primary key constraint decisions_visit references visits (id),
    lead_id uuid not null,
    record json not null
  )`,
];

const LEDGER = [
  `create table notifications (
    id uuid not null constraint notifications_pkey primary key,
    seq bigint generated always as identity,
    kind text not null,
    channel text not null constraint notifications_channel_known check (channel in ('email', 'slack', 'in_app')),
    employee_id uuid not null constraint notifications_employee references employees (id),
    lead_id uuid not null,
    visit_id uuid not null constraint notifications_visit references visits (id),
    handoff_id uuid constraint notifications_handoff references handoffs (id),
    stage_id uuid not null,
    once_in_hour timestamptz(3),
    state text not null constraint notifications_state_known check (
      state in ('pending', 'claimed', 'sending', 'sent', 'retry', 'rejected', 'ambiguous', 'suppressed', 'needs_attention')),
    generation integer not null default 1,
    attempts integer not null default 0,
    losses integer not null default 0,
    created_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    enqueued_at timestamptz(3),
    changed_at timestamptz(3) not null,
    sent_at timestamptz(3),
    read_at timestamptz(3),
    provider_id text,
    code text,
    detail text
  ) with (fillfactor = 70)`,
  `create unique index notifications_seq on notifications (seq)`,
  `create unique index notifications_once_a_handoff on notifications (handoff_id, employee_id, channel, kind)
    where handoff_id is not null`,
  `create unique index notifications_once_in_hour on notifications (stage_id, once_in_hour, employee_id, channel, kind)
    where handoff_id is null`,
  `create index notifications_unfinished on notifications (due_at)
    where state in ('pending', 'claimed', 'sending', 'retry')`,
  `create index notifications_of_lead on notifications (lead_id)`,
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
