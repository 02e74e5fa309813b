import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposed lines, what is expected of them, and what became of them. */
export class Plans1795830000000 implements MigrationInterface {
  readonly name = 'Plans1795830000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plans');
  }
}

const UP = [
  `create table plans (
    id uuid not null constraint plans_pkey primary key,
    funnel_id uuid not null constraint plans_funnel references funnels (id),
    made_at timestamptz(3) not null,
    made_by uuid constraint plans_made_by references employees (id),
    wishes json not null,
    figures json not null,
    applied_at timestamptz(3),
    applied_by uuid constraint plans_applied_by references employees (id),
    undone_at timestamptz(3),
    undone_by uuid constraint plans_undone_by references employees (id),
    seats_before json,
    seats_after json,
    constraint plans_applied_is_whole check ((applied_at is null) = (seats_before is null) and (applied_at is null) = (seats_after is null)),
    constraint plans_undone_was_applied check (undone_at is null or applied_at is not null)
  )`,
  'create index plans_of_funnel on plans (funnel_id, made_at)',
];
