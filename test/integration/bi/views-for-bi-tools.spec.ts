import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LogActivity } from '#use-cases';
import { by, enterLead, specialist } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { administer, databaseUrl } from '../../support/database-names.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';

let owner: string;
let reader: string;

// Before the database is dropped, in which the role has its grants.
afterAll(async () => {
  await administer(owner, `drop owned by ${READER}`);
  await administer(owner, `drop role ${READER}`);
});
const url = useDatabase();
const app = useLine(url);

const DOCS = readFileSync('docs/bi.md', 'utf8');
const READER = `test_reader_${randomBytes(3).toString('hex')}`;
const PASSWORD = randomBytes(12).toString('hex');

/** What docs/bi.md tells an administrator to run, with another role and another database. */
function documentedStatements(database: string): readonly string[] {
  const [, block = ''] = /```sql\n(create role[\s\S]*?)```/.exec(DOCS) ?? [];
  return block
    .replaceAll('bi_reader', READER)
    .replace(`'…'`, `'${PASSWORD}'`)
    .replace('database conveyor', `database ${database}`)
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

const asReader = (sql: string) => administer(reader, sql);
const refusalOf = (sql: string) =>
  asReader(sql).then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

beforeAll(async () => {
  const [found] = await app.database.run<{ name: string }>(
    { name: 'test_database_name', text: 'select current_database() as name' },
    [],
  );
  const database = found?.name ?? '';
  owner = url();
  for (const statement of documentedStatements(database)) await administer(owner, statement);
  const address = new URL(databaseUrl(owner, database));
  address.username = READER;
  address.password = PASSWORD;
  reader = address.toString();
  const line = await aLine().withSpecialists(1).insert(app.database);
  const anna = specialist(line, 1);
  const { lead } = await enterLead(app, line, {
    name: 'Zyxwvut',
    brief: 'Likes tea',
    externalId: 'zyx@crm',
    known: { email: 'zyx@qpo.example', phone: '+74951239876', company: 'Qponmlk', source: 'site' },
  });
  const call = {
    kind: 'call',
    outcome: 'connected',
    at: null,
    durationSeconds: null,
    employeeId: null,
    note: 'Zyxwvut was in a hurry',
  } as const;
  await app.get(LogActivity).run(lead.id, call, by(anna));
});

const viewsOf = async (): Promise<readonly string[]> =>
  (
    await administer(
      owner,
      `select table_name as name from information_schema.views where table_schema = 'bi' order by 1`,
    )
  ).map(({ name }) => String(name));

describe('a role for BI tools, made as docs/bi.md says', () => {
  it('reads every view, and finds there what is on the line', async () => {
    const counts: Record<string, number> = {};
    for (const view of await viewsOf()) counts[view] = (await asReader(`select * from bi.${view}`)).length;
    expect(counts).toEqual({
      activities: 1,
      employees: expect.any(Number),
      leads: 1,
      notifications: expect.any(Number),
      stages: expect.any(Number),
      visits: 1,
    });
    expect(Object.values(counts)).not.toContain(0);
  });

  it('is answered what docs/bi.md asks', async () => {
    const [, question = ''] = /```sql\n(select[\s\S]*?);\n```/.exec(DOCS) ?? [];
    const period = question.replace('2026-10-01', '2020-01-01').replace('2026-11-01', '2100-01-01');
    expect(await asReader(period)).toMatchObject([
      { position: 1, forward: '0', ended: '0', still_open: '1' },
    ]);
  });

  it('finds nothing there that the person of a lead could be known by, nor what somebody wrote about him', async () => {
    for (const view of await viewsOf()) {
      const rows = JSON.stringify(await asReader(`select * from bi.${view}`));
      for (const known of ['Zyxwvut', 'zyx@', '4951239876', 'Qponmlk', 'tea'])
        expect([view, known, rows.includes(known)]).toEqual([view, known, false]);
    }
  });

  it('reads no table', async () => {
    const tables = await administer(
      owner,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(40);
    for (const { name } of tables)
      expect(await refusalOf(`select * from ${String(name)}`)).toMatch(
        /^permission denied for (table|schema)/,
      );
  });

  it('changes nothing', async () => {
    for (const sql of [
      `update bi.employees set name = ''`,
      'delete from bi.activities',
      `insert into bi.employees (name) values ('')`,
      'create table bi.mine (id integer)',
      'create view bi.more as select 1',
      'create table public.mine (id integer)',
      'drop view bi.leads',
    ])
      // It could say itself that it writes.
      expect([sql, await refusalOf(`begin read write; ${sql}; commit`)]).toEqual([
        sql,
        expect.stringMatching(/permission denied|must be owner|cannot (update|delete|insert)/),
      ]);
  });
});

describe('docs/bi.md', () => {
  it('names every column of every view, with its type and what it says', async () => {
    const columns = await administer(
      owner,
      `select format('| \`%s\` | %s | %s |', a.attname, format_type(a.atttypid, a.atttypmod), col_description(c.oid, a.attnum)) as line
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where c.relnamespace = 'bi'::regnamespace order by c.relname, a.attnum`,
    );
    const said = DOCS.split('\n').map((line) => line.replace(/\s+/g, ' '));
    expect(columns.length).toBeGreaterThan(50);
    const missing = columns.map(({ line }) => String(line)).filter((line) => !said.includes(line));
    expect(missing).toEqual([]);
  });

  it('names no column that there is not', async () => {
    const [{ count } = { count: 0 }] = await administer(
      owner,
      `select count(*)::int as count from information_schema.columns where table_schema = 'bi'`,
    );
    expect(DOCS.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(Number(count));
  });
});
