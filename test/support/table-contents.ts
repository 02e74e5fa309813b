import type { Connection, Statement } from '#database';

const selectTables: Statement<{ name: string }> = {
  name: 'test_select_tables',
  text: `select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'clocks' order by 1`,
};

const selectAllTables: Statement<{ name: string; path: string }> = {
  name: 'test_select_all_tables',
  text: `select c.relname as name, format('%I.%I', n.nspname, c.relname) as path
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 2`,
};

/** The tables with a row in which this text stands, those of the queue as well. */
export async function tablesWith(connection: Connection, text: string): Promise<readonly string[]> {
  const tables = await connection.run(selectAllTables, []);
  const found = await Promise.all(
    tables.map(async ({ name, path }) => {
      const search: Statement<{ found: boolean }> = {
        name: `test_search_${path}`.slice(0, 63),
        text: `select exists (select 1 from ${path} row where position($1 in row::text) > 0
          or position(encode(convert_to($1, 'UTF8'), 'hex') in row::text) > 0) as found`,
      };
      const [answer] = await connection.run(search, [text]);
      return answer?.found ? [name] : [];
    }),
  );
  return found.flat();
}

/** What every table of the product holds (but how far each process's clock is off, which it measures every ten seconds), as a number of rows and a digest of them: equal contents are equal texts. */
export async function tableContents(connection: Connection): Promise<Readonly<Record<string, string>>> {
  const tables = await connection.run(selectTables, []);
  // In one question: a spec asks hundreds of times, and of each table alone it would be most of what it does.
  const digests = tables.map(
    ({
      name,
    }) => `select '${name}' as name, count(*) || ' rows ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as rows
      from "${name}" row`,
  );
  const contents: Statement<{ name: string; rows: string }> = {
    name: 'test_contents',
    text: `${digests.join(' union all ')} order by name`,
  };
  const found = await connection.run(contents, []);
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows]));
}
