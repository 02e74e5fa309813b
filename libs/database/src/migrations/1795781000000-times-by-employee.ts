import type { MigrationInterface, QueryRunner } from 'typeorm';

const keyed = (columns: string): string =>
  `alter table visit_times drop constraint visit_times_pkey, add constraint visit_times_pkey primary key (${columns})`;

/** Times of days by whose they are: some days of all stays lay among those of every employee, and all of them were read. */
export class TimesByEmployee1795781000000 implements MigrationInterface {
  readonly name = 'TimesByEmployee1795781000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keyed('stage_id, grain, employee_id, measure, day, bucket'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keyed('stage_id, grain, day, employee_id, measure, bucket'));
  }
}
