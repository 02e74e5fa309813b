import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { DAY, HOUR } from '#conveyor';
import { PRODUCT_ID } from '#conveyor/audit';
import { Database, SEALED_COLUMNS, type Statement } from '#database';
import { countServiceLevelsOf, openAlertsOf, unpostedAlertsOf, watchStateOf } from '#database/watch';
import { SealAudit } from '#use-cases';
import { aLine } from '../../support/a-line.ts';
import { anAlert } from '../../support/an-alert.ts';
import { insertAdministrator } from '../../support/api-keys.ts';
import { actionsOf } from '../../support/audit-records.ts';
import { pauseChannel } from '../../support/a-pause.ts';
import { useCli } from '../../support/cli.ts';
import { administer, databaseUrl, testDatabaseName } from '../../support/database-names.ts';
import { useLine } from '../../support/line-app.ts';
import { enterMany } from '../../support/many-leads.ts';
import { testSettings } from '../../support/settings.ts';
import { never } from '../../support/signal.ts';
import { tableContents } from '../../support/table-contents.ts';

const cli = useCli('en');
const app = useLine(() => cli.url);

const restored: string[] = [];

/** The address of a database that has nothing in it. */
async function emptyDatabase(): Promise<string> {
  const server = testSettings().CONVEYOR_TEST_POSTGRES;
  const name = `conveyor_test_restored_${randomBytes(3).toString('hex')}`;
  restored.push(name);
  await administer(server, `create database ${testDatabaseName(name)}`);
  return databaseUrl(server, name);
}

async function inDatabase<Result>(
  url: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await Database.connect({ url, pool: 2, applicationName: 'test' });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const isEmpty = async (url: string): Promise<boolean> =>
  (await administer(url, `select 1 from pg_class where relnamespace = 'public'::regnamespace`)).length === 0;

/** Of every table that says nothing later a row. */
const OF_THE_MOMENT = [
  'sessions',
  'one_time_links',
  'passkey_challenges',
  'heartbeats',
  'workers',
  'canaries',
  'clocks',
];
const TOKEN = 'digest of what lets somebody in';
const begin: Statement<never> = {
  name: 'test_begin',
  text: `with a as (insert into accounts (employee_id, created_at) values ($1, now())),
    s as (insert into sessions values ($1, $2, $1, null, now(), now(), now() + interval '1 day')),
    l as (insert into one_time_links values ($2, 'reset', $1, now(), now() + interval '1 hour')),
    p as (insert into passkey_challenges values ($2, $1, now() + interval '1 minute')),
    h as (insert into heartbeats values ('upkeep', now())),
    w as (insert into workers values ($1, 'host', 1, '1', '{upkeep}', now(), now())),
    k as (update line_watch set looked_at = now(), watching_since = now(), heartbeat_at = now()),
    o as (insert into outside_addresses values ('watcher', 'v1:0123abcd:sealed')),
    c as (insert into canaries values ($1, 'email', now() - interval '1 hour'))
    insert into clocks values ($1, 5000, now())`,
};
const rowsOf = (table: string): Statement<{ rows: number }> => ({
  name: `test_rows_of_${table}`,
  text: `select count(*)::int as rows from ${table}`,
});

const lastSeq: Statement<{ seq: number }> = {
  name: 'test_last_seq',
  text: 'select max(seq)::float8 as seq from notifications',
};

let file: string;

const restoreInto = (url: string, from = file) => cli.runWith({ DATABASE_URL: url }, 'ops', 'restore', from);

/** The backup with something in it changed, as a file of its own. */
async function altered(name: string, change: (text: string) => string): Promise<string> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  const other = cli.path(name);
  await writeFile(other, gzipSync(change(text)));
  return other;
}

beforeAll(async () => {
  const line = await aLine().insert(cli.database);
  await enterMany(app, line, 20);
  await anAlert(cli.database, 'queue-age', { subject: 'email' });
  await anAlert(cli.database, 'disk', { isRaised: false });
  await anAlert(cli.database, 'clock-skew', { isOver: true });
  await pauseChannel(cli.database, 'slack', Date.now(), DAY);
  await cli.database.run(begin, [await insertAdministrator(cli.database), TOKEN]);
  await app.get(SealAudit).run(never());
  file = cli.path('line.backup');
});

afterAll(async () => {
  const server = testSettings().CONVEYOR_TEST_POSTGRES;
  for (const name of restored)
    await administer(server, `drop database ${testDatabaseName(name)} with (force)`);
});

