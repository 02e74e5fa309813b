import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long an activity took, where somebody says so. */
export class ActivityDurations1795770000000 implements MigrationInterface {
  readonly name = 'ActivityDurations1795770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table activities add column duration_seconds integer
        constraint activities_duration check (duration_seconds between 0 and 86400)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table activities drop column duration_seconds');
  }
}
