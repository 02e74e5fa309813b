import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Layout } from './layout.ts';

const run = promisify(execFile);
const SETPRIV = '/usr/bin/setpriv';

/**
 * Who runs PostgreSQL, which refuses to run as root. Undefined: whoever we are. `pass`: the account can't get through a
 * private folder on the way to its files, so it is given the right to.
 */
export type Account = Readonly<{ uid: number; gid: number; pass: boolean }> | undefined;

/**
 * For root an ordinary account: the owner of the cluster that is there, else `postgres`, else `nobody`. No account is
 * made. Throws FOLDER_NOT_REACHABLE when the account can't get at the folder or at the programs.
 */
export async function accountFor(layout: Layout, binaries: Binaries): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(layout.cluster).catch(() => undefined);
  const { uid, gid } =
    owner && owner.uid !== 0
      ? owner
      : ((await lookUp('postgres')) ?? (await lookUp('nobody')) ?? unreachable(layout));

  const onTheWay = [
    layout.folder,
    ...parentsOf(layout.folder),
    binaries.postgres,
    ...parentsOf(binaries.postgres),
  ];
  const open = await Promise.all(onTheWay.map((path) => mayPass(path, uid, gid)));
  const pass = open.includes(false);
  // Linux only: the capability to pass over file permissions survives the change of account when it is made ambient.
  if (pass) await access(SETPRIV, constants.X_OK).catch((cause: unknown) => unreachable(layout, uid, cause));
  return { uid, gid, pass };
}

/** What to hand to `spawn` so that a program runs under the account. */
export function asAccount(account: Account, program: string, words: readonly string[]) {
  if (!account) return { program, words, identity: {} };
  const { uid, gid, pass } = account;
  if (!pass) return { program, words, identity: { uid, gid } };
  const change = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // PostgreSQL looks for its programs by access(), which forgets the right of an ordinary account but for the bit.
  const right = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  return { program: SETPRIV, words: [...change, ...right, '--', program, ...words], identity: {} };
}

async function lookUp(name: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [user, group] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(user.stdout), gid: Number(group.stdout) };
  } catch {
    return undefined; // there is no such account
  }
}

function parentsOf(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...parentsOf(parent)];
}

/** By the permission bits; a folder is passed, and a program run, by the same `x`. */
async function mayPass(path: string, uid: number, gid: number): Promise<boolean> {
  const { mode, uid: owner, gid: group } = await stat(path);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}

function unreachable({ folder }: Layout, account: number | string = 'postgres', cause?: unknown): never {
  const facts = { folder, account: String(account) };
  throw new EmbeddedPostgresError({ code: 'FOLDER_NOT_REACHABLE', facts }, { cause });
}
