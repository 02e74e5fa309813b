import { spawn } from 'node:child_process';
import { once, on } from 'node:events';
import { watch } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  EmbeddedPostgresError,
  joinOrStartEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '#database';
import { EmbeddedOwner } from '../support/embedded-owner.ts';

/** All tests but those of the first start work on one folder, each leaving it stopped: a start of it takes 100 ms. */
let folder: string;
let ours: EmbeddedPostgres | undefined;
let owners: EmbeddedOwner[] = [];
/** What a test leaves behind when it fails in the middle, and Jest would then wait for. */
let strangers: { end: () => unknown }[] = [];

const log = { info: () => undefined };
const isRoot = process.getuid?.() === 0;

async function start(dataDir = folder): Promise<EmbeddedPostgres> {
  ours = await startEmbeddedPostgres({ dataDir, log });
  return ours;
}

function owner(dataDir = folder, account?: 'nobody'): EmbeddedOwner {
  const made = new EmbeddedOwner(dataDir, account);
  owners.push(made);
  return made;
}

async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

const troubleOf = async (starting: Promise<unknown>): Promise<unknown> =>
  starting.then(
    () => 'started',
    (error: unknown) => (error instanceof EmbeddedPostgresError ? error.trouble : error),
  );

/** Kills the server and waits until it is dead: its sessions end only after it. */
async function crash({ url, pid }: EmbeddedPostgres): Promise<void> {
  const session = new pg.Client(url);
  await session.connect();
  session.on('error', () => undefined);
  const ended = new Promise((resolve) => session.once('end', resolve));
  process.kill(pid, 'SIGKILL');
  await ended;
}

async function remember(url: string, fact: string): Promise<void> {
  await query(url, 'create table if not exists facts (fact text primary key)');
  await query(url, 'insert into facts values ($1)', [fact]);
}

const remembered = async (url: string, fact: string): Promise<boolean> =>
  (await query(url, 'select 1 from facts where fact = $1', [fact])).length === 1;

const answers = async (url: string): Promise<boolean> =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  );

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'conveyor-embedded-'));

beforeAll(async () => {
  folder = await newFolder();
  const first = await start();
  await remember(first.url, 'the first start');
  await first.stop();
});

