import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report that somebody had sent to himself is none of those that a department is told: of the same days there are as many as are asked for. */
export class ReportsAskedFor1795783000000 implements MigrationInterface {
  readonly name = 'ReportsAskedFor1795783000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  'alter table reports add column asked_by uuid constraint reports_asked_by references employees (id)',
  'drop index reports_once',
  'create unique index reports_once on reports (department_id, kind, last_day) where asked_by is null',
];

const MESSAGES = `select n.id from notifications n join reports r on r.id = n.subject_id where r.asked_by is not null`;

const DOWN = [
  `delete from captured_messages where notification_id in (${MESSAGES})`,
  `delete from delivery_attempts where notification_id in (${MESSAGES})`,
  `delete from notifications where id in (${MESSAGES})`,
  'delete from reports where asked_by is not null',
  'drop index reports_once',
  'alter table reports drop column asked_by',
  'create unique index reports_once on reports (department_id, kind, last_day)',
];
