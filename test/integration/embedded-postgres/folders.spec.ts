import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  EmbeddedPostgresError,
  joinOrStartEmbeddedPostgres,
  startEmbeddedPostgres,
} from '#database/embedded';
import { answers, log, newFolder, remembered, useEmbeddedPostgres } from '../../support/embedded-postgres.ts';

const embedded = useEmbeddedPostgres();

const troubleOf = async (starting: Promise<unknown>): Promise<unknown> =>
  starting.then(
    () => 'started',
    (error: unknown) => (error instanceof EmbeddedPostgresError ? error.trouble : error),
  );

describe('a folder', () => {
  it('belongs to one process at a time, and the other is told which', async () => {
    const both = [embedded.owner(), embedded.owner()];
    const reports = await Promise.all(both.map(({ report }) => report));
    const winner = reports.findIndex((report) => 'url' in report);
    expect(reports[1 - winner]).toMatchObject({
      trouble: { code: 'FOLDER_IN_USE', facts: { folder: embedded.folder, pid: both[winner]?.pid } },
    });
    expect(await troubleOf(embedded.start())).toMatchObject({
      code: 'FOLDER_IN_USE',
      facts: { pid: both[winner]?.pid },
    });
  });

  it('is joined by a command while the server runs, and left as it was', async () => {
    const running = await embedded.start();
    const joined = await joinOrStartEmbeddedPostgres({ dataDir: embedded.folder, log });
    expect(joined).toMatchObject({ adopted: true, pid: running.pid, url: running.url });
    expect(await joined.revive()).toBe(false);
    await joined.stop();
    expect(await answers(running.url)).toBe(true);
  });

  it('is served for a command alone when nobody runs', async () => {
    const alone = await joinOrStartEmbeddedPostgres({ dataDir: embedded.folder, log });
    expect(await remembered(alone.url, 'the first start')).toBe(true);
    expect(await troubleOf(embedded.start())).toMatchObject({ code: 'FOLDER_IN_USE' });
    await alone.stop();
    expect(await answers(alone.url)).toBe(false);
  });

  it('keeps the server that a command only found', async () => {
    const killed = embedded.owner();
    await killed.report;
    await killed.kill('SIGKILL');
    const found = await joinOrStartEmbeddedPostgres({ dataDir: embedded.folder, log });
    expect(found.adopted).toBe(true);
    await found.stop();
    expect(await answers(found.url)).toBe(true);
    expect(await embedded.start()).toMatchObject({ adopted: true });
  });

  it('is refused when a file stands in its place', async () => {
    const file = join(embedded.folder, 'postgres.json');
    expect(await troubleOf(embedded.start(file))).toEqual({
      code: 'FOLDER_NOT_WRITABLE',
      facts: { folder: file, reason: 'not_a_folder' },
    });
    expect(await troubleOf(embedded.start(join(file, 'below')))).toMatchObject({
      facts: { reason: 'not_a_folder' },
    });
  });

  it('is refused when it may not be written', async () => {
    const closed = await newFolder();
    await chmod(closed, 0o500);
    for (const dataDir of [closed, join(closed, 'below')]) {
      expect(await embedded.owner(dataDir, 'nobody').report).toEqual({
        trouble: { code: 'FOLDER_NOT_WRITABLE', facts: { folder: dataDir, reason: 'no_permission' } },
      });
    }
    await rm(closed, { recursive: true });
  });

  it('is refused when another major version has made it', async () => {
    const version = join(embedded.folder, 'postgres', 'PG_VERSION');
    const before = await readFile(version, 'utf8');
    await writeFile(version, '17\n');
    expect(await troubleOf(embedded.start())).toMatchObject({
      code: 'VERSION_MISMATCH',
      facts: { found: '17', expected: '18' },
    });
    await writeFile(version, before);
    expect(await answers((await embedded.start()).url)).toBe(true);
  });

  it('is refused when its password is lost or is not that of the cluster', async () => {
    const file = join(embedded.folder, 'postgres.json');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/"password":"[^"]+"/, '"password":"another"'));
    expect(await troubleOf(embedded.start())).toEqual({ code: 'PASSWORD_LOST', facts: { file } });
    await rm(file);
    expect(await troubleOf(embedded.start())).toEqual({ code: 'PASSWORD_LOST', facts: { file } });
    await writeFile(file, before, { mode: 0o600 });
    expect(await answers((await embedded.start()).url)).toBe(true);
  });

  it('is refused when something else lies where the database should be', async () => {
    const other = await newFolder();
    await writeFile(join(other, 'postgres'), 'not a cluster');
    expect(await troubleOf(embedded.start(other))).toEqual({
      code: 'NOT_A_CLUSTER',
      facts: { folder: join(other, 'postgres') },
    });
    await rm(other, { recursive: true });
  });

  it('says what the server said when that does not start', async () => {
    const settings = { max_connections: 'many' };
    const trouble = await troubleOf(startEmbeddedPostgres({ dataDir: embedded.folder, log, settings }));
    expect(trouble).toMatchObject({
      code: 'START_FAILED',
      facts: {
        lastLines: [expect.stringContaining('invalid value for parameter "max_connections": "many"')],
      },
    });
    expect(await answers((await embedded.start()).url)).toBe(true);
  });
});
