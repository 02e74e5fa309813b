import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when something is known to wait for the figures: until now only `conveyor doctor` told that they stood still. */
export class FiguresBehind1795802192976 implements MigrationInterface {
  readonly name = 'FiguresBehind1795802192976';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table line_watch add waiting_visit uuid, add visit_waits_since timestamptz(3),
    add waiting_delta bigint, add delta_waits_since timestamptz(3)`,
];

const DOWN = [
  `alter table line_watch drop waiting_visit, drop visit_waits_since, drop waiting_delta, drop delta_waits_since`,
];
