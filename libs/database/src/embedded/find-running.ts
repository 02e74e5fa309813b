import { setTimeout as pause } from 'node:timers/promises';
import { readAccess } from './access.ts';
import { askServer } from './ask-server.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { troubleIn } from './log-tail.ts';
import { isServerOf, readPostmaster } from './postmaster.ts';
import { LOOK_MS, START_MS, type Running, type Site } from './site.ts';

/** The server of this folder if one lives and answers; waits while it is starting, recovering or stopping. */
export async function findRunning({ layout }: Pick<Site, 'layout'>): Promise<Running | undefined> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    const postmaster = await readPostmaster(layout.cluster);
    if (!postmaster || !(await isServerOf(layout.cluster, postmaster.pid))) return undefined;
    if (postmaster.ready) {
      const access = { ...(await readAccess(layout.access)), port: postmaster.port };
      const answer = await askServer(layout.cluster, access);
      if (answer === 'ours') return { pid: postmaster.pid, access };
      if (answer === 'wrong-password') {
        throw new EmbeddedPostgresError({ code: 'PASSWORD_LOST', facts: { file: layout.access } });
      }
      // The address in the file is somebody else's: no server of ours is behind it.
      if (answer === 'another-cluster') return undefined;
    }
    await pause(LOOK_MS);
  }
  throw troubleIn(layout, ['The server lives, but does not answer.']);
}
