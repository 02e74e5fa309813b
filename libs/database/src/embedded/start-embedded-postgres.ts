import { setTimeout as pause } from 'node:timers/promises';
import { urlOf } from './access.ts';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { fileTrouble, prepareFolder } from './folder.ts';
import { layoutOf, type Layout } from './layout.ts';
import { ownerOf, takeOwnership, type OwnerLock } from './owner-lock.ts';
import { OwnedServer } from './owned-server.ts';
import { findRunning } from './find-running.ts';
import { launch } from './launch.ts';
import type { Running, Site } from './site.ts';

/**
 * The PostgreSQL of a folder, owned by this process: makes the cluster on the first start, adopts a server that a killed
 * process has left running, starts it otherwise. Throws EmbeddedPostgresError; FOLDER_IN_USE when another process owns it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return start(options, layoutOf(await prepareFolder(options.dataDir)), { leaveFound: false });
}

/**
 * The PostgreSQL of a folder, whoever owns it: joins the server of a living owner, and is the owner when there is none.
 * `stop()` stops only what this call has started.
 */
export async function joinOrStartEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const layout = layoutOf(await prepareFolder(options.dataDir));
  for (;;) {
    while (await ownerOf(layout)) {
      const running = await findRunning({ layout });
      if (running) return joined(running);
      // An owner without a server is starting one, or is stopping and gone in a moment.
      await pause(50);
    }
    try {
      return await start(options, layout, { leaveFound: true });
    } catch (error) {
      // Somebody became the owner since we looked: that one's server is to be joined.
      if (!(error instanceof EmbeddedPostgresError) || error.code !== 'FOLDER_IN_USE') throw error;
    }
  }
}

function joined({ pid, access }: Running): EmbeddedPostgres {
  const url = urlOf(access);
  return {
    url,
    port: access.port,
    pid,
    adopted: true,
    revive: async () => false,
    stop: async () => undefined,
  };
}

async function start(
  options: EmbeddedPostgresOptions,
  layout: Layout,
  { leaveFound }: { leaveFound: boolean },
): Promise<EmbeddedPostgres> {
  let lock: OwnerLock | undefined;
  try {
    lock = await takeOwnership(layout);
    const binaries = await findBinaries();
    const account = await accountFor(layout, binaries);
    const site: Site = { layout, binaries, account, settings: options.settings ?? {} };
    const cluster = await ensureCluster(site);
    const found = await findRunning(site);
    const running = found ?? (await launch(site));
    const how = found ? 'adopted' : cluster === 'made' ? 'made and started' : 'started';
    options.log.info({ port: running.access.port, pid: running.pid }, `embedded PostgreSQL ${how}`);
    const adopted = found !== undefined;
    return new OwnedServer(
      site,
      running,
      { lock, adopted, leaveRunning: adopted && leaveFound },
      options.log,
    );
  } catch (error) {
    await lock?.release();
    throw fileTrouble(layout.folder, error);
  }
}
