import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COMPANIES_FOLDED, COMPANIES_IN_ASCII } from './lead-acquaintances.ts';

/** Imports that go on by themselves: what was sent, the rows that were read of it, and what became of each. */
export class Imports1795920000000 implements MigrationInterface {
  readonly name = 'Imports1795920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...UP, ...COMPANIES_FOLDED]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_rows', 'import_pieces', 'imports'])
      await runner.query(`drop table ${table}`);
    for (const statement of COMPANIES_IN_ASCII) await runner.query(statement);
  }
}

const UP = [
  `create table imports (
    id uuid constraint imports_pkey primary key,
    funnel_id uuid not null constraint imports_funnel references funnels (id),
    made_at timestamptz(3) not null,
    made_by uuid constraint imports_made_by references employees (id),
    file_name text not null,
    bytes bigint not null,
    state text not null constraint imports_state_known
      check (state in ('sent', 'checking', 'checked', 'entering', 'stopped', 'done', 'undoing', 'undone', 'failed')),
    plan json,
    found json,
    trouble json,
    read_to integer not null default 0,
    done_to integer not null default 0,
    begun_at timestamptz(3),
    ended_at timestamptz(3),
    worker uuid,
    beat_at timestamptz(3),
    constraint imports_planned check (plan is not null or state = 'sent')
  )`,
  `create index imports_of_funnel on imports (funnel_id, made_at)`,
  `create index imports_at_work on imports (made_at) where state in ('checking', 'entering', 'undoing')`,
  // Packed once by whoever sent it or not at all: to try it again costs more than it saves.
  `create table import_pieces (
    import_id uuid not null constraint import_pieces_import references imports (id) on delete cascade,
    number integer not null,
    bytes bytea not null,
    constraint import_pieces_pkey primary key (import_id, number)
  )`,
  `alter table import_pieces alter column bytes set storage external`,
  `create table import_rows (
    import_id uuid not null constraint import_rows_import references imports (id) on delete cascade,
    line integer not null,
    state text not null constraint import_rows_state_known
      check (state in ('good', 'bad', 'entered', 'changed', 'skipped', 'undone', 'kept')),
    lead json,
    reason text,
    external_id text,
    phone text,
    email text,
    named text,
    twin_of integer,
    twin_lead_id uuid,
    alike text constraint import_rows_alike_known check (alike in ('externalId', 'phone', 'email', 'named')),
    lead_id uuid,
    before json,
    version_after integer,
    constraint import_rows_pkey primary key (import_id, line),
    constraint import_rows_bad_has_reason check (state <> 'bad' or reason is not null)
  )`,
  `create index import_rows_of_lead on import_rows (lead_id) where lead_id is not null`,
  `create index import_rows_by_state on import_rows (import_id, state, line)`,
];
