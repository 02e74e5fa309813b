import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { readAccess, writeAccess, type Access } from './access.ts';
import { askServer } from './ask-server.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { freePort } from './free-port.ts';
import { lastLines, openLog, readLog, troubleIn } from './log-tail.ts';
import { readPostmaster } from './postmaster.ts';
import { LOOK_MS, START_MS, type Running, type Site } from './site.ts';
import { spawnServer } from './spawn-server.ts';
import { stopServer } from './stop-server.ts';

/** How long the children of a killed server may take to notice that it is gone. */
const ORPHANS_MS = 10_000;

/**
 * Starts the server on the remembered port, or on another one when something else has that (`samePort`: never on
 * another). Resolves when it has answered a statement. Throws PASSWORD_LOST, DISK_FULL or START_FAILED.
 */
export async function launch(site: Site, { samePort = false } = {}): Promise<Running> {
  const { layout } = site;
  const remembered = await readAccess(layout.access);
  const started = Date.now();
  for (;;) {
    const port = samePort ? remembered.port : await freePort(remembered.port);
    const access = { ...remembered, port };
    const tried = await tryLaunch(site, access);
    if ('pid' in tried) {
      if (port !== remembered.port) await writeAccess(layout.access, access);
      return tried;
    }
    const lost = tried.printed.some((line) => line.includes('could not bind')) && !samePort;
    const orphans = tried.printed.some((line) => /already exists|still in use/.test(line));
    if (!(lost || orphans) || Date.now() - started > ORPHANS_MS) throw troubleIn(layout, tried.printed);
    await pause(10 * LOOK_MS);
  }
}

async function tryLaunch(site: Site, access: Access): Promise<Running | { printed: string[] }> {
  const { layout } = site;
  const { handle, start } = await openLog(layout);
  let child: ChildProcess;
  try {
    child = await spawnServer(site, access, handle.fd);
  } finally {
    await handle.close();
  }
  const deadline = Date.now() + START_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const postmaster = await readPostmaster(layout.cluster);
    if (postmaster && postmaster.pid === child.pid && postmaster.ready) {
      const answer = await askServer(layout.cluster, access);
      if (answer === 'ours') return { pid: postmaster.pid, access };
      if (answer === 'wrong-password') {
        await stopServer(site);
        throw new EmbeddedPostgresError({ code: 'PASSWORD_LOST', facts: { file: layout.access } });
      }
    }
    await pause(LOOK_MS);
  }
  if (child.exitCode === null && child.signalCode === null) await stopServer(site);
  return { printed: lastLines(await readLog(layout, start)) };
}
