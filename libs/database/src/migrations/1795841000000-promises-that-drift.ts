import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of each plan it is kept whether it is known to bring less than it promised. */
export class PromisesThatDrift1795841000000 implements MigrationInterface {
  readonly name = 'PromisesThatDrift1795841000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table plans add drifts_since timestamptz(3) constraint plans_drifting_was_applied check (drifts_since is null or applied_at is not null)`,
  'create index plans_drifting on plans (id) where drifts_since is not null',
];

const DOWN = ['drop index plans_drifting', 'alter table plans drop drifts_since'];
