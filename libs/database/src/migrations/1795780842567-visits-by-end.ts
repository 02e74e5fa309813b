import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which is found what has left a stage in some days. Whatever was at a stage then is either open now or has left it since, so that what
 * there was in work on each day needs no other index; a visit costs one entry, when it ends.
 */
export class VisitsByEnd1795780842567 implements MigrationInterface {
  readonly name = 'VisitsByEnd1795780842567';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = ['CREATE INDEX "visits_ended" ON "visits"  ("stage_id", "ended_at") WHERE ended_at is not null'];

const DOWN = ['DROP INDEX "public"."visits_ended"'];