afterEach(async () => {
  await ours?.stop();
  ours = undefined;
  for (const each of [...owners, ...strangers]) await each.end();
  owners = [];
  strangers = [];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the first start', () => {
  it('makes a database that keeps what it acknowledged and knows Russian letters', async () => {
    const { url } = await start();
    const [facts] = await query(
      url,
      `select lower('ЖЁ') as lower, 'аня' ilike 'АНЯ' as alike, current_setting('fsync') as fsync, current_setting('TimeZone') as zone,
        current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums, current_database() as name`,
    );
    const expected = {
      lower: 'жё',
      alike: true,
      fsync: 'on',
      zone: 'UTC',
      encoding: 'UTF8',
      checksums: 'on',
    };
    expect(facts).toEqual({ ...expected, name: 'conveyor' });
  });

  it('leaves nothing that another account can read, and listens on the loopback alone', async () => {
    const { url } = await start();
    for (const name of ['postgres', 'postgres.json', 'postgres.log']) {
      expect([name, (await stat(join(folder, name))).mode & 0o077]).toEqual([name, 0]);
    }
    expect((await readdir(folder)).sort()).toEqual([
      'conveyor.lock',
      'postgres',
      'postgres.json',
      'postgres.log',
    ]);
    expect(await query(url, `show listen_addresses`)).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(url, `show unix_socket_directories`)).toEqual([{ unix_socket_directories: '' }]);
  });

  it('asks for the password', async () => {
    const { url } = await start();
    const wrong = url.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('works in a folder that everybody may enter as in one that is private', async () => {
    const open = await newFolder();
    await chmod(open, 0o755);
    const { url } = await start(open);
    expect(await answers(url)).toBe(true);
    await ours?.stop();
    await rm(open, { recursive: true });
  });

  it('that was killed while the database was being made is done over by the next one', async () => {
    const empty = await newFolder();
    const watcher = watch(empty);
    strangers.push({ end: () => watcher.close() });
    const making = on(watcher, 'change');
    const killed = owner(empty);
    for await (const [, name] of making) if (String(name).startsWith('postgres-new-')) break;
    await killed.kill('SIGKILL');
    expect((await readdir(empty)).filter((name) => name === 'postgres')).toEqual([]);

    const { url } = await start(empty);
    expect(await answers(url)).toBe(true);
    await ours?.stop();
    expect((await readdir(empty)).sort()).toEqual(['postgres', 'postgres.json', 'postgres.log']);
    await rm(empty, { recursive: true });
  });
});

describe('the next start', () => {
  it('has the data of the first, at the same address', async () => {
    const before = await start();
    expect(await remembered(before.url, 'the first start')).toBe(true);
    const { url } = before;
    await before.stop();
    expect(await answers(url)).toBe(false);
    expect((await start()).url).toBe(url);
  });

  it('logs no ordinary refusal of a statement', async () => {
    const { url } = await start();
    await expect(remember(url, 'the first start')).rejects.toMatchObject({ code: '23505' });
    const logged = await readFile(join(folder, 'postgres.log'), 'utf8');
    expect(logged).toContain('ready to accept connections');
    expect(logged).not.toMatch(/duplicate|ERROR|insert/);
  });

  it('adopts the server that a killed process has left running', async () => {
    const killed = owner();
    const left = await killed.report;
    if (!('url' in left)) throw new Error('It did not start.');
    await remember(left.url, 'of a killed process');
    await killed.kill('SIGKILL');
    expect(await answers(left.url)).toBe(true);

    const adopter = await start();
    expect(adopter).toMatchObject({ adopted: true, pid: left.pid, url: left.url });
    expect(await remembered(adopter.url, 'of a killed process')).toBe(true);
    await adopter.stop();
    expect(await answers(left.url)).toBe(false);
  });

  it('finds the server alive after a Ctrl-C that ended its process', async () => {
    const interrupted = owner();
    const left = await interrupted.report;
    await interrupted.kill('SIGINT', 'its group');
    expect(await start()).toMatchObject({ ...left, adopted: true });
  });

  it('recovers what a killed server had acknowledged', async () => {
    const before = await start();
    await remember(before.url, 'just before the crash');
    await crash(before);
    await before.stop();
    const after = await start();
    expect(after.adopted).toBe(false);
    expect(await remembered(after.url, 'just before the crash')).toBe(true);
  });

  it('takes another port when something else has its own, and keeps that one', async () => {
    const { port } = await start();
    await ours?.stop();
    const taker = createServer().listen(port, '127.0.0.1');
    strangers.push({ end: () => taker.close() });
    await once(taker, 'listening');
    const other = await start();
    expect(other.port).not.toBe(port);
    expect(await answers(other.url)).toBe(true);
    await other.stop();
    taker.close();
    await once(taker, 'close');
    expect((await start()).port).toBe(other.port);
  });

  it('is not confused by a stranger that has the number of a server that died', async () => {
    const cluster = join(folder, 'postgres');
    const before = await start();
    const pidFile = join(cluster, 'postmaster.pid');
    const left = await readFile(pidFile, 'utf8');
    await crash(before);
    await before.stop();
    // PostgreSQL asks only whether a process of that number lives that it may signal, so the stranger has its account.
    const { uid, gid } = await stat(cluster);
    const stranger = spawn('cat', [], {
      ...(isRoot ? { uid, gid } : {}),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    strangers.push({ end: () => stranger.kill() });
    await once(stranger, 'spawn');
    await writeFile(pidFile, left.replace(/^\d+/, String(stranger.pid)));

    const after = await start();
    expect(after).toMatchObject({ adopted: false });
    expect(await remembered(after.url, 'the first start')).toBe(true);
  });
});

describe('a server that dies', () => {
  it('is started again at the same address, once however often that is asked', async () => {
    const server = await start();
    const { url, pid } = server;
    expect(await server.revive()).toBe(false);
    await crash(server);
    expect(await Promise.all([server.revive(), server.revive()])).toEqual([true, true]);
    expect(server.pid).not.toBe(pid);
    expect(server.url).toBe(url);
    expect(await remembered(url, 'the first start')).toBe(true);
    expect(await server.revive()).toBe(false);
  });
});

describe('a folder', () => {
  it('belongs to one process at a time, and the other is told which', async () => {
    const both = [owner(), owner()];
    const reports = await Promise.all(both.map(({ report }) => report));
    const winner = reports.findIndex((report) => 'url' in report);
    expect(reports[1 - winner]).toMatchObject({
      trouble: { code: 'FOLDER_IN_USE', facts: { folder, pid: both[winner]?.pid } },
    });
    expect(await troubleOf(start())).toMatchObject({
      code: 'FOLDER_IN_USE',
      facts: { pid: both[winner]?.pid },
    });
  });

  it('is joined by a command while the server runs, and left as it was', async () => {
    const running = await start();
    const joined = await joinOrStartEmbeddedPostgres({ dataDir: folder, log });
    expect(joined).toMatchObject({ adopted: true, pid: running.pid, url: running.url });
    expect(await joined.revive()).toBe(false);
    await joined.stop();
    expect(await answers(running.url)).toBe(true);
  });

  it('is served for a command alone when nobody runs', async () => {
    const alone = await joinOrStartEmbeddedPostgres({ dataDir: folder, log });
    expect(await remembered(alone.url, 'the first start')).toBe(true);
    expect(await troubleOf(start())).toMatchObject({ code: 'FOLDER_IN_USE' });
    await alone.stop();
    expect(await answers(alone.url)).toBe(false);
  });

  it('keeps the server that a command only found', async () => {
    const killed = owner();
    await killed.report;
    await killed.kill('SIGKILL');
    const found = await joinOrStartEmbeddedPostgres({ dataDir: folder, log });
    expect(found.adopted).toBe(true);
    await found.stop();
    expect(await answers(found.url)).toBe(true);
    expect(await start()).toMatchObject({ adopted: true });
  });

  it('is refused when a file stands in its place', async () => {
    const file = join(folder, 'postgres.json');
    expect(await troubleOf(start(file))).toEqual({
      code: 'FOLDER_NOT_WRITABLE',
      facts: { folder: file, reason: 'not_a_folder' },
    });
    expect(await troubleOf(start(join(file, 'below')))).toMatchObject({ facts: { reason: 'not_a_folder' } });
  });

  it('is refused when it may not be written', async () => {
    const closed = await newFolder();
    await chmod(closed, 0o500);
    for (const dataDir of [closed, join(closed, 'below')]) {
      expect(await owner(dataDir, 'nobody').report).toEqual({
        trouble: { code: 'FOLDER_NOT_WRITABLE', facts: { folder: dataDir, reason: 'no_permission' } },
      });
    }
    await rm(closed, { recursive: true });
  });

  it('is refused when another major version has made it', async () => {
    const version = join(folder, 'postgres', 'PG_VERSION');
    const before = await readFile(version, 'utf8');
    await writeFile(version, '17\n');
    expect(await troubleOf(start())).toMatchObject({
      code: 'VERSION_MISMATCH',
      facts: { found: '17', expected: '18' },
    });
    await writeFile(version, before);
    expect(await answers((await start()).url)).toBe(true);
  });

  it('is refused when its password is lost or is not that of the cluster', async () => {
    const file = join(folder, 'postgres.json');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/"password":"[^"]+"/, '"password":"another"'));
    expect(await troubleOf(start())).toEqual({ code: 'PASSWORD_LOST', facts: { file } });
    await rm(file);
    expect(await troubleOf(start())).toEqual({ code: 'PASSWORD_LOST', facts: { file } });
    await writeFile(file, before, { mode: 0o600 });
    expect(await answers((await start()).url)).toBe(true);
  });

  it('is refused when something else lies where the database should be', async () => {
    const other = await newFolder();
    await writeFile(join(other, 'postgres'), 'not a cluster');
    expect(await troubleOf(start(other))).toEqual({
      code: 'NOT_A_CLUSTER',
      facts: { folder: join(other, 'postgres') },
    });
    await rm(other, { recursive: true });
  });

  it('says what the server said when that does not start', async () => {
    const settings = { max_connections: 'many' };
    const trouble = await troubleOf(startEmbeddedPostgres({ dataDir: folder, log, settings }));
    expect(trouble).toMatchObject({
      code: 'START_FAILED',
      facts: {
        lastLines: [expect.stringContaining('invalid value for parameter "max_connections": "many"')],
      },
    });
    expect(await answers((await start()).url)).toBe(true);
  });
});
