import { spawn } from 'node:child_process';
import { once, on } from 'node:events';
import { watch } from 'node:fs';
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  answers,
  crash,
  newFolder,
  query,
  remember,
  remembered,
  useEmbeddedPostgres,
} from '../../support/embedded-postgres.ts';

const embedded = useEmbeddedPostgres();
const isRoot = process.getuid?.() === 0;

describe('the first start', () => {
  it('makes a database that keeps what it acknowledged and knows Russian letters', async () => {
    const { url } = await embedded.start();
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
    const { url } = await embedded.start();
    for (const name of ['postgres', 'postgres.json', 'postgres.log']) {
      expect([name, (await stat(join(embedded.folder, name))).mode & 0o077]).toEqual([name, 0]);
    }
    expect((await readdir(embedded.folder)).sort()).toEqual([
      'conveyor.lock',
      'postgres',
      'postgres.json',
      'postgres.log',
    ]);
    expect(await query(url, `show listen_addresses`)).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(url, `show unix_socket_directories`)).toEqual([{ unix_socket_directories: '' }]);
  });

  it('asks for the password', async () => {
    const { url } = await embedded.start();
    const wrong = url.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('works in a folder that everybody may enter as in one that is private', async () => {
    const open = await newFolder();
    await chmod(open, 0o755);
    const { url } = await embedded.start(open);
    expect(await answers(url)).toBe(true);
    await embedded.stop();
    await rm(open, { recursive: true });
  });

  it('that was killed while the database was being made is done over by the next one', async () => {
    const empty = await newFolder();
    const watcher = watch(empty);
    embedded.endAfterwards({ end: () => watcher.close() });
    const making = on(watcher, 'change');
    const killed = embedded.owner(empty);
    for await (const [, name] of making) if (String(name).startsWith('postgres-new-')) break;
    await killed.kill('SIGKILL');
    expect((await readdir(empty)).filter((name) => name === 'postgres')).toEqual([]);

    const { url } = await embedded.start(empty);
    expect(await answers(url)).toBe(true);
    await embedded.stop();
    expect((await readdir(empty)).sort()).toEqual(['postgres', 'postgres.json', 'postgres.log']);
    await rm(empty, { recursive: true });
  });
});

describe('the next start', () => {
  it('has the data of the first, at the same address', async () => {
    const before = await embedded.start();
    expect(await remembered(before.url, 'the first start')).toBe(true);
    const { url } = before;
    await before.stop();
    expect(await answers(url)).toBe(false);
    expect((await embedded.start()).url).toBe(url);
  });

  it('logs no ordinary refusal of a statement', async () => {
    const { url } = await embedded.start();
    await expect(remember(url, 'the first start')).rejects.toMatchObject({ code: '23505' });
    const logged = await readFile(join(embedded.folder, 'postgres.log'), 'utf8');
    expect(logged).toContain('ready to accept connections');
    expect(logged).not.toMatch(/duplicate|ERROR|insert/);
  });

  it('adopts the server that a killed process has left running', async () => {
    const killed = embedded.owner();
    const left = await killed.report;
    if (!('url' in left)) throw new Error('It did not start.');
    await remember(left.url, 'of a killed process');
    await killed.kill('SIGKILL');
    expect(await answers(left.url)).toBe(true);

    const adopter = await embedded.start();
    expect(adopter).toMatchObject({ adopted: true, pid: left.pid, url: left.url });
    expect(await remembered(adopter.url, 'of a killed process')).toBe(true);
    await adopter.stop();
    expect(await answers(left.url)).toBe(false);
  });

  it('finds the server alive after a Ctrl-C that ended its process', async () => {
    const interrupted = embedded.owner();
    const left = await interrupted.report;
    await interrupted.kill('SIGINT', 'its group');
    expect(await embedded.start()).toMatchObject({ ...left, adopted: true });
  });

  it('recovers what a killed server had acknowledged', async () => {
    const before = await embedded.start();
    await remember(before.url, 'just before the crash');
    await crash(before);
    await before.stop();
    const after = await embedded.start();
    expect(after.adopted).toBe(false);
    expect(await remembered(after.url, 'just before the crash')).toBe(true);
  });

  it('takes another port when something else has its own, and keeps that one', async () => {
    const { port } = await embedded.start();
    await embedded.stop();
    const taker = createServer().listen(port, '127.0.0.1');
    embedded.endAfterwards({ end: () => taker.close() });
    await once(taker, 'listening');
    const other = await embedded.start();
    expect(other.port).not.toBe(port);
    expect(await answers(other.url)).toBe(true);
    await other.stop();
    taker.close();
    await once(taker, 'close');
    expect((await embedded.start()).port).toBe(other.port);
  });

  it('is not confused by a stranger that has the number of a server that died', async () => {
    const cluster = join(embedded.folder, 'postgres');
    const before = await embedded.start();
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
    embedded.endAfterwards({ end: () => stranger.kill() });
    await once(stranger, 'spawn');
    await writeFile(pidFile, left.replace(/^\d+/, String(stranger.pid)));

    const after = await embedded.start();
    expect(after).toMatchObject({ adopted: false });
    expect(await remembered(after.url, 'the first start')).toBe(true);
  });
});

describe('a server that dies', () => {
  it('is started again at the same address, once however often that is asked', async () => {
    const server = await embedded.start();
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
