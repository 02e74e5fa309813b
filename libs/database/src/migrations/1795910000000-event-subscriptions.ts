import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programs of the firm that are told of events, and what becomes of each event for each of them. */
export class EventSubscriptions1795910000000 implements MigrationInterface {
  readonly name = 'EventSubscriptions1795910000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_deliveries, event_cursor, event_secrets, event_subscriptions');
  }
}

const UP = [
  `create table event_subscriptions (
    id uuid not null constraint event_subscriptions_pkey primary key,
    version integer not null,
    name text not null,
    host text not null,
    types text[] not null,
    funnel_ids uuid[],
    state text not null constraint event_subscriptions_state_known check (state in ('active', 'paused', 'off')),
    off_reason text constraint event_subscriptions_off_reason_known check (off_reason in ('gone', 'silent')),
    failing_since timestamptz(3),
    last_taken_at timestamptz(3),
    created_at timestamptz(3) not null,
    changed_at timestamptz(3) not null,
    changed_by uuid constraint event_subscriptions_changed_by references employees (id),
    constraint event_subscriptions_off_has_reason check ((state = 'off') = (off_reason is not null))
  )`,
  `create table event_secrets (
    subscription_id uuid not null constraint event_secrets_subscription references event_subscriptions (id) on delete cascade,
    name text not null constraint event_secrets_name_known check (name in ('address', 'signing', 'signing_before')),
    value_sealed text not null,
    until timestamptz(3),
    constraint event_secrets_pkey primary key (subscription_id, name)
  )`,
  `create table event_cursor (
    id boolean not null default true constraint event_cursor_pkey primary key constraint event_cursor_one_row check (id),
    sequence bigint not null
  )`,
  `create table event_deliveries (
    id uuid not null constraint event_deliveries_pkey primary key,
    subscription_id uuid not null constraint event_deliveries_subscription references event_subscriptions (id) on delete cascade,
    record_id uuid not null,
    sequence bigint not null,
    type text not null,
    state text not null constraint event_deliveries_state_known check (state in ('waiting', 'sent', 'failed')),
    attempts integer not null,
    due_at timestamptz(3),
    claimed_until timestamptz(3),
    tried_at timestamptz(3),
    status integer,
    code text,
    created_at timestamptz(3) not null,
    ended_at timestamptz(3),
    constraint event_deliveries_waits_until check ((state = 'waiting') = (due_at is not null)),
    constraint event_deliveries_has_ended check ((state = 'waiting') = (ended_at is null))
  )`,
  'create unique index event_deliveries_once on event_deliveries (subscription_id, record_id, type)',
  'create index event_deliveries_newest on event_deliveries (subscription_id, sequence, id)',
  `create index event_deliveries_due on event_deliveries (subscription_id, due_at) where state = 'waiting'`,
  `create index event_deliveries_failed on event_deliveries (subscription_id, ended_at) where state = 'failed'`,
  'create index event_deliveries_oldest on event_deliveries (created_at)',
];
