import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits of a stage by the moment they were begun: who looks at those behind a figure, or by source, would read all of the stage's. */
export class VisitsBegun1795770300000 implements MigrationInterface {
  readonly name = 'VisitsBegun1795770300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index visits_begun on visits (stage_id, coalesce(stands_since, entered_at))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index visits_begun');
  }
}
