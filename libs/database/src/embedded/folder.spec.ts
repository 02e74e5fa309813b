import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fileTrouble, prepareFolder } from './folder.ts';

let outer: string;

beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'conveyor-folder-'));
});

afterEach(async () => {
  await rm(outer, { recursive: true });
});

const refused = (folder: string, reason: string): object => ({
  trouble: { code: 'FOLDER_NOT_WRITABLE', facts: { folder, reason } },
});

describe('the data folder', () => {
  it('is made with all folders above it, also by two at once', async () => {
    const folder = join(outer, 'a', 'b', 'c');
    await Promise.all([prepareFolder(folder), prepareFolder(folder)]);
    expect((await stat(folder)).isDirectory()).toBe(true);
    expect(await prepareFolder(folder)).toBe(folder);
  });

  it('can not be a file, nor lie below one', async () => {
    const file = join(outer, 'file');
    await writeFile(file, '');
    await expect(prepareFolder(file)).rejects.toMatchObject(refused(file, 'not_a_folder'));
    await expect(prepareFolder(join(file, 'a'))).rejects.toMatchObject(
      refused(join(file, 'a'), 'not_a_folder'),
    );
  });

  it('can not be where the system makes no folders', async () => {
    const nowhere = process.platform === 'linux' ? '/proc/conveyor' : '/dev/conveyor';
    await expect(prepareFolder(nowhere)).rejects.toMatchObject(refused(nowhere, 'no_permission'));
  });

  it('can not lie so deep that the paths below it are too long for PostgreSQL', async () => {
    const deep = join(outer, ...Array.from({ length: 5 }, () => 'папка'.repeat(20)));
    await expect(prepareFolder(deep)).rejects.toMatchObject(refused(deep, 'too_long'));
    const unheardOf = join(outer, 'x'.repeat(300));
    await expect(prepareFolder(unheardOf)).rejects.toMatchObject(refused(unheardOf, 'too_long'));
    expect(await readdir(outer)).toEqual([]);
  });

  it.each([
    ['EACCES', 'FOLDER_NOT_WRITABLE'],
    ['EROFS', 'FOLDER_NOT_WRITABLE'],
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
  ])('turns %s into %s', (code, trouble) => {
    expect(fileTrouble(outer, Object.assign(new Error(code), { code }))).toMatchObject({
      trouble: { code: trouble },
    });
  });

  it('leaves an error alone that is none of its own', () => {
    const error = new Error('other');
    expect(fileTrouble(outer, error)).toBe(error);
  });
});
