import { access, constants, mkdir, open, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.ts';

/** PostgreSQL takes paths of up to 1023 bytes, and its own files lie some seventy further down. */
const LONGEST_PATH = 950;

/**
 * Makes the data folder when it is missing and gives its real path. Throws FOLDER_NOT_WRITABLE when it can't be made or
 * written, or when it is no folder.
 */
export async function prepareFolder(dataDir: string): Promise<string> {
  const folder = resolve(dataDir);
  try {
    refuseLong(folder);
    await makeFolder(folder);
    if (!(await stat(folder)).isDirectory()) throw notWritable(folder, 'not_a_folder');
    await access(folder, constants.W_OK | constants.X_OK);
    return refuseLong(await realpath(folder));
  } catch (error) {
    throw fileTrouble(folder, error);
  }
}

function refuseLong(folder: string): string {
  if (Buffer.byteLength(folder) > LONGEST_PATH) throw notWritable(folder, 'too_long');
  return folder;
}

/** Step by step: Node's own `recursive` never returns where the system refuses a folder with ENOENT, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return;
    if (systemCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder).catch((reason: unknown) => {
      if (systemCode(reason) === 'ENOENT') throw notWritable(folder, 'no_permission', reason);
      // Another process may have made it meanwhile.
      if (systemCode(reason) !== 'EEXIST') throw reason;
    });
  }
}

/** Turns what the system says about a file in the folder into a trouble of ours; anything else is given back as it is. */
export function fileTrouble(folder: string, error: unknown): unknown {
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return notWritable(folder, 'no_permission', error);
    case 'ENOTDIR':
    case 'EEXIST':
      return notWritable(folder, 'not_a_folder', error);
    case 'ENAMETOOLONG':
      return notWritable(folder, 'too_long', error);
    case 'ENOSPC':
    case 'EDQUOT':
      return new EmbeddedPostgresError({ code: 'DISK_FULL', facts: { folder } }, { cause: error });
    default:
      return error;
  }
}

/** A rename is on the disk only after its folder is. Windows can't open a folder, and needs no such step. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function notWritable(
  folder: string,
  reason: 'not_a_folder' | 'no_permission' | 'too_long',
  cause?: unknown,
): EmbeddedPostgresError {
  return new EmbeddedPostgresError({ code: 'FOLDER_NOT_WRITABLE', facts: { folder, reason } }, { cause });
}
