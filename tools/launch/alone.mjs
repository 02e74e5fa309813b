import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './root.mjs';
import { fail, say, text } from './say.mjs';
import { isAlive } from './signals.mjs';

const LOCK = join(ROOT, '.launch.lock');
const PAUSE_MS = 50;
const UNWRITTEN_MS = 2000;

/**
 * The process that holds the lock, or undefined when it is gone. Zero stands for a holder that made the file and has not
 * written its number yet; one that was killed just then is given up after two seconds.
 */
function holder() {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    if (pid === 0) return Date.now() - statSync(LOCK).mtimeMs < UNWRITTEN_MS ? pid : undefined;
    return isAlive(pid) ? pid : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    return fail(text('unwritable', ROOT, error.code));
  }
}

/**
 * Runs `work` while no other launch of this repository installs or builds. Waits for one that does; a lock that was left
 * by a killed process is taken over.
 */
export async function alone(work) {
  for (let said = false; !take();) {
    const pid = holder();
    if (pid === undefined) {
      rmSync(LOCK, { force: true });
      continue;
    }
    if (!said && pid !== 0) {
      say('waiting', pid);
      said = true;
    }
    await pause(PAUSE_MS);
  }
  const release = () => rmSync(LOCK, { force: true });
  // `fail` leaves by process.exit, which runs no finally block.
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}
