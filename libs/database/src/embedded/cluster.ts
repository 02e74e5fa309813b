import { chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newAccess, USER, writeAccess } from './access.ts';
import { MAJOR_VERSION } from './binaries.ts';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.ts';
import { syncFolder } from './folder.ts';
import { UNFINISHED, type Layout } from './layout.ts';
import { lastLines, troubleIn } from './log-tail.ts';
import { runProgram } from './programs.ts';
import type { Site } from './site.ts';

/**
 * Makes sure that a cluster of our version is in its place. Throws VERSION_MISMATCH or NOT_A_CLUSTER for what is there
 * already, DISK_FULL or START_FAILED when none could be made.
 */
export async function ensureCluster(site: Site): Promise<'made' | 'found'> {
  if (await findCluster(site.layout)) return 'found';
  await makeCluster(site);
  return 'made';
}

/** Whether there is a cluster. Throws VERSION_MISMATCH or NOT_A_CLUSTER for one that is not ours to use. */
export async function findCluster({ cluster }: Layout): Promise<boolean> {
  const found = await versionOf(cluster);
  if (found === undefined || found === MAJOR_VERSION) return found !== undefined;
  const facts = { folder: cluster, found, expected: MAJOR_VERSION };
  throw new EmbeddedPostgresError({ code: 'VERSION_MISMATCH', facts });
}

async function versionOf(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR') throw error;
    const isThere = await readdir(cluster).then(
      () => true,
      (reason: unknown) => systemCode(reason) !== 'ENOENT',
    );
    // A cluster appears whole, so a folder without a version is somebody else's.
    if (isThere) throw new EmbeddedPostgresError({ code: 'NOT_A_CLUSTER', facts: { folder: cluster } });
    return undefined;
  }
}

/**
 * initdb works in a private folder beside, and its result is moved into place in one step: a crash at any moment leaves
 * either no cluster or a whole one, and the password is on the disk before the cluster that wants it.
 */
async function makeCluster(site: Site): Promise<void> {
  const { layout, account } = site;
  await removeUnfinished(layout.folder);
  const workshop = await mkdtemp(join(layout.folder, UNFINISHED));
  try {
    const access = newAccess();
    const passwordFile = join(workshop, 'password');
    await writeFile(passwordFile, `${access.password}\n`, { mode: 0o600 });
    if (account) {
      for (const path of [workshop, passwordFile]) await chown(path, account.uid, account.gid);
    }
    await initdb(site, workshop);
    await writeAccess(layout.access, access);
    await rename(join(workshop, 'cluster'), layout.cluster);
    await syncFolder(layout.folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function initdb(site: Site, workshop: string): Promise<void> {
  const words = [
    `--pgdata=${join(workshop, 'cluster')}`,
    `--username=${USER}`,
    `--pwfile=${join(workshop, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // Sorts like locale C and needs nothing of the operating system, but knows that Ж and ж are one letter.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const { code, output } = await runProgram(site, site.binaries.initdb, words, workshop);
  if (code !== 0) throw troubleIn(site.layout, lastLines(output));
}

/** What a crash in the middle of initdb has left. An initdb that outlived its owner fails when its folder goes. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
