import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { systemCode } from './embedded-postgres-error.ts';

const run = promisify(execFile);

/**
 * When a process began, as a text that no later process with the same number shares: process numbers are used again, the
 * sooner the smaller the container. Undefined when no such process lives; 'unknown' where the system doesn't tell.
 */
export async function birthOf(pid: number): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    ]);
    // After the name, which may hold anything and ends at the last bracket: state first, start time twentieth.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    return fields[0] === 'Z' || !fields[19] ? undefined : `${boot.trim()} ${fields[19]}`;
  }
  if (process.platform === 'darwin') return ps(pid, 'lstart=');
  return 'unknown';
}

/** The command line of a process with blanks between its words; undefined when there is none or it can't be told. */
export async function commandLineOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
    return words?.replaceAll('\0', ' ').trim();
  }
  return process.platform === 'darwin' ? ps(pid, 'args=') : undefined;
}

/** Whether a process of that number lives; one that belongs to somebody else does too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

async function ps(pid: number, column: string): Promise<string | undefined> {
  const answer = await run('/bin/ps', ['-ww', '-o', column, '-p', String(pid)], {
    env: { LC_ALL: 'C' },
  }).catch(() => undefined);
  return answer?.stdout.trim() || undefined;
}
