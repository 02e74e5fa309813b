import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many activities are asked of whom, and whose activities they are, by time: until now they were found by their lead alone. */
export class ActivityNorms1795770100000 implements MigrationInterface {
  readonly name = 'ActivityNorms1795770100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index activities_of_employee');
    await runner.query('drop table activity_norms, activity_norm_lists');
  }
}

const UP = [
  `create table activity_norm_lists (
    department_id uuid not null constraint activity_norm_lists_pkey primary key
      constraint activity_norm_lists_department references departments (id),
    version integer not null,
    changed_at timestamptz(3) not null,
    changed_by uuid constraint activity_norm_lists_changed_by references employees (id)
  )`,
  `create table activity_norms (
    department_id uuid not null constraint activity_norms_list references activity_norm_lists (department_id),
    position integer not null,
    stage_id uuid constraint activity_norms_stage references stages (id),
    role text constraint activity_norms_role check (role in ('admin', 'head', 'rep')),
    kind text not null constraint activity_norms_kind check (kind in ('call', 'meeting', 'presentation', 'email')),
    period text not null constraint activity_norms_period check (period in ('day', 'week')),
    count integer not null constraint activity_norms_count check (count between 1 and 1000),
    constraint activity_norms_pkey primary key (department_id, position),
    constraint activity_norms_of_somebody check (stage_id is not null or role is not null)
  )`,
  `create unique index activity_norms_once_of_both on activity_norms (department_id, kind, period, stage_id, role)
    where stage_id is not null and role is not null`,
  `create unique index activity_norms_once_of_stage on activity_norms (department_id, kind, period, stage_id)
    where role is null`,
  `create unique index activity_norms_once_of_role on activity_norms (department_id, kind, period, role)
    where stage_id is null`,
  `create index activity_norms_of_stage on activity_norms (stage_id) where stage_id is not null`,
  `create index activities_of_employee on activities (employee_id, at) where employee_id is not null`,
];
