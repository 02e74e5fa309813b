import { appendFile, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { layoutOf, type Layout } from './layout.ts';
import { lastLines, openLog, readLog, troubleIn } from './log-tail.ts';

let layout: Layout;

beforeEach(async () => {
  layout = layoutOf(await mkdtemp(join(tmpdir(), 'conveyor-log-')));
});

afterEach(async () => {
  await rm(layout.folder, { recursive: true });
});

describe("the server's log", () => {
  it('is read from where this start began', async () => {
    await writeFile(layout.logFile, 'of the last start\n');
    const { handle, start } = await openLog(layout);
    await handle.close();
    await appendFile(layout.logFile, 'of this start\n');
    expect(await readLog(layout, start)).toBe('of this start\n');
  });

  it('is private', async () => {
    const { handle } = await openLog(layout);
    await handle.close();
    expect((await stat(layout.logFile)).mode & 0o777).toBe(0o600);
  });

  it('begins anew when it has grown large, and keeps the old one', async () => {
    await writeFile(layout.logFile, '');
    await truncate(layout.logFile, 11 * 1024 * 1024);
    const { handle, start } = await openLog(layout);
    await handle.close();
    expect(start).toBe(0);
    expect((await readdir(layout.folder)).sort()).toEqual(['postgres.log', 'postgres.log.old']);
  });

  it('gives its last lines without times and numbers', () => {
    const text =
      '2026-11-23 22:46:42.359 UTC [14705] LOG:  starting\n\n2026-11-23 22:46:42.360 UTC [14705] FATAL:  no\n';
    expect(lastLines(text)).toEqual(['LOG:  starting', 'FATAL:  no']);
    expect(lastLines(text, 1)).toEqual(['FATAL:  no']);
  });

  it('tells a full disk from other troubles', () => {
    const full = 'FATAL:  could not write lock file "postmaster.pid": No space left on device';
    expect(troubleIn(layout, [full]).trouble).toEqual({
      code: 'DISK_FULL',
      facts: { folder: layout.folder },
    });
    expect(troubleIn(layout, ['FATAL:  no']).trouble).toMatchObject({
      code: 'START_FAILED',
      facts: { lastLines: ['FATAL:  no'] },
    });
  });
});
