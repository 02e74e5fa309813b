import type { Connection, Statement } from '../statement.ts';
import { tables } from '../tables/index.ts';

/** A table with its columns, but for those that follow from others. */
export type TableShape = Readonly<{ table: string; columns: readonly string[]; refersTo: readonly string[] }>;

const readShapes: Statement<TableShape> = {
  name: 'read_table_shapes',
  text: `
select c.relname as table,
  (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
  coalesce((select array_agg(distinct f.relname::text) from pg_constraint k join pg_class f on f.oid = k.confrelid
    where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as "refersTo"
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind = 'r' and c.relname = any($1::text[])
order by c.relname`,
};

/** Its triggers count every change of the line: written last, it is what it was. */
const LAST = 'roster_version';

/** All our tables, each after those that it refers to. Throws when two refer to each other: then nothing can be written first. */
export async function tablesInOrder(connection: Connection): Promise<readonly TableShape[]> {
  const ours = tables.map(({ options }) => options.name);
  const waiting = [...(await connection.run(readShapes, [ours]))];
  const ordered: TableShape[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ table, refersTo }) =>
        refersTo.every((other) => ordered.some((one) => one.table === other)) &&
        (table !== LAST || waiting.length === 1),
    );
    const [shape] = next === -1 ? [] : waiting.splice(next, 1);
    if (!shape)
      throw new Error(`Tables that refer to each other: ${waiting.map((one) => one.table).join(', ')}`);
    ordered.push(shape);
  }
  return ordered;
}
