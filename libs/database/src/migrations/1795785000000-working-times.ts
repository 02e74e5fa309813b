import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_FIGURES } from './first-figures.ts';
import { FIGURES, functionsOf, noteChangesOf, NOTE_ACCEPTANCE } from './visit-figures.ts';

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

/** What goes on with a visit that was taken back has been accepted when that one was. */
const SET_ACCEPTANCES = `
with said as (select v.id, v.lead_id, v.number, v.taken_back, v.stands_since,
    (select min(h.answered_at) from handoffs h where h.visit_id = v.id and h.state in ('accepted', 'returned') and not h.implied
      and h.answered_at > h.offered_at) as at from visits v),
  known as (select s.id, coalesce(s.at, case when s.stands_since is not null then (select b.at from said b
      where b.lead_id = s.lead_id and b.number < s.number and b.taken_back and b.at >= s.stands_since order by b.number limit 1) end) as at from said s)
update visits v set accepted_at = known.at from known where known.id = v.id and known.at is not null`;

const UP = [
  'alter table visits add accepted_at timestamptz(3), add worked_ms bigint, add wait_worked_ms bigint, add stay_worked_ms bigint',
  SET_ACCEPTANCES,
  'alter table visit_deltas add measure text, add bucket integer, add times integer not null default 0',
  `create index visits_to_reckon on visits (id) where (worked_ms is null and outcome in ('advanced', 'won', 'lost', 'returned')
    or wait_worked_ms is null and accepted_at is not null) and not taken_back`,
  'drop trigger visits_note_changed on visits',
  ...made(functionsOf(FIGURES)),
  noteChangesOf(FIGURES),
  ...NOTE_ACCEPTANCE,
  'select recount_visits(null)',
];

const DOWN = [
  'drop trigger handoffs_note_acceptance on handoffs',
  'drop function note_acceptance()',
  'drop trigger visits_note_changed on visits',
  ...made(functionsOf(FIRST_FIGURES)),
  noteChangesOf(FIRST_FIGURES),
  'drop index visits_to_reckon',
  'alter table visit_deltas drop measure, drop bucket, drop times',
  'alter table visits drop accepted_at, drop worked_ms, drop wait_worked_ms, drop stay_worked_ms',
  'select recount_visits(null)',
];
