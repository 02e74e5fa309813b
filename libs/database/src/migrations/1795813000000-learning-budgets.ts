import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stage may try out who is strong, for so many won leads a month; what each lead that was given for that is expected to cost stands with its decision. */
export class LearningBudgets1795813000000 implements MigrationInterface {
  readonly name = 'LearningBudgets1795813000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table stages add learning_budget double precision
    constraint stages_learning_budget_positive check (learning_budget > 0)`,
  `alter table decisions add cost double precision constraint decisions_cost_not_negative check (cost >= 0)`,
  `create index decisions_learned on decisions (visit_id) where cost > 0`,
  `create table learning_months (
    stage_id uuid not null constraint learning_months_pkey primary key constraint learning_months_stage references stages (id),
    ends_at timestamptz(3) not null,
    spent double precision not null constraint learning_months_spent_not_negative check (spent >= 0),
    leads integer not null constraint learning_months_leads_not_negative check (leads >= 0)
  )`,
];

const DOWN = [
  'drop table learning_months',
  'drop index decisions_learned',
  'alter table decisions drop cost',
  'alter table stages drop learning_budget',
];
