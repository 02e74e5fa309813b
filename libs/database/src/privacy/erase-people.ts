import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { PERSONAL_TABLES } from './personal-columns.ts';
import type { PersonalTable } from './personal-table.ts';

/** Whose personal data: the persons of leads, or employees; by the ids of those. */
export type People = Readonly<{ kind: 'lead' | 'employee'; ids: readonly string[] }>;

/** How many rows of which table it was, or would be; tables of which it is none are left out. */
export type RowCounts = Readonly<Record<string, number>>;

type Counted = Readonly<{ rows: number }>;

/** What is told of the row itself once it holds nothing of anybody: $2 now. */
const MARKS: Readonly<Record<string, string>> = {
  leads: 'erased_at = $2::timestamptz, version = t.version + 1',
  employees: 'erased_at = $2::timestamptz, version = t.version + 1, active = false',
};

type Part = Readonly<{ table: string; erase: Statement<Counted>; count: Statement<Counted>; marks: boolean }>;

const PARTS: Readonly<Record<People['kind'], readonly Part[]>> = {
  lead: partsOf('lead'),
  employee: partsOf('employee'),
};

/** What may be written about a lead by whatever was under way while it was erased. */
const WRITTEN_LATE = new Set(['captured_messages', 'delivery_attempts', 'notifications']);

function partsOf(kind: People['kind']): readonly Part[] {
  return Object.entries(PERSONAL_TABLES).flatMap(([table, personal]) => partOf(kind, table, personal) ?? []);
}

function partOf(kind: People['kind'], table: string, { columns, ...rows }: PersonalTable): Part | undefined {
  const of = rows[kind];
  if (!of) return undefined;
  const cleared = Object.entries(columns).flatMap(([column, { [kind]: left }]) =>
    left === undefined ? [] : [{ column, left }],
  );
  if (of.erased === 'stay' && cleared.length === 0) return undefined;
  const marks = MARKS[table];
  const sets = [...cleared.map(({ column, left }) => `${column} = ${left}`), ...(marks ? [marks] : [])];
  // As texts, because JSON that is kept as it was written can not be compared.
  const differs = cleared.map(({ column, left }) => `t.${column}::text is distinct from (${left})::text`);
  const which =
    of.erased === 'go'
      ? of.which
      : `${of.which} and (${[...differs, ...(marks ? ['t.erased_at is null'] : [])].join(' or ')})`;
  const change =
    of.erased === 'go'
      ? `delete from ${table} t where ${which} returning 1`
      : `update ${table} t set ${sets.join(', ')} where ${which} returning 1`;
  return {
    table,
    marks: marks !== undefined,
    erase: {
      name: `erase_${kind}_${table}`,
      text: `with done as (${change}) select count(*)::int as rows from done`,
    },
    count: {
      name: `count_${kind}_${table}`,
      text: `select count(*)::int as rows from ${table} t where ${which}`,
    },
  };
}

/**
 * Erases all that is kept about people, but for what they did not tell of themselves: what was where and how long. Within the
 * caller's transaction, in which they are locked; whoever is erased already is not changed.
 */
export async function erasePeopleOf(
  transaction: Connection,
  { kind, ids }: People,
  now: Instant,
): Promise<RowCounts> {
  return counted(PARTS[kind], ({ erase, marks }) =>
    transaction.run(erase, marks ? [ids, moment(now)] : [ids]),
  );
}

/** How many rows `erasePeopleOf` would change or delete. */
export async function countPersonalOf(connection: Connection, { kind, ids }: People): Promise<RowCounts> {
  return counted(PARTS[kind], ({ count }) => connection.run(count, [ids]));
}

/** Erases what was written about people since they were erased, by whatever had begun before. */
export async function eraseLateOf(connection: Connection, { kind, ids }: People): Promise<RowCounts> {
  const late = PARTS[kind].filter(({ table }) => WRITTEN_LATE.has(table));
  return counted(late, ({ erase }) => connection.run(erase, [ids]));
}

/** One after the other: what is found by another table's rows has to be found before those change. */
async function counted(
  parts: readonly Part[],
  run: (part: Part) => Promise<readonly Counted[]>,
): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const part of parts) {
    const [done] = await run(part);
    if (done && done.rows > 0) counts[part.table] = done.rows;
  }
  return counts;
}
