import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans from before lines were let work: their days were taken for full unless somebody wished otherwise, and nothing was taken off for queues. */
export class PlansAtWork1795871000000 implements MigrationInterface {
  readonly name = 'PlansAtWork1795871000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update plans set figures = (figures::jsonb || jsonb_build_object(
      'fullness', jsonb_build_object('share', coalesce((wishes->>'fullness')::float8, 1), 'isFound', false),
      'lived', jsonb_build_object('today', 1, 'proposed', 1)))::json`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update plans set figures = (figures::jsonb - 'fullness' - 'lived')::json,
      wishes = (wishes::jsonb || jsonb_build_object('fullness', coalesce((wishes->>'fullness')::float8, 1)))::json`);
  }
}
