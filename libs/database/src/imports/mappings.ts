import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** What was said of the columns of a file, and of the values in them. */
export type KeptMapping = Readonly<{ columns: unknown; meanings: unknown }>;

const read: Statement<KeptMapping> = {
  name: 'read_import_mapping',
  text: 'select columns, meanings from import_mappings where department_id = $1 and headings = $2',
};

const keep: Statement<never> = {
  name: 'keep_import_mapping',
  text: `insert into import_mappings (department_id, headings, columns, meanings, used_at) values ($1, $2, $3, $4, $5::timestamptz)
    on conflict (department_id, headings) do update set columns = excluded.columns, meanings = excluded.meanings, used_at = excluded.used_at`,
};

/** What was said when a file with these headings, as a digest, came into a department last; undefined for the first one. */
export async function mappingOf(
  connection: Connection,
  departmentId: string,
  headings: string,
): Promise<KeptMapping | undefined> {
  const [kept] = await connection.run(read, [departmentId, headings]);
  return kept;
}

/** Remembers it for the next one. */
export async function keepMappingOf(
  connection: Connection,
  {
    departmentId,
    headings,
    columns,
    meanings,
    now,
  }: Readonly<{
    departmentId: string;
    headings: string;
    columns: readonly object[];
    meanings: readonly object[];
    now: Instant;
  }>,
): Promise<void> {
  const values = [departmentId, headings, JSON.stringify(columns), JSON.stringify(meanings), moment(now)];
  await connection.run(keep, values);
}
