import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_FIGURES } from './first-figures.ts';
import { TIME_COLUMNS } from '../figures/time-columns.ts';
import {
  ADD_BUCKETS,
  functionsOf,
  noteChangesOf,
  NOTE_ACCEPTANCE,
  SET_ACCEPTANCES,
  TIMED_FIGURES,
} from './visit-figures.ts';

/**
 * How long leads waited to be accepted, and working times: until now only calendar time to the end was told, in which a weekend looks like a slow
 * colleague. The working times of visits that are there are reckoned afterwards, by the hours that are known then.
 */
export class WorkingTimes1795785000000 implements MigrationInterface {
  readonly name = 'WorkingTimes1795785000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const made = (functions: readonly string[]): readonly string[] =>
  functions.map((text) => text.replace(/^create function/, 'create or replace function'));

const KEY = 'stage_id uuid not null, grain text not null, day date not null, employee_id uuid not null';

const UP = [
  'alter table visits add accepted_at timestamptz(3), add worked_ms bigint, add wait_worked_ms bigint, add stay_worked_ms bigint',
  SET_ACCEPTANCES,
  'alter table visit_deltas add measure text, add bucket integer, add times integer not null default 0',
  `create index visits_to_reckon on visits (id) where (worked_ms is null and outcome in ('advanced', 'won', 'lost', 'returned')
    or wait_worked_ms is null and accepted_at is not null) and not taken_back`,
  'drop table visit_times',
  `create table visit_times (${KEY}, ${TIME_COLUMNS.map((column) => `${column} text`).join(', ')},
    constraint visit_times_pkey primary key (stage_id, grain, day, employee_id))`,
  ADD_BUCKETS,
  'drop trigger visits_note_changed on visits',
  ...made(functionsOf(TIMED_FIGURES)),
  noteChangesOf(TIMED_FIGURES),
  ...NOTE_ACCEPTANCE,
  'select recount_visits(null)',
];

const DOWN = [
  'drop trigger handoffs_note_acceptance on handoffs',
  'drop function note_acceptance()',
  'drop trigger visits_note_changed on visits',
  'drop table visit_times',
  `create table visit_times (${KEY}, measure text not null, bucket integer not null, count bigint not null,
    constraint visit_times_pkey primary key (stage_id, grain, employee_id, measure, day, bucket))`,
  ...made(functionsOf(FIRST_FIGURES)),
  'drop function add_buckets(text, text)',
  noteChangesOf(FIRST_FIGURES),
  'drop index visits_to_reckon',
  'alter table visit_deltas drop measure, drop bucket, drop times',
  'alter table visits drop accepted_at, drop worked_ms, drop wait_worked_ms, drop stay_worked_ms',
  'select recount_visits(null)',
];
