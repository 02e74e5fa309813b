import { aLine } from '../../support/a-line.ts';
import { elapse } from '../../support/eventually.ts';
import type { FaultSettings, FaultSite } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import type { ProgramName } from '../../support/product-process.ts';
import { seeded } from '../../support/smtp-faults.ts';
import type { Fault } from '../fault.ts';
import { figuresSince } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

/** How many mails wait when the first worker starts. */
export const MAILS = 300;
/** How many a worker sends at once. */
export const CONCURRENCY = 5;
/** How long a worker lives, give or take a third. */
const LIFE_MS = 700;
/** What dead workers held is locked for a while: kills that find nothing else to do would only stretch the drill. */
const MOST_KILLS = 6;
const MOSTLY_DRAINED = 0.9 * MAILS;

/** A mail server that drops 2 % after accepting. */
export const droppingSome = (seed: number): FaultSettings => ({ drops: 0.02, seed, thinks: 40 });

/** Lets 300 mails drain through workers that are killed every 0.7 s, and resolves with how many were, when one that lives has begun. */
export async function drainKilled(site: FaultSite, worker: ProgramName, seed: number): Promise<number> {
  const line = await aLine().withSpecialists(5).insert(site.database);
  await site.start('api');
  await enterLeads(site.api, line, MAILS);
  const settings = { WORKER_CONCURRENCY: String(CONCURRENCY), SMTP_CONNECTIONS: String(CONCURRENCY) };
  const random = seeded(seed);
  let kills = 0;
  for (; kills < MOST_KILLS && (await site.sink.counts()).accepted < MOSTLY_DRAINED; kills += 1) {
    const doomed = await site.start(worker, settings);
    await elapse(LIFE_MS * (2 / 3 + random() * (2 / 3)));
    await doomed.end('SIGKILL');
  }
  await site.start(worker, settings);
  return kills;
}

/** F1. */
export const KILLED_WORKERS: Fault = {
  id: 'F1',
  what: 'a worker is killed with -9 every 0.7 s while 300 mails drain, and the mail server drops 2 % after accepting',
  recovers: 'from the start after the last kill until every message has ended',
  run: (seed) =>
    onSite(droppingSome(seed), async (site) => {
      const kills = await drainKilled(site, 'worker', seed);
      const began = performance.now();
      const { dropped } = await site.sink.counts();
      return figuresSince(began, site, { mostAmbiguous: kills * CONCURRENCY + dropped });
    }),
};
