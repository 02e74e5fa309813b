import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_FIGURES } from './first-figures.ts';
import { keepFigures, SET_ARRIVALS } from './visit-figures.ts';

/** What visits count as, summed up by days and months, and how each lead came to its stage: until now every figure would have asked all visits. */
export class VisitFigures1795769887952 implements MigrationInterface {
  readonly name = 'VisitFigures1795769887952';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const COUNTS = `entered integer not null, first integer not null, again integer not null, advanced integer not null, won integer not null,
    lost integer not null, returned integer not null, handed_on integer not null`;

const KEY = 'stage_id uuid not null, grain text not null, day date not null, employee_id uuid not null';

const UP = [
  'alter table visits add arrival text, add arrived_at timestamptz(3)',
  SET_ARRIVALS,
  // What does not count has come nowhere.
  'update visits set arrived_at = coalesce(stands_since, entered_at) where arrived_at is null',
  `alter table visits alter arrived_at set not null,
    add constraint visits_arrival_known check (arrival in ('first', 'again'))`,
  `create table visit_deltas (id bigint generated always as identity constraint visit_deltas_pkey primary key,
    stage_id uuid not null, employee_id uuid not null, entered_at timestamptz(3) not null, ${COUNTS},
    loss_reason_id uuid, visit_bucket integer, stay_bucket integer)`,
  `create table visit_figures (${KEY}, ${COUNTS},
    constraint visit_figures_pkey primary key (stage_id, grain, day, employee_id))`,
  `create table visit_times (${KEY}, measure text not null, bucket integer not null, count bigint not null,
    constraint visit_times_pkey primary key (stage_id, grain, day, employee_id, measure, bucket))`,
  `create table visit_losses (${KEY}, loss_reason_id uuid not null, count bigint not null,
    constraint visit_losses_pkey primary key (stage_id, grain, day, employee_id, loss_reason_id))`,
  ...keepFigures(FIRST_FIGURES),
  'select recount_visits(null)',
];

const DOWN = [
  'drop trigger departments_recount on departments',
  'drop trigger funnels_recount on funnels',
  ...['set_arrival', 'note_new', 'note_gone', 'note_changed'].map(
    (name) => `drop trigger visits_${name} on visits`,
  ),
  ...['set_arrival', 'note_new_visits', 'note_gone_visits', 'note_changed_visit'].map(
    (name) => `drop function ${name}()`,
  ),
  'drop function recount_department(), recount_funnel(), recount_visits(uuid[]), fold_visit_deltas(int)',
  'drop table visit_deltas, visit_figures, visit_times, visit_losses',
  'alter table visits drop arrival, drop arrived_at',
];
