import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines that were let run as they could be, and what came of them. */
export class Simulations1795840000000 implements MigrationInterface {
  readonly name = 'Simulations1795840000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table simulations');
  }
}

const UP = [
  `create table simulations (
    id uuid not null constraint simulations_pkey primary key,
    funnel_id uuid not null constraint simulations_funnel references funnels (id),
    made_at timestamptz(3) not null,
    made_by uuid constraint simulations_made_by references employees (id),
    name text,
    asked json not null,
    done integer not null,
    beat_at timestamptz(3) not null,
    ended text,
    figures json,
    constraint simulations_end_known check (ended in ('done', 'failed', 'stopped')),
    constraint simulations_done_has_figures check ((ended is not distinct from 'done') = (figures is not null))
  )`,
  'create index simulations_of_funnel on simulations (funnel_id, made_at)',
];
