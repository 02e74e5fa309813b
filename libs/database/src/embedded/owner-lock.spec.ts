import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { layoutOf, type Layout } from './layout.ts';
import { ownerOf, takeOwnership } from './owner-lock.ts';
import { birthOf } from './process-identity.ts';
import { takeOver } from './take-over.ts';

let layout: Layout;

beforeEach(async () => {
  layout = layoutOf(await mkdtemp(join(tmpdir(), 'conveyor-lock-')));
});

afterEach(async () => {
  await rm(layout.folder, { recursive: true });
});

const lockOf = (holder: object): Promise<void> =>
  writeFile(
    layout.lock,
    JSON.stringify({ pid: process.pid, birth: 'x', host: hostname(), token: 't', ...holder }),
  );

const refusal = async (): Promise<unknown> =>
  takeOwnership(layout).then(
    () => 'taken',
    (error: unknown) => (error instanceof EmbeddedPostgresError ? error.trouble : error),
  );

describe('the ownership of a data folder', () => {
  it('is refused to a second one with the process that has it, and free again after the release', async () => {
    const lock = await takeOwnership(layout);
    const facts = { folder: layout.folder, pid: process.pid, host: hostname() };
    expect(await refusal()).toEqual({ code: 'FOLDER_IN_USE', facts });
    expect(await ownerOf(layout)).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(await ownerOf(layout)).toBeUndefined();
    expect(await refusal()).toBe('taken');
  });

  it('passes over from a process that is dead', async () => {
    await lockOf({ pid: 2 ** 22 - 1 });
    expect(await ownerOf(layout)).toBeUndefined();
    expect(await refusal()).toBe('taken');
  });

  it('passes over when another process has the number of the dead one', async () => {
    await lockOf({ pid: process.pid, birth: 'another boot 123' });
    expect(await refusal()).toBe('taken');
  });

  it('passes over from a file that a crash has left without content', async () => {
    await writeFile(layout.lock, '');
    expect(await refusal()).toBe('taken');
  });

  it('stays with a process of another host as long as that gives signs of life', async () => {
    await lockOf({ host: 'elsewhere', birth: (await birthOf(process.pid)) ?? '' });
    expect(await refusal()).toMatchObject({ code: 'FOLDER_IN_USE', facts: { host: 'elsewhere' } });
    const aMinuteAgo = new Date(Date.now() - 60_000);
    await utimes(layout.lock, aMinuteAgo, aMinuteAgo);
    expect(await refusal()).toBe('taken');
  });

  it.each(['nobody has it', 'a dead one has it'])(
    'goes to exactly one of twenty that want it at once when %s',
    async (state) => {
      if (state === 'a dead one has it') await lockOf({ pid: 2 ** 22 - 1 });
      const outcomes = await Promise.all(Array.from({ length: 20 }, refusal));
      expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome !== 'taken')).toEqual(
        Array.from({ length: 19 }, () => expect.objectContaining({ code: 'FOLDER_IN_USE' })),
      );
    },
  );

  it('survives a taker that died in the middle of taking over', async () => {
    await lockOf({ pid: 2 ** 22 - 1 });
    const dead = { pid: 2 ** 22 - 2, birth: 'x', host: hostname(), token: 'claim' };
    await writeFile(`${layout.lock}.claim`, JSON.stringify(dead));
    expect(await refusal()).toBe('taken');
  });

  it('is not taken from a living one by a second process that saw the same dead one', async () => {
    const dead = { pid: 2 ** 22 - 1, birth: 'x', host: hostname(), token: 'dead' };
    await lockOf(dead);
    const living = await takeOwnership(layout);
    const late = { ...dead, pid: process.pid, token: 'late' };
    expect(await takeOver(layout.lock, dead, late)).toBe(false);
    expect(await readFile(layout.lock, 'utf8')).not.toContain('late');
    expect(await readdir(layout.folder)).toEqual(['conveyor.lock']);
    await living.release();
  });

  it('is not given free by one who has lost it', async () => {
    const lock = await takeOwnership(layout);
    await lockOf({ token: 'of another' });
    await lock.release();
    expect(await readFile(layout.lock, 'utf8')).toContain('of another');
  });
});
