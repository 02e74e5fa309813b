import pg from 'pg';

/** The database that every test database is a copy of; migrated once a run. */
export const TEMPLATE = 'conveyor_test_template';

/** Where a database of the server at `server` is reached. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on the server's own database: databases are not made or dropped from inside themselves. */
export async function administer(server: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/** A database's name as SQL writes it. Refuses a name without `test` in it: such a database is somebody's work. */
export function testDatabaseName(name: string): string {
  if (!/^\w*test\w*$/.test(name))
    throw new Error(`"${name}" is no test database: its name must contain "test".`);
  return `"${name}"`;
}

const KEPT = `select datname as name from pg_database where datname like 'conveyor\\_test\\_%' and datname <> '${TEMPLATE}'`;

/** The test databases of the server that were not dropped. */
export async function keptDatabases(server: string): Promise<string[]> {
  return (await administer(server, KEPT)).map((row) => String(row['name']));
}
