import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
/** Several times what the databases of a run ever take at once. */
const ENOUGH_BYTES = 6 * 1024 ** 3;

/**
 * Where folders are made that a test fills with the thousand files of a PostgreSQL: in memory where there is enough of it, or else where
 * temporary folders are. On a disk each new file is looked a place for among all that were deleted a moment ago (ext4 without a journal), which
 * took the server of the tests more time than all its statements.
 */
export function quickFolder(): string {
  return hasRoom() ? MEMORY : tmpdir();
}

function hasRoom(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    accessSync(MEMORY, constants.W_OK);
    // A copy of PostgreSQL's programs may lie beside its files.
    if (new RegExp(`^\\S+ ${MEMORY} \\S+ \\S*noexec`, 'm').test(readFileSync('/proc/mounts', 'utf8')))
      return false;
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, freemem()) > ENOUGH_BYTES;
  } catch {
    // There is none, or nobody may write to it.
    return false;
  }
}
