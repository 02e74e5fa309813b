import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How many bytes of memory a process takes at this moment. */
export async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1_024;
}
