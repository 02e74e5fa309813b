import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { asAccount } from './account.ts';

const NOBODY = 65_534;
/** Only root changes accounts; everybody else runs PostgreSQL himself. */
const asRoot = process.getuid?.() === 0 && process.platform === 'linux' ? it : it.skip;

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'conveyor-private-'));
  await chmod(home, 0o700);
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

/** Whether a program under the account learns by access(), which PostgreSQL asks too, that it may run a file. */
function mayRun(file: string, pass: boolean): boolean {
  const account = { uid: NOBODY, gid: NOBODY, pass };
  const { program, words, identity } = asAccount(account, '/usr/bin/test', ['-x', file]);
  const { status, stderr } = spawnSync(program, words, { ...identity, cwd: '/', encoding: 'utf8' });
  expect(stderr).toBe('');
  return status === 0;
}

describe('the account that root runs PostgreSQL under', () => {
  asRoot('finds the programs that lie in a home of root', async () => {
    const file = join(home, 'program');
    await writeFile(file, '', { mode: 0o755 });
    expect(mayRun(file, false)).toBe(false);
    expect(mayRun(file, true)).toBe(true);
  });
});
