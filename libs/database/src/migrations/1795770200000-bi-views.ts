import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MAKE_FIRST_BI_VIEWS } from './bi/make-views.ts';

/** Views that BI tools may read: until now they would have needed the tables, with everything that stands in them. */
export class BiViews1795770200000 implements MigrationInterface {
  readonly name = 'BiViews1795770200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of MAKE_FIRST_BI_VIEWS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema bi cascade');
  }
}
