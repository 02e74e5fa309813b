import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADD_LATER_BI_COLUMNS, MAKE_FIRST_BI_VIEWS } from './bi/make-views.ts';

/** BI tools read how long calls and meetings took, and count visits whose end was taken back on the day on which the product does. */
export class MoreForBiTools1795784000000 implements MigrationInterface {
  readonly name = 'MoreForBiTools1795784000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ADD_LATER_BI_COLUMNS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of ['drop schema bi cascade', ...MAKE_FIRST_BI_VIEWS]) await runner.query(statement);
  }
}
