import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of each plan that drifts it is kept how much, and which stage is off: heads are told. */
export class HowPlansDrift1795852000000 implements MigrationInterface {
  readonly name = 'HowPlansDrift1795852000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** What drifts is found again within the hour. */
const UP = [
  'update plans set drifts_since = null where drifts_since is not null',
  'alter table plans add drift json, add constraint plans_drifting_is_whole check ((drifts_since is null) = (drift is null))',
];

const DOWN = ['alter table plans drop constraint plans_drifting_is_whole, drop drift'];
