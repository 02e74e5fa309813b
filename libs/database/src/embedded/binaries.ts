import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.ts';

/** The major version of the binaries in use; clusters of another one are refused. */
export const MAJOR_VERSION = '18';

export type Binaries = Readonly<{ root: string; initdb: string; postgres: string; pgCtl: string }>;

const SYMLINKS = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds PostgreSQL's programs in the package for this machine. Only paths are taken from `embedded-postgres`: importing
 * it would install exit hooks that stop the server on every signal, and its `start` can't adopt a running one.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  let root: string;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    root = join(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (cause) {
    throw new EmbeddedPostgresError({ code: 'BINARIES_MISSING', facts: { platform } }, { cause });
  }
  await makeSymlinks(root);
  const program = (name: string): string => join(root, 'bin', `${name}${suffix}`);
  return { root, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/**
 * npm packages can't hold symbolic links, so the package makes those between its libraries in a postinstall script. Where
 * install scripts are off they are missing and no program starts; making them here costs under a millisecond.
 */
async function makeSymlinks(root: string): Promise<void> {
  const links = await readFile(join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of SYMLINKS.parse(JSON.parse(links))) {
    await symlink(relative(dirname(target), source), join(root, '..', target)).catch((error: unknown) => {
      // Present already, or on a read-only disk, where starting will say what is missing.
      if (!['EEXIST', 'EROFS', 'EACCES', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
    });
  }
}
