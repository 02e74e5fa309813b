import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports as people do them in the app: a file that is still coming in, what stood in bad rows, what is to become of single rows, and what was said
 * of columns and values when such a file came last.
 */
export class ImportsInTheApp1796000000000 implements MigrationInterface {
  readonly name = 'ImportsInTheApp1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const states = (names: readonly string[]): readonly string[] => [
  'alter table imports drop constraint imports_state_known',
  `alter table imports add constraint imports_state_known check (state in (${names.map((name) => `'${name}'`).join(', ')}))`,
];

const STATES = ['sent', 'checking', 'checked', 'entering', 'stopped', 'done', 'undoing', 'undone', 'failed'];

const UP = [
  ...states(['sending', ...STATES]),
  'alter table imports drop constraint imports_planned',
  `alter table imports add constraint imports_planned check (plan is not null or state in ('sending', 'sent'))`,
  'alter table import_rows add column cells json',
  `alter table import_rows add column faults text[] not null default '{}'`,
  `alter table import_rows add column choice text constraint import_rows_choice_known check (choice in ('skip', 'change', 'enter'))`,
  `create table import_mappings (
    department_id uuid not null constraint import_mappings_department references departments (id) on delete cascade,
    headings text not null,
    columns json not null,
    meanings json not null,
    used_at timestamptz(3) not null,
    constraint import_mappings_pkey primary key (department_id, headings)
  )`,
];

const DOWN = [
  'drop table import_mappings',
  'alter table import_rows drop column choice',
  'alter table import_rows drop column faults',
  'alter table import_rows drop column cells',
  // Of a file that did not come in whole nothing can be done by what knows no such state.
  `delete from imports where state = 'sending'`,
  'alter table imports drop constraint imports_planned',
  `alter table imports add constraint imports_planned check (plan is not null or state = 'sent')`,
  ...states(STATES),
];
