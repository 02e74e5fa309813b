import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that a provider knows nothing of, and that heads are told so. */
export class RefusedAddresses1795902000000 implements MigrationInterface {
  readonly name = 'RefusedAddresses1795902000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BEFORE = `'account.invited', 'account.reset', 'alert.raised', 'alert.reminder', 'alert.ended', 'report.daily', 'report.weekly'`;

const aboutLeads = (others: string): string[] => [
  'alter table notifications drop constraint notifications_about_leads',
  `alter table notifications add constraint notifications_about_leads check (kind in (${others})
    or (num_nulls(lead_id, visit_id, stage_id) = 0 and num_nonnulls(subject_id, facts) = 0))`,
];

const UP = [
  `create table refused_addresses (
    employee_id uuid not null constraint refused_addresses_employee references employees (id),
    channel text not null constraint refused_addresses_channel_known check (channel in ('email', 'slack', 'telegram', 'webhook')),
    address text not null,
    refused_at timestamptz(3) not null,
    code text not null,
    detail text not null,
    constraint refused_addresses_pkey primary key (employee_id, channel)
  )`,
  ...aboutLeads(`${BEFORE}, 'address.refused'`),
  `alter table notifications add constraint notifications_about_addresses check (kind <> 'address.refused'
    or (num_nulls(subject_id, facts) = 0 and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0))`,
];

const OF_ADDRESSES = `kind = 'address.refused'`;

const DOWN = [
  `delete from captured_messages where notification_id in (select id from notifications where ${OF_ADDRESSES})`,
  `delete from delivery_attempts where notification_id in (select id from notifications where ${OF_ADDRESSES})`,
  `delete from notifications where ${OF_ADDRESSES}`,
  'alter table notifications drop constraint notifications_about_addresses',
  ...aboutLeads(BEFORE),
  'drop table refused_addresses',
];
