import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './embedded-postgres-error.ts';
import { commandLineOf, isAlive } from './process-identity.ts';

/**
 * What a running server writes to `postmaster.pid` in its data directory. We only read that file: after a crash it stays
 * behind, and replacing it is PostgreSQL's own business, which also looks for surviving children first.
 */
export type Postmaster = Readonly<{ pid: number; port: number; ready: boolean }>;

export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  // Lines: pid, data directory, start time, port, socket folder, address, shared memory, status.
  const lines = text?.split('\n').map((line) => line.trim()) ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7] === 'ready' };
}

/**
 * Whether that process lives and is the server of this cluster. A number in a file proves nothing: after a crash of the
 * machine it may be anybody's. Where command lines can't be read, being alive is all that can be said.
 */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandLineOf(pid);
  if (command === undefined) return process.platform === 'win32' && isAlive(pid);
  return ` ${command} `.includes(` -D ${await realpath(cluster)} `);
}
