import type { MigrationInterface, QueryRunner } from 'typeorm';

const REPORTS = `kind in ('report.daily', 'report.weekly')`;
const NO_LEAD = `num_nulls(subject_id, facts) = 0
  and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0`;
const OF_LEADS = `num_nulls(lead_id, visit_id, stage_id) = 0 and num_nonnulls(subject_id, facts) = 0`;

/** When a department is told its figures, which of these reports are made, and who does not want them. */
export class Reports1795780000000 implements MigrationInterface {
  readonly name = 'Reports1795780000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const aboutLeads = (others: string): string[] => [
  'alter table notifications drop constraint notifications_about_leads',
  `alter table notifications add constraint notifications_about_leads
    check (kind in ('account.invited', 'account.reset', 'alert.raised', 'alert.reminder', 'alert.ended'${others}) or (${OF_LEADS}))`,
];

const UP = [
  `create table report_schedules (
    department_id uuid not null constraint report_schedules_pkey primary key
      constraint report_schedules_department references departments (id),
    version integer not null,
    is_daily boolean not null,
    daily_at integer not null,
    is_weekly boolean not null,
    weekly_on text not null constraint report_schedules_weekday
      check (weekly_on in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    weekly_at integer not null,
    changed_at timestamptz(3) not null,
    changed_by uuid constraint report_schedules_changed_by references employees (id),
    constraint report_schedules_times check (daily_at between 0 and 1439 and weekly_at between 0 and 1439)
  )`,
  `create table reports (
    id uuid not null constraint reports_pkey primary key,
    department_id uuid not null constraint reports_department references departments (id),
    kind text not null constraint reports_kind check (kind in ('daily', 'weekly')),
    first_day date not null,
    last_day date not null,
    due_at timestamptz(3) not null,
    made_at timestamptz(3) not null,
    constraint reports_days check (first_day <= last_day)
  )`,
  'create unique index reports_once on reports (department_id, kind, last_day)',
  `create table report_refusals (
    employee_id uuid not null constraint report_refusals_pkey primary key
      constraint report_refusals_employee references employees (id),
    refused_at timestamptz(3) not null
  )`,
  ...aboutLeads(`, 'report.daily', 'report.weekly'`),
  `alter table notifications add constraint notifications_about_reports check (kind not in ('report.daily', 'report.weekly') or (${NO_LEAD}))`,
];

const DOWN = [
  `delete from captured_messages where notification_id in (select id from notifications where ${REPORTS})`,
  `delete from delivery_attempts where notification_id in (select id from notifications where ${REPORTS})`,
  `delete from notifications where ${REPORTS}`,
  'alter table notifications drop constraint notifications_about_reports',
  ...aboutLeads(''),
  'drop table report_refusals, reports, report_schedules',
];
