import { troubleIn } from './log-tail.ts';
import { isServerOf, readPostmaster } from './postmaster.ts';
import { runProgram } from './programs.ts';
import type { Site } from './site.ts';

/** Stops the server: sessions are ended, everything is written down. One that does not stop in 30 s is cut off. */
export async function stopServer(site: Site): Promise<void> {
  const { layout, binaries } = site;
  for (const mode of ['fast', 'immediate']) {
    const left = await readPostmaster(layout.cluster);
    if (!left || !(await isServerOf(layout.cluster, left.pid))) return;
    const words = ['stop', '-D', layout.cluster, '-m', mode, '-w', '-t', '30'];
    await runProgram(site, binaries.pgCtl, words, layout.cluster);
  }
  const left = await readPostmaster(layout.cluster);
  if (left && (await isServerOf(layout.cluster, left.pid)))
    throw troubleIn(layout, ['The server does not stop.']);
}
