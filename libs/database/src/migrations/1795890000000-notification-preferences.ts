import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people, and everybody of a department, want to be told; and messages that wait because they want it so. */
export class NotificationPreferences1795890000000 implements MigrationInterface {
  readonly name = 'NotificationPreferences1795890000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const statesAre = (states: string): string[] => [
  'alter table notifications drop constraint notifications_state_known',
  `alter table notifications add constraint notifications_state_known check (state in (${states}))`,
];

const onceAVisit = (but: string): string[] => [
  'drop index notifications_once_a_visit',
  `create unique index notifications_once_a_visit on notifications (visit_id, employee_id, channel, kind)
    where once_in_hour is null and kind not in (${but})`,
];

const UP = [
  `create table notification_preferences (
    id uuid not null constraint notification_preferences_pkey primary key,
    employee_id uuid constraint notification_preferences_employee references employees (id),
    department_id uuid constraint notification_preferences_department references departments (id),
    version integer not null,
    preferences jsonb not null,
    changed_at timestamptz(3) not null,
    changed_by uuid constraint notification_preferences_changed_by references employees (id),
    constraint notification_preferences_owner check (num_nonnulls(employee_id, department_id) = 1)
  )`,
  'create unique index notification_preferences_of_employee on notification_preferences (employee_id)',
  'create unique index notification_preferences_of_department on notification_preferences (department_id)',
  'alter table notifications add column deferrals integer not null default 0',
  ...statesAre(
    `'pending', 'deferred', 'claimed', 'sending', 'sent', 'retry', 'rejected', 'ambiguous', 'suppressed', 'needs_attention'`,
  ),
  ...onceAVisit(`'lead.moved', 'leads.moved', 'leads.digest'`),
  `create index notifications_deferred on notifications (due_at) where state = 'deferred'`,
];

const DIGESTS = `kind = 'leads.digest'`;

const DOWN = [
  `delete from captured_messages where notification_id in (select id from notifications where ${DIGESTS})`,
  `delete from delivery_attempts where notification_id in (select id from notifications where ${DIGESTS})`,
  `delete from notifications where ${DIGESTS}`,
  // Nobody holds it back any more.
  `update notifications set state = 'pending', enqueued_at = null, due_at = now() where state = 'deferred'`,
  'drop index notifications_deferred',
  ...onceAVisit(`'lead.moved', 'leads.moved'`),
  ...statesAre(
    `'pending', 'claimed', 'sending', 'sent', 'retry', 'rejected', 'ambiguous', 'suppressed', 'needs_attention'`,
  ),
  'alter table notifications drop column deferrals',
  'drop table notification_preferences',
];
