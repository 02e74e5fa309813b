import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { systemCode } from './embedded-postgres-error.ts';

const HOLDER = z.object({ pid: z.int(), birth: z.string(), host: z.string(), token: z.string() });

/** Whose lock it is: `birth` tells a process from a later one of the same number, `token` one lock from another. */
export type Holder = Readonly<z.infer<typeof HOLDER>>;

/** Makes the lock file if there is none; false when there is one. */
export async function createLockFile(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A file may be seen between its creation and its content, so an unreadable one is read again for half a second. */
export async function readHolder(file: string): Promise<Holder | 'gone' | 'unreadable'> {
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
