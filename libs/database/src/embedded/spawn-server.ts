import { spawn, type ChildProcess } from 'node:child_process';
import type { Access } from './access.ts';
import { asAccount } from './account.ts';
import type { Layout } from './layout.ts';
import { isServerOf, readPostmaster } from './postmaster.ts';
import { cleanEnvironment, notRunnable } from './programs.ts';
import { SETTINGS } from './settings.ts';
import type { Site } from './site.ts';

/** Starts the server's process, which writes to the open file `log`. Says nothing about whether the server comes up. */
export async function spawnServer(
  { layout, binaries, account, settings }: Site,
  access: Access,
  log: number,
): Promise<ChildProcess> {
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const args = ['-D', layout.cluster, '-p', String(access.port), ...flags];
  const { program, words, identity } = asAccount(account, binaries.postgres, args);
  const child = spawn(program, words, {
    ...identity,
    ...cleanEnvironment(await staleParent(layout)),
    cwd: layout.cluster,
    // Outlives a Ctrl-C meant for us, and us too when we are killed: the next start adopts it.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve).once('error', (error) => reject(notRunnable(layout, error)));
  });
  child.unref();
  return child;
}

/**
 * After a crash of the machine `postmaster.pid` may name a process that is somebody else's by now, and PostgreSQL would
 * refuse to start because a process of that number lives. It makes an exception for its grandparent (that is how pg_ctl
 * starts it), so the stranger is passed off as that; its check for surviving children of the old server stays in force.
 */
async function staleParent({ cluster }: Layout): Promise<Record<string, string>> {
  const left = await readPostmaster(cluster);
  if (!left || (await isServerOf(cluster, left.pid))) return {};
  return { PG_GRANDPARENT_PID: String(left.pid) };
}
