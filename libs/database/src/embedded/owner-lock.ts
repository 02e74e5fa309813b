import { randomUUID } from 'node:crypto';
import { rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Layout } from './layout.ts';
import { createLockFile, readHolder, type Holder } from './lock-file.ts';
import { birthOf } from './process-identity.ts';
import { takeOver } from './take-over.ts';

/** Held until it is released; one that has been taken over meanwhile is left alone. */
export type OwnerLock = Readonly<{ release(): Promise<void> }>;

/** A process on another host can't be looked at, so an owner touches its file, and silence this long means death. */
const TOUCH_MS = 10_000;
const SILENT_MS = 35_000;

/**
 * Makes this process the owner of the folder until `release()`. The lock of a dead process is taken over; that of a
 * living one throws FOLDER_IN_USE. Of any number of processes that try at once exactly one gets it.
 */
export async function takeOwnership(layout: Layout): Promise<OwnerLock> {
  const birth = (await birthOf(process.pid)) ?? 'unknown';
  const mine: Holder = { pid: process.pid, birth, host: hostname(), token: randomUUID() };
  for (;;) {
    if (await createLockFile(layout.lock, mine)) return held(layout, mine);
    const holder = await readHolder(layout.lock);
    if (holder === 'gone') continue;
    if (holder !== 'unreadable' && (await lives(layout, holder))) throw inUse(layout, holder);
    if (await takeOver(layout.lock, holder, mine)) return held(layout, mine);
  }
}

/** The trouble of a folder that belongs to another process. */
export function inUse({ folder }: Layout, { pid, host }: Holder): EmbeddedPostgresError {
  return new EmbeddedPostgresError({ code: 'FOLDER_IN_USE', facts: { folder, pid, host } });
}

/** Who owns the folder now; undefined when nobody living does. */
export async function ownerOf(layout: Layout): Promise<Holder | undefined> {
  const holder = await readHolder(layout.lock);
  return typeof holder === 'object' && (await lives(layout, holder)) ? holder : undefined;
}

async function lives(layout: Layout, { pid, birth, host }: Holder): Promise<boolean> {
  if (host === hostname()) return (await birthOf(pid)) === birth;
  const touched = await stat(layout.lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return Date.now() - touched < SILENT_MS;
}

function held(layout: Layout, mine: Holder): OwnerLock {
  const touch = setInterval(() => {
    const now = new Date();
    utimes(layout.lock, now, now).catch(() => undefined); // somebody removed the folder: nothing is left to guard
  }, TOUCH_MS);
  touch.unref();
  return {
    release: async () => {
      clearInterval(touch);
      const holder = await readHolder(layout.lock);
      if (typeof holder === 'object' && holder.token === mine.token) await rm(layout.lock, { force: true });
    },
  };
}
