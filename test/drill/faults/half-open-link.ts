import type { AlertRule } from '#conveyor/alerts';
import { aLine } from '../../support/a-line.ts';
import { backend } from '../../support/backend.ts';
import type { StoreSetting } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { ledgerEnded } from '../../support/tally.ts';
import { allOf } from '../all-of.ts';
import type { Fault, Figures } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';
import { PICKED_UP, pickUp } from '../pick-up.ts';
import { hireKeeper, untilToldOf, WATCHED } from '../told-of.ts';

const BEFORE = 10;
/** Enough that some are on their way when the link falls silent. */
const BURST = 30;
const CONCURRENCY = 5;
const MOST_MS = 30_000;
/** A rule's threshold, a look, and the letter's own way. */
const MOST_TO_TELL_MS = 90_000;

/** What a silent link is told by: a worker that is not heard of, or a queue that lets nothing through. */
const TOLD_AS: Readonly<Record<StoreSetting, AlertRule>> = {
  DATABASE_URL: 'no-worker',
  REDIS_URL: 'canary',
};

/** First the worker's open connections die while new ones work; then nothing gets through until people have been told. */
async function halfOpen(link: StoreSetting): Promise<Figures> {
  return onSite({ thinks: 100 }, async (site) => {
    await hireKeeper(site);
    const line = await aLine().withSpecialists(5).insert(site.database);
    const wire = await site.wireTo(link);
    await site.start('api', WATCHED);
    await site.start('worker', { [link]: wire.url, WORKER_CONCURRENCY: String(CONCURRENCY) });
    await enterLeads(site.api, line, BEFORE);
    await ledgerEnded(site, BEFORE, MOST_MS);
    wire.strand();
    const afterDeath = await pickUp(site, line);
    await ledgerEnded(site, BEFORE + PICKED_UP, MOST_MS);

    await enterLeads(site.api, line, BURST);
    await site.mailed(BEFORE + PICKED_UP + CONCURRENCY);
    const began = performance.now();
    wire.silence();
    const alertMs = await untilToldOf(site, TOLD_AS[link], began);
    wire.reopen();
    const afterSilence = await pickUp(site, line);
    return figuresOf(site, {
      recoverMs: Math.max(afterDeath, afterSilence),
      alertMs,
      unexpected: [
        ...tooLate(`the next mail after the connections to ${link} died`, afterDeath, MOST_MS),
        ...tooLate(`the next mail after ${link} was silent`, afterSilence, MOST_MS),
        ...tooLate(`telling of ${TOLD_AS[link]}`, alertMs, MOST_TO_TELL_MS),
      ],
    });
  });
}

/** F10. */
export const HALF_OPEN_LINK: Fault = {
  id: 'F10',
  what: "the worker's link to the queue, and on Redis another one's to the database, is half open: its connections die and nobody is told; later nothing gets through until people have been told",
  recovers:
    'from when the connections died, or new ones got through again, until the next mail is with the mail server; the longer one',
  run: async () =>
    allOf({
      ...(backend() === 'redis' && { queue: () => halfOpen('REDIS_URL') }),
      database: () => halfOpen('DATABASE_URL'),
    }),
};
