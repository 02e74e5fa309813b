import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newAccess, readAccess, urlOf, writeAccess } from './access.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conveyor-access-'));
  file = join(folder, 'postgres.json');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the access to the server', () => {
  it('is kept in a file that only its owner reads', async () => {
    const access = { ...newAccess(), port: 4567 };
    await writeAccess(file, access);
    expect(await readAccess(file)).toEqual(access);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['postgres.json']);
  });

  it('has a password of its own for each cluster', () => {
    expect(newAccess().password).toMatch(/^[\w-]{32}$/);
    expect(newAccess().password).not.toBe(newAccess().password);
  });

  it('is an address that stays on this machine', () => {
    expect(urlOf({ password: 'p', port: 1 })).toBe(
      'postgres://conveyor:p@127.0.0.1:1/conveyor?sslmode=disable',
    );
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no password', '{"port":1}'],
  ])('is lost when the file holds %s', async (_what, content) => {
    if (content !== undefined) await writeFile(file, content);
    await expect(readAccess(file)).rejects.toMatchObject({
      trouble: { code: 'PASSWORD_LOST', facts: { file } },
    });
  });
});
