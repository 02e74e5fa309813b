import type { Instant } from '#conveyor';
import type { ImportState } from '#conveyor/imports';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** An import as whoever works on it, or looks at it, finds it; times in epoch milliseconds. */
export type KeptImport = Readonly<{
  id: string;
  funnelId: string;
  madeAt: number;
  madeBy: string | null;
  fileName: string;
  bytes: number;
  state: ImportState;
  /** How it is called by whoever it was made by; null: by a program, or at a console. */
  madeByName: string | null;
  plan: unknown;
  found: unknown;
  trouble: unknown;
  readTo: number;
  doneTo: number;
  begunAt: number | null;
  endedAt: number | null;
}>;

/** How many rows of an import there are in each state, and how many of the good ones are twins of others. */
export type ImportCounts = Readonly<{
  rows: number;
  good: number;
  bad: number;
  entered: number;
  changed: number;
  skipped: number;
  undone: number;
  kept: number;
  twins: number;
  /** Good ones that make a lead of their own: they are no twins, or enter all the same. Of one external id there is one lead. */
  toEnter: number;
}>;

const COLUMNS = `i.id, i.funnel_id as "funnelId", ${ms('i.made_at')} as "madeAt", i.made_by as "madeBy",
  (select e.name from employees e where e.id = i.made_by) as "madeByName", i.file_name as "fileName",
  i.bytes::float8 as bytes, i.state, i.plan, i.found, i.trouble, i.read_to as "readTo", i.done_to as "doneTo",
  ${ms('i.begun_at')} as "begunAt", ${ms('i.ended_at')} as "endedAt"`;

const claim: Statement<KeptImport> = {
  name: 'claim_import',
  text: `update imports i set worker = $1, beat_at = $2::timestamptz
    where i.id = (select id from imports where state in ('checking', 'entering', 'undoing')
        and (worker is null or worker = $1 or beat_at < $3::timestamptz) order by beat_at nulls first, made_at limit 1 for no key update skip locked)
    returning ${COLUMNS}`,
};

const read: Statement<KeptImport> = {
  name: 'read_import',
  text: `select ${COLUMNS} from imports i where i.id = $1`,
};

const lock: Statement<KeptImport> = { name: 'lock_import', text: `${read.text} for no key update` };

const list: Statement<KeptImport> = {
  name: 'list_imports',
  text: `select ${COLUMNS} from imports i join funnels f on f.id = i.funnel_id
    where ($1::uuid[] is null or f.department_id = any($1)) order by i.made_at desc, i.id desc limit $2`,
};

const count: Statement<ImportCounts> = {
  name: 'count_import_rows',
  text: `select count(*)::int as rows, count(*) filter (where state = 'good')::int as good, count(*) filter (where state = 'bad')::int as bad,
      count(*) filter (where state = 'entered')::int as entered, count(*) filter (where state = 'changed')::int as changed,
      count(*) filter (where state = 'skipped')::int as skipped, count(*) filter (where state = 'undone')::int as undone,
      count(*) filter (where state = 'kept')::int as kept, count(*) filter (where state = 'good' and alike is not null)::int as twins,
      count(*) filter (where state = 'good' and (alike is null or alike <> 'externalId'
        and coalesce(choice, (select plan->'plan'->>'duplicates' from imports where id = $1)) = 'enter'))::int as "toEnter"
    from import_rows where import_id = $1`,
};

const begin: Statement<never> = {
  name: 'begin_import',
  text: `update imports set state = $2, begun_at = $3::timestamptz, ended_at = null, trouble = null, worker = null where id = $1`,
};

const plan: Statement<never> = {
  name: 'plan_import',
  text: `update imports set state = 'checking', plan = $2::json, found = null, trouble = null, read_to = 0, done_to = 0,
      begun_at = $3::timestamptz, ended_at = null, worker = null where id = $1`,
};

const forgetRows: Statement<never> = {
  name: 'forget_import_rows',
  withinMs: 600_000,
  text: 'delete from import_rows where import_id = $1',
};

const end: Statement<never> = {
  name: 'end_import',
  text: `update imports set state = $2, ended_at = $3::timestamptz, trouble = $4::json, worker = null,
      found = coalesce($5::json, found) where id = $1`,
};

const beat: Statement<never> = {
  name: 'beat_import',
  text: 'update imports set beat_at = $3::timestamptz where id = $1 and worker = $2',
};

/**
 * Takes the import on which nobody has worked for longest, so that none that can't go on keeps others from it, or goes on with one of this worker's; whoever has not been heard of since `silentSince` has lost
 * his. Undefined when there is none.
 */
export async function claimImportOf(
  connection: Connection,
  { worker, now, silentSince }: Readonly<{ worker: string; now: Instant; silentSince: Instant }>,
): Promise<KeptImport | undefined> {
  const [claimed] = await connection.run(claim, [worker, moment(now), moment(silentSince)]);
  return claimed;
}

/** Says that its worker is still at it. */
export async function beatImportOf(
  connection: Connection,
  { id, worker, now }: Readonly<{ id: string; worker: string; now: Instant }>,
): Promise<void> {
  await connection.run(beat, [id, worker, moment(now)]);
}

/** An import by its id; undefined when there is none. */
export async function readImportOf(connection: Connection, id: string): Promise<KeptImport | undefined> {
  const [kept] = await connection.run(read, [id]);
  return kept;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockImportOf(connection: Connection, id: string): Promise<KeptImport | undefined> {
  const [kept] = await connection.run(lock, [id]);
  return kept;
}

/** The newest imports of these departments; null: of all. */
export async function listImportsOf(
  connection: Connection,
  departmentIds: readonly string[] | null,
  most: number,
): Promise<readonly KeptImport[]> {
  return connection.run(list, [departmentIds, most]);
}

/** What has become of its rows so far. */
export async function countImportRowsOf(connection: Connection, id: string): Promise<ImportCounts> {
  const [counts] = await connection.run(count, [id]);
  if (!counts) throw new Error('a count without a row');
  return counts;
}

/** Lets it be read by another plan, from the beginning. */
export async function planImportOf(
  connection: Connection,
  { id, plan: wanted, now }: Readonly<{ id: string; plan: object; now: Instant }>,
): Promise<void> {
  await connection.run(forgetRows, [id]);
  await connection.run(plan, [id, JSON.stringify(wanted), moment(now)]);
}

/** Lets a worker take it: to enter its leads, or to undo that. */
export async function beginImportOf(
  connection: Connection,
  { id, state, now }: Readonly<{ id: string; state: 'entering' | 'undoing'; now: Instant }>,
): Promise<void> {
  await connection.run(begin, [id, state, moment(now)]);
}

/** Nobody works on it any more: it has come to an end, or somebody has stopped it. */
export async function endImportOf(
  connection: Connection,
  {
    id,
    state,
    now,
    trouble = null,
    found = null,
  }: Readonly<{
    id: string;
    state: ImportState;
    now: Instant;
    trouble?: object | null;
    found?: object | null;
  }>,
): Promise<void> {
  const told = [trouble, found].map((facts) => facts && JSON.stringify(facts));
  await connection.run(end, [id, state, moment(now), ...told]);
}
