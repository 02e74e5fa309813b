import { troubleIn } from './log-tail.ts';
import { isServerOf, readPostmaster } from './postmaster.ts';
import { runProgram } from './programs.ts';
import type { Site } from './site.ts';

/** PostgreSQL's words for how it may be told to stop, and for how many seconds that is waited for. */
const SMART = { mode: 'smart', seconds: 1 };
const FAST = { mode: 'fast', seconds: 30 };
const IMMEDIATE = { mode: 'immediate', seconds: 30 };

/**
 * Stops the server: sessions are ended, everything is written down. In order it first waits for those that are just being
 * closed, which would hear otherwise that they were cut off. A server that does not stop in half a minute is cut off.
 */
export async function stopServer(site: Site, how: 'in order' | 'at once' = 'at once'): Promise<void> {
  const { layout, binaries } = site;
  for (const { mode, seconds } of how === 'in order' ? [SMART, FAST, IMMEDIATE] : [FAST, IMMEDIATE]) {
    const left = await readPostmaster(layout.cluster);
    if (!left || !(await isServerOf(layout.cluster, left.pid))) return;
    const words = ['stop', '-D', layout.cluster, '-m', mode, '-w', '-t', String(seconds)];
    await runProgram(site, binaries.pgCtl, words, layout.cluster);
  }
  const left = await readPostmaster(layout.cluster);
  if (left && (await isServerOf(layout.cluster, left.pid)))
    throw troubleIn(layout, ['The server does not stop.']);
}
