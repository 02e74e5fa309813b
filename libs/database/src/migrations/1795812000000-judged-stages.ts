import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the strengths at a stage were measured last, and what became of the leads that left it forward. */
export class JudgedStages1795812000000 implements MigrationInterface {
  readonly name = 'JudgedStages1795812000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table judged_stages');
  }
}

const UP = [
  `create table judged_stages (
    stage_id uuid not null constraint judged_stages_pkey primary key constraint judged_stages_stage references stages (id),
    judged_at timestamptz(3) not null,
    win_share double precision constraint judged_stages_win_share_is_share check (win_share between 0 and 1)
  )`,
];