describe('ops backup', () => {
  it('writes all there is into a file for its owner alone, and says how far the audit was', async () => {
    const { code, out } = await cli.run('ops', 'backup', file);
    expect(code).toBe(0);
    const head = await cli.run('audit', 'head');
    expect(out).toMatch(/^Backed up: \d+ rows of \d+ tables, in .*line\.backup\.$/m);
    expect(out).toContain(`up to ${head.out.trim().replace(' ', ', ')}.`);
    expect(await actionsOf(cli.database, PRODUCT_ID)).toEqual(['line.backed-up']);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('replaces a file only when it is told to', async () => {
    expect(await cli.run('ops', 'backup', file)).toMatchObject({ code: 1, out: '' });
    expect((await cli.run('ops', 'backup', file, '--replace')).code).toBe(0);
  });

  it('leaves nothing behind when it can not be', async () => {
    const { code, err } = await cli.run('ops', 'backup', cli.path('no such folder/backup'));
    expect([code, err]).toEqual([1, expect.stringContaining('ENOENT')]);
  });
});

describe('ops restore', () => {
  it('brings back every table as it was, but for what is over by then', async () => {
    const url = await emptyDatabase();
    const { code, err } = await restoreInto(url);
    expect([code, err]).toEqual([0, '']);
    const over = [
      'notifications',
      'delivery_attempts',
      'alerts',
      'channel_pauses',
      'line_watch',
      // What was due since the backup may have been sent.
      'report_schedules',
      // Filled again from the visits.
      'visit_deltas',
      'visit_figures',
      'visit_times',
      'visit_losses',
      ...OF_THE_MOMENT,
    ];
    const audited = ['audit_records', 'audit_unsealed'];
    const { migrations: _, ...before } = await tableContents(cli.database);
    const after = await inDatabase(url, tableContents);
    for (const [table, rows] of Object.entries(before)) {
      if (!over.includes(table) && !audited.includes(table))
        expect([table, after[table]]).toEqual([table, rows]);
    }
    expect(Object.keys(after).toSorted()).toEqual(['migrations', ...Object.keys(before)].toSorted());
    expect(SEALED_COLUMNS.every(({ table }) => table in after)).toBe(true);
  });

  it('lets numbers go on where they were, and the audit be what was written', async () => {
    const url = await emptyDatabase();
    await restoreInto(url);
    const [before] = await cli.database.run(lastSeq, []);
    const given = await administer(
      url,
      `select nextval(pg_get_serial_sequence('notifications', 'seq'))::int as next`,
    );
    expect(given).toEqual([{ next: (before?.seq ?? 0) + 1 }]);
    const { code, out } = await cli.runWith({ DATABASE_URL: url }, 'audit', 'verify');
    expect([code, out]).toEqual([0, expect.stringContaining('The chain is whole')]);
  });

  it('marks what had not ended as uncertain, so that nothing is sent again', async () => {
    const url = await emptyDatabase();
    expect((await restoreInto(url)).out).toContain('20 messages had not ended by then.');
    const states = await administer(url, 'select distinct state, code from notifications');
    expect(states).toEqual([{ state: 'ambiguous', code: 'RESTORED' }]);
  });

  it('leaves nobody signed in and nothing alarmed by what was then, and resumes what was paused aloud', async () => {
    const url = await emptyDatabase();
    const { out } = await restoreInto(url);
    expect(out).toContain('Paused then and not any more: Slack.');
    await inDatabase(url, async (database) => {
      for (const table of [...OF_THE_MOMENT, 'channel_pauses'])
        expect([table, await database.run(rowsOf(table), [])]).toEqual([table, [{ rows: 0 }]]);
      expect(await openAlertsOf(database)).toEqual([]);
      expect(await unpostedAlertsOf(database, Date.now())).toEqual([]);
      expect(await watchStateOf(database)).toMatchObject({
        lookedAt: null,
        watchingSince: null,
        heartbeatAt: null,
      });
      await countServiceLevelsOf(database, { after: app.clock.now() - HOUR, until: Date.now() + HOUR });
      expect(await database.run(rowsOf('service_level_minutes'), [])).toEqual([{ rows: 0 }]);
    });
  });

  it('has nothing in the file by which anybody could come in for a while', async () => {
    expect(gunzipSync(await readFile(file)).toString('utf8')).not.toContain(TOKEN);
  });

  it('touches no database in which there is something', async () => {
    const before = await tableContents(cli.database);
    const { code, err } = await cli.run('ops', 'restore', file);
    expect([code, err]).toEqual([1, expect.stringContaining('The database is not empty (public.absences,')]);
    expect(await tableContents(cli.database)).toEqual(before);
  });

  it.each<[string, (text: string) => string]>([
    ['a row is missing', (text) => text.replace(/(\{"table":"leads".*\n).*\n/, '$1')],
    ['a row was changed', (text) => text.replace(/(\{"table":"leads"[^]*?)Lead/, '$1Load')],
    ['a table is missing', (text) => text.replace(/\{"table":"turns"[^]*?\n\\\.\n/, '')],
    ['its end is missing', (text) => text.slice(0, -200)],
    ['it is another table’s', (text) => text.replace('{"table":"leads"', '{"table":"pg_authid"')],
    [
      'the chain of the audit ends elsewhere',
      (text) => text.replace(/"auditHead":\{"sequence":\d+/, '"auditHead":{"sequence":3'),
    ],
  ])('does nothing when %s', async (what, change) => {
    const url = await emptyDatabase();
    const { code, err } = await restoreInto(url, await altered(what.replaceAll(' ', '-'), change));
    expect([code, err]).toEqual([1, expect.stringContaining('The backup is damaged')]);
    expect(await isEmpty(url)).toBe(true);
  });

  it('does nothing with a file that is cut off, or is none of ours', async () => {
    const url = await emptyDatabase();
    const whole = await readFile(file);
    const cut = await cli.file('cut', '');
    await writeFile(cut, whole.subarray(0, whole.length - 100));
    expect((await restoreInto(url, cut)).err).toContain('The backup is damaged');
    expect((await restoreInto(url, await cli.file('text', 'hello'))).err).toBe('This file is no backup.\n');
    const other = await altered('other', () => '{"format":"other"}\n');
    expect((await restoreInto(url, other)).err).toBe('This file is no backup.\n');
    const newer = await altered('newer', (text) =>
      text.replace('"migrations":["', '"migrations":["Later1","'),
    );
    expect((await restoreInto(url, newer)).err).toContain('was made by a later version');
    expect(await isEmpty(url)).toBe(true);
  });
});
