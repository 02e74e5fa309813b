import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Departments that were there before there were reports have them from now on: without this the first look after the upgrade would send them a
 * report of days of which nobody had been told that they would be reported. Where one was made already nothing changes.
 */
export class ReportsFromNowOn1795782000000 implements MigrationInterface {
  readonly name = 'ReportsFromNowOn1795782000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FROM_NOW_ON);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from report_schedules where version = 0');
  }
}

/** What is usual (USUAL_REPORTS), set by nobody: version 0. The first department of a new line is made in this very moment. */
const FROM_NOW_ON = `insert into report_schedules (department_id, version, is_daily, daily_at, is_weekly, weekly_on, weekly_at, changed_at)
  select d.id, 0, false, 540, true, 'monday', 540, now() from departments d
  where d.created_at < now()::timestamptz(3) and not exists (select from reports r where r.department_id = d.id)
  on conflict do nothing`;
