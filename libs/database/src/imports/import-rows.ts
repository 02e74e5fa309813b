import type { AlikeBy, DuplicatePolicy, ImportRowState } from '#conveyor/imports';
import type { Connection, Statement } from '../statement.ts';

/** A row as it was read: good with the lead that it makes, or bad with why. */
export type ReadImportRow = Readonly<{
  line: number;
  state: 'good' | 'bad';
  lead: unknown;
  reason: string | null;
  /** Of a bad one, what stood in it, and which fields are wrong. */
  cells: readonly string[] | null;
  faults: readonly string[];
  externalId: string | null;
  phone: string | null;
  email: string | null;
  named: string | null;
}>;

/** A row that is to be settled, with what it is the same as. */
export type OpenImportRow = Readonly<{
  line: number;
  lead: unknown;
  twinOf: number | null;
  twinLeadId: string | null;
  alike: AlikeBy | null;
  /** What is to become of it, whatever the plan says of rows that are the same as others. */
  choice: DuplicatePolicy | null;
}>;

/** A row as it is shown: what it makes, what is wrong with it, and what it is the same as. */
export type ListedImportRow = OpenImportRow &
  Readonly<{
    state: ImportRowState;
    reason: string | null;
    cells: readonly string[] | null;
    faults: readonly string[];
    leadId: string | null;
    /** Of the lead that is the same. */
    twinName: string | null;
    twinCompany: string | null;
  }>;

/** What became of a row. */
export type SettledImportRow = Readonly<{
  line: number;
  state: ImportRowState;
  reason: string | null;
  leadId: string | null;
  before: unknown;
  versionAfter: number | null;
}>;

const insert: Statement<never> = {
  name: 'insert_import_rows',
  text: `insert into import_rows (import_id, line, state, lead, reason, cells, faults, external_id, phone, email, named)
    select $1::uuid, r.line, r.state, r.lead, r.reason, r.cells, r.faults, r."externalId", r.phone, r.email, r.named
    from json_to_recordset($2::json) as r (line int, state text, lead json, reason text, cells json, faults text[], "externalId" text, phone text, email text, named text)`,
};

const readTo: Statement<never> = {
  name: 'import_read_to',
  text: 'update imports set read_to = $2 where id = $1',
};

const nextOpen: Statement<OpenImportRow> = {
  name: 'next_import_rows',
  text: `select line, lead, twin_of as "twinOf", twin_lead_id as "twinLeadId", alike, choice from import_rows
    where import_id = $1 and state = 'good' and line > $2 order by line limit $3`,
};

const settle: Statement<never> = {
  name: 'settle_import_rows',
  text: `with settled as (select * from json_to_recordset($2::json) as r (line int, state text, reason text, "leadId" uuid, before json, "versionAfter" int)),
    done as (update imports set done_to = greatest(done_to, (select max(line) from settled)) where id = $1)
    update import_rows r set state = s.state, reason = s.reason, lead_id = s."leadId", before = s.before, version_after = s."versionAfter"
    from settled s where r.import_id = $1 and r.line = s.line`,
};

const leadOfLine: Statement<{ line: number; leadId: string }> = {
  name: 'leads_of_import_lines',
  text: `select line, lead_id as "leadId" from import_rows where import_id = $1 and line = any($2::int[]) and lead_id is not null`,
};

const listRows: Statement<ListedImportRow> = {
  name: 'list_import_rows',
  text: `select r.line, r.state, r.lead, r.reason, r.cells, r.faults, r.twin_of as "twinOf", r.twin_lead_id as "twinLeadId", r.alike, r.choice,
      r.lead_id as "leadId", l.name as "twinName", l.company as "twinCompany"
    from import_rows r left join leads l on l.id = r.twin_lead_id
    where r.import_id = $1 and ($2::text is null or r.state = $2) and (not $3::boolean or r.alike is not null) and r.line > $4
    order by r.line limit $5`,
};

const choose: Statement<{ line: number }> = {
  name: 'choose_import_rows',
  text: `update import_rows set choice = $3 where import_id = $1 and line = any($2::int[]) and state = 'good' and alike is not null returning line`,
};

const wordsOfBad: Statement<{ word: string; rows: number }> = {
  name: 'words_of_bad_import_rows',
  text: `select btrim(cells ->> $2::int) as word, count(*)::int as rows from import_rows
    where import_id = $1 and state = 'bad' and $3 = any(faults) and btrim(cells ->> $2::int) <> '' group by 1 order by 2 desc, 1 limit $4`,
};

/** Keeps rows that were read, in the order of their lines, and how far the file was read. */
export async function insertImportRowsOf(
  connection: Connection,
  importId: string,
  rows: readonly ReadImportRow[],
): Promise<void> {
  const last = rows.at(-1);
  if (!last) return;
  await connection.run(insert, [importId, JSON.stringify(rows)]);
  await connection.run(readTo, [importId, last.line]);
}

/** Good rows behind a line of which nothing has become yet, in order. */
export async function openImportRowsOf(
  connection: Connection,
  { importId, after, most }: Readonly<{ importId: string; after: number; most: number }>,
): Promise<readonly OpenImportRow[]> {
  return connection.run(nextOpen, [importId, after, most]);
}

/** Writes down what became of rows, and that all up to the last of them is settled. */
export async function settleImportRowsOf(
  connection: Connection,
  importId: string,
  rows: readonly SettledImportRow[],
): Promise<void> {
  if (rows.length > 0) await connection.run(settle, [importId, JSON.stringify(rows)]);
}

/** The leads that rows have made or changed, by line. */
export async function leadsOfLinesOf(
  connection: Connection,
  importId: string,
  lines: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (lines.length === 0) return new Map();
  const rows = await connection.run(leadOfLine, [importId, lines]);
  return new Map(rows.map(({ line, leadId }) => [line, leadId]));
}

/** Rows behind a line, in order: those in a state (null: in all), or of those the ones that are the same as others. */
export async function listImportRowsOf(
  connection: Connection,
  {
    importId,
    state,
    isTwin,
    after,
    most,
  }: Readonly<{
    importId: string;
    state: ImportRowState | null;
    isTwin: boolean;
    after: number;
    most: number;
  }>,
): Promise<readonly ListedImportRow[]> {
  return connection.run(listRows, [importId, state, isTwin, after, most]);
}

/** Says of rows that are the same as others what is to become of them (null: what the plan says); how many there were. */
export async function chooseRowsOf(
  connection: Connection,
  {
    importId,
    lines,
    choice,
  }: Readonly<{ importId: string; lines: readonly number[]; choice: DuplicatePolicy | null }>,
): Promise<number> {
  return (await connection.run(choose, [importId, lines, choice])).length;
}

/** What stands in a column (its place from 0) of rows of which that field is wrong, the most frequent first. */
export async function wordsOfBadRowsOf(
  connection: Connection,
  {
    importId,
    place,
    field,
    most,
  }: Readonly<{ importId: string; place: number; field: string; most: number }>,
): Promise<readonly Readonly<{ word: string; rows: number }>[]> {
  return connection.run(wordsOfBad, [importId, place, field, most]);
}
