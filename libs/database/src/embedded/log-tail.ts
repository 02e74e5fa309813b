import { open, rename, stat } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Layout } from './layout.ts';

/** The server logs little, so this is years; beyond it the log begins anew and one older log is kept. */
const LARGEST_LOG = 10 * 1024 * 1024;

/** Opens the server's log for appending, private to its owner. The caller closes it. */
export async function openLog({ logFile }: Layout) {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_LOG) await rename(logFile, `${logFile}.old`);
  const handle = await open(logFile, 'a', 0o600);
  return { handle, start: (await handle.stat()).size };
}

/** What was logged from the byte `start` on, at most the last 16 kB of it. */
export async function readLog({ logFile }: Layout, start: number): Promise<string> {
  const handle = await open(logFile, 'r');
  try {
    const { size } = await handle.stat();
    const from = Math.max(start, size - 16_384);
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(Math.max(0, size - from)),
      0,
      size - from,
      from,
    );
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The last lines that say something, without the time and process number that each log line begins with. */
export function lastLines(text: string, count = 5): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] /, '').trim());
  return lines.filter((line) => line !== '').slice(-count);
}

/** The trouble behind what a program printed last: a full disk is told from everything else. */
export function troubleIn(
  { folder, logFile }: Layout,
  lines: readonly string[],
  cause?: unknown,
): EmbeddedPostgresError {
  if (
    lines.some((line) => line.includes('No space left on device') || line.includes('Disk quota exceeded'))
  ) {
    return new EmbeddedPostgresError({ code: 'DISK_FULL', facts: { folder } }, { cause });
  }
  return new EmbeddedPostgresError(
    { code: 'START_FAILED', facts: { folder, logFile, lastLines: lines } },
    { cause },
  );
}
