import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Database, type Statement } from '#database';
import { useCli } from '../../support/cli.ts';
import { administer, databaseUrl, testDatabaseName } from '../../support/database-names.ts';
import { testSettings } from '../../support/settings.ts';
import { tableContents } from '../../support/table-contents.ts';

const NAME = `conveyor_test_rows_${randomBytes(3).toString('hex')}`;

const cli = useCli('en');
let restored: Database;

/** What had ended when the backup was made; the rest is marked as uncertain, so that nothing is sent again. */
const ENDED = `state not in ('pending', 'deferred', 'claimed', 'sending', 'retry')`;
/** Some are under way, and some have been tried: a demo has told everybody of everything. */
const beginSome: Statement<never> = {
  name: 'test_begin_some',
  text: `with begun as (update notifications set state = 'retry' where id in (select id from notifications order by id limit 5) returning id)
    insert into delivery_attempts (notification_id, number, started_at, ended_at, outcome)
      select id, 90, now(), case when row_number() over (order by id) > 2 then now() end, case when row_number() over (order by id) > 2 then 'retry' end from begun`,
};
const endedBefore: Statement<{ ids: readonly string[] }> = {
  name: 'test_ended_before',
  text: `select array_agg(id) as ids from notifications where ${ENDED}`,
};
const digestOf = (rows: string): Statement<{ count: number; digest: string }> => ({
  name: `test_rows_${rows.slice(0, 40).replace(/\W+/g, '_')}`,
  text: `select count(*)::int as count, md5(string_agg(r::text, '|' order by r::text)) as digest from (${rows}) r`,
});
const endedRows = digestOf(`select * from notifications where id = any($1::uuid[])`);
const otherRows = digestOf(
  `select to_jsonb(n) - 'state' - 'code' - 'changed_at' from notifications n where id <> all($1::uuid[])`,
);
const endedAttempts = digestOf(
  `select * from delivery_attempts where ended_at is not null and code is distinct from 'RESTORED'`,
);
const auditRows = digestOf(
  `select * from audit_records where action not in ('line.backed-up', 'line.restored')`,
);
const uncertain: Statement<{ count: number }> = {
  name: 'test_uncertain',
  text: `select count(*)::int as count from notifications where state = 'ambiguous' and code = 'RESTORED' and id <> all($1::uuid[])`,
};

beforeAll(async () => {
  expect(await cli.run('seed', '--leads', '60', '--language', 'ru')).toMatchObject({ code: 0 });
  await cli.database.run(beginSome, []);
  const file = cli.path('line.backup');
  expect(await cli.run('ops', 'backup', file)).toMatchObject({ code: 0 });
  const server = testSettings().CONVEYOR_TEST_POSTGRES;
  await administer(server, `create database ${testDatabaseName(NAME)}`);
  const url = databaseUrl(server, NAME);
  expect(await cli.runWith({ DATABASE_URL: url }, 'ops', 'restore', file)).toMatchObject({
    code: 0,
    err: '',
  });
  restored = await Database.connect({ url, pool: 2, applicationName: 'test' });
});

afterAll(async () => {
  await restored.close();
  await administer(
    testSettings().CONVEYOR_TEST_POSTGRES,
    `drop database ${testDatabaseName(NAME)} with (force)`,
  );
});

/** What is over by then, and what follows from the visits and is filled again; each of these is looked at by itself. */
const OTHERWISE = new Set([
  'notifications',
  'delivery_attempts',
  'audit_records',
  'audit_unsealed',
  'migrations',
  'sessions',
  'heartbeats',
  'workers',
  'report_schedules',
  'line_watch',
  'visit_deltas',
  'visit_figures',
  'visit_times',
  'visit_losses',
]);

it('an empty installation that a whole department is loaded into has every row of it', async () => {
  const [before, after] = [await tableContents(cli.database), await tableContents(restored)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const same = Object.keys(before).filter((table) => !OTHERWISE.has(table));
  const of = (contents: Readonly<Record<string, string>>) => same.map((table) => [table, contents[table]]);
  expect(of(after)).toEqual(of(before));
  const filled = same.filter((table) => !before[table]?.startsWith('0 rows'));
  for (const table of [
    'leads',
    'visits',
    'activities',
    'handoffs',
    'decisions',
    'employees',
    'specialists',
    'stages',
  ])
    expect(filled).toContain(table);
});

it('of messages only what had not ended is marked, and every other row is what it was', async () => {
  const [ended] = await cli.database.run(endedBefore, []);
  const ids = ended?.ids ?? [];
  const there = [endedRows, otherRows, endedAttempts, auditRows];
  for (const rows of there) {
    const values = rows === endedRows || rows === otherRows ? [ids] : [];
    expect([rows.name, await restored.run(rows, values)]).toEqual([
      rows.name,
      await cli.database.run(rows, values),
    ]);
  }
  expect(ids.length).toBeGreaterThan(0);
  expect(await restored.run(uncertain, [ids])).toEqual([{ count: 5 }]);
});
