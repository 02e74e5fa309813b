import type { Connection, Statement } from '#database';

const selectTables: Statement<{ name: string }> = {
  name: 'test_select_tables',
  text: `select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
};

/** The tables with a row in which this text stands. */
export async function tablesWith(connection: Connection, text: string): Promise<readonly string[]> {
  const tables = await connection.run(selectTables, []);
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const search: Statement<{ found: boolean }> = {
        name: `test_search_${name}`,
        text: `select exists (select 1 from "${name}" row where position($1 in row::text) > 0) as found`,
      };
      const [answer] = await connection.run(search, [text]);
      return answer?.found ? [name] : [];
    }),
  );
  return found.flat();
}

/** What every table of the product holds, as a number of rows and a digest of them: equal contents are equal texts. */
export async function tableContents(connection: Connection): Promise<Readonly<Record<string, string>>> {
  const tables = await connection.run(selectTables, []);
  const contents = await Promise.all(
    tables.map(async ({ name }) => {
      const digest: Statement<{ rows: string }> = {
        name: `test_contents_${name}`,
        text: `select count(*) || ' rows ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as rows
          from "${name}" row`,
      };
      const [found] = await connection.run(digest, []);
      return [name, found?.rows ?? ''] as const;
    }),
  );
  return Object.fromEntries(contents);
}
