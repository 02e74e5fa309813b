import { aLine } from '../../support/a-line.ts';
import { withQueue } from '../../support/drill-queue.ts';
import { eventually } from '../../support/eventually.ts';
import type { FaultSite } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { preload } from '../../support/preload.ts';
import { ledgerOf } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

const MAILS = 150;
const CONCURRENCY = 5;
/** Mails are entered faster than they go out, so that both workers always have some. */
const THINKS_MS = 1_000;
/** Twice as long as a worker's job is locked. */
const BLOCKED_MS = 30_000;
const MOST_MS = 30_000;
const TAKEN_OVER = 'a worker died or froze with a job; it is run again';

/** Resolves when the queue of mails has nothing to do any more: it agrees with the ledger that everything has ended. */
async function queueDrained(site: FaultSite): Promise<void> {
  await eventually(
    'the queue has no mail that waits or runs',
    () => withQueue(site.settings(), 'deliver-email', (queue) => queue.getJobCounts('waiting', 'active')),
    ({ waiting, active }) => waiting === 0 && active === 0,
  );
}

/**
 * What the other worker has called uncertain is known again when the blocked one reads its answers. Where that never comes the
 * figures say how many there are.
 */
async function answersRead(site: FaultSite): Promise<void> {
  await eventually(
    'nothing is uncertain any more',
    () => ledgerOf(site.database),
    (rows) => rows.every(({ state }) => state !== 'ambiguous'),
    { withinMs: MOST_MS },
  ).catch(() => undefined);
}

/** F12. */
export const BLOCKED_WORKER: Fault = {
  id: 'F12',
  what: 'one of two workers has its event loop blocked for twice the lock of a job, with mails on their way',
  recovers:
    'from when the loop goes on until every message has ended, none is uncertain, and the queue has nothing left to do',
  run: () =>
    onSite({ thinks: THINKS_MS }, async (site) => {
      const line = await aLine().withSpecialists(5).insert(site.database);
      const settings = { WORKER_CONCURRENCY: String(CONCURRENCY), SMTP_CONNECTIONS: String(CONCURRENCY) };
      const [blocked, other] = await Promise.all([
        site.start('worker', { ...settings, ...preload('freezing'), FREEZE_MS: String(BLOCKED_MS) }),
        site.start('worker', settings),
        site.start('api'),
      ]);
      const entering = enterLeads(site.api, line, MAILS);
      await site.mailed(4 * CONCURRENCY);
      blocked.signal('SIGUSR2');
      await Promise.all([entering, blocked.says('Thawed')]);
      const began = performance.now();
      await answersRead(site);
      const figures = await figuresOf(site);
      await queueDrained(site);
      const recoverMs = performance.now() - began;
      const wasTakenOver = other.log.some(
        ({ msg, queue }) => msg === TAKEN_OVER && queue === 'deliver-email',
      );
      return {
        ...figures,
        recoverMs,
        unexpected: [
          ...(wasTakenOver ? [] : ['no mail was taken over: nothing has happened']),
          ...tooLate('what was left', recoverMs, MOST_MS),
          ...figures.unexpected,
        ],
      };
    }),
};
