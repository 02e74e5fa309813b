import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a department has put in place of the product's own texts of a message. */
export class MessageTemplates1795900000000 implements MigrationInterface {
  readonly name = 'MessageTemplates1795900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table message_templates');
  }
}

const UP = [
  `create table message_templates (
    id uuid not null constraint message_templates_pkey primary key,
    department_id uuid not null constraint message_templates_department references departments (id),
    kind text not null,
    language text not null,
    version integer not null,
    texts jsonb,
    changed_at timestamptz(3) not null,
    changed_by uuid constraint message_templates_changed_by references employees (id)
  )`,
  'create unique index message_templates_of_department on message_templates (department_id, kind, language)',
];
