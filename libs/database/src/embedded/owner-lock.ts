import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.ts';
import type { Layout } from './layout.ts';
import { birthOf } from './process-identity.ts';

const HOLDER = z.object({ pid: z.int(), birth: z.string(), host: z.string(), token: z.string() });

export type Holder = z.infer<typeof HOLDER>;
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
    if (await createFile(layout.lock, mine)) return held(layout, mine);
    const holder = await readHolder(layout.lock);
    if (holder === 'gone') continue;
    if (holder !== 'unreadable' && (await lives(layout, holder))) {
      const { pid, host } = holder;
      throw new EmbeddedPostgresError({ code: 'FOLDER_IN_USE', facts: { folder: layout.folder, pid, host } });
    }
    if (await replace(layout, holder, mine)) return held(layout, mine);
  }
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

/**
 * Puts our lock in a dead one's place. Whoever makes the claim file may do so, after looking once more: without it, a
 * second process that judged the same dead lock could throw out the lock of the first.
 */
async function replace(layout: Layout, dead: Holder | 'unreadable', mine: Holder): Promise<boolean> {
  const claim = `${layout.lock}.claim`;
  if (!(await createFile(claim, mine))) {
    const claimant = await readHolder(claim);
    const stuck =
      claimant === 'unreadable' || (claimant !== 'gone' && (await birthOf(claimant.pid)) !== claimant.birth);
    if (stuck) await rm(claim, { force: true });
    else await pause(20);
    return false;
  }
  const now = await readHolder(layout.lock);
  const same = typeof now === 'object' && typeof dead === 'object' ? now.token === dead.token : now === dead;
  // The claim file holds our lock already, so moving it is the whole of the take-over, in one step.
  if (same) await rename(claim, layout.lock);
  else await rm(claim, { force: true });
  return same;
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

async function createFile(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A file may be seen between its creation and its content, so an unreadable one is read again for half a second. */
async function readHolder(file: string): Promise<Holder | 'gone' | 'unreadable'> {
  for (let attempt = 0; attempt < 25; attempt += 1) {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return 'gone';
    const holder = HOLDER.safeParse(jsonOf(text));
    if (holder.success) return holder.data;
    await pause(20);
  }
  return 'unreadable';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
