import type { Connection, Statement } from '../statement.ts';
import type { People } from './erase-people.ts';
import { PERSONAL_TABLES } from './personal-columns.ts';
import type { PersonalTable } from './personal-table.ts';

/** What a table knows about people, row by row under the names of its columns, and how many more rows there are. */
export type ExportedTable = Readonly<{
  table: string;
  rows: readonly Readonly<Record<string, unknown>>[];
  leftOut: number;
}>;

/** More rows of one table nobody can read; what is left out is counted. */
const MOST_ROWS = 10_000;

type Exported = Omit<ExportedTable, 'table'>;

type Part = Readonly<{ table: string; read: Statement<Exported> }>;

const PARTS: Readonly<Record<People['kind'], readonly Part[]>> = {
  lead: partsOf('lead'),
  employee: partsOf('employee'),
};

function partsOf(kind: People['kind']): readonly Part[] {
  return Object.entries(PERSONAL_TABLES).flatMap(([table, personal]) => {
    const rows = personal[kind];
    if (!rows || personal.exported === false) return [];
    return [{ table, read: reading(kind, table, rows.which, personal) }];
  });
}

function reading(
  kind: People['kind'],
  table: string,
  which: string,
  { columns }: PersonalTable,
): Statement<Exported> {
  const hidden = Object.entries(columns).flatMap(([column, { hidden: isHidden }]) =>
    isHidden === true || isHidden === kind ? [`'${column}'`] : [],
  );
  return {
    name: `export_${kind}_${table}`,
    text: `
with found as materialized (select to_jsonb(t) - array[${hidden.join(', ')}]::text[] as row, count(*) over () as count
  from ${table} t where ${which} limit ${MOST_ROWS})
select coalesce(json_agg(row), '[]') as rows, (coalesce(max(count), 0) - count(*))::int as "leftOut" from found`,
  };
}

/** Everything that is kept about people, from all tables in which there is anything. */
export async function exportPeopleOf(
  connection: Connection,
  { kind, ids }: People,
): Promise<readonly ExportedTable[]> {
  const tables: ExportedTable[] = [];
  for (const { table, read } of PARTS[kind]) {
    const [found] = await connection.run(read, [ids]);
    if (found && found.rows.length > 0) tables.push({ table, ...found });
  }
  return tables;
}
