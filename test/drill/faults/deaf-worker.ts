import { aLine } from '../../support/a-line.ts';
import { backend } from '../../support/backend.ts';
import { withQueue } from '../../support/drill-queue.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { ledgerEnded } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

const BEFORE = 10;
const HOUR_MS = 3_600_000;
const MOST_MS = 15_000;

/** What the client says on the connection by which it waits for jobs. */
const WAITS = { postgres: /listen /i, redis: /bzpopmin/i };

/** F11. */
export const DEAF_WORKER: Fault = {
  id: 'F11',
  what: 'the connections by which a worker is told of jobs are dead and nobody is told, and the next delayed job of its queue is an hour away',
  recovers: 'from when they died, with a lead entered right after, until its mail is with the mail server',
  run: () =>
    onSite({}, async (site) => {
      const line = await aLine().withSpecialists(5).insert(site.database);
      const store = backend() === 'postgres' ? 'DATABASE_URL' : 'REDIS_URL';
      const wire = await site.wireTo(store, WAITS[backend()]);
      await site.start('api');
      await site.start('worker', { [store]: wire.url });
      await withQueue(site.settings(), 'deliver-email', (queue) =>
        queue.add('queue.heartbeat', {}, { delay: HOUR_MS, jobId: 'an-hour-away' }),
      );
      await enterLeads(site.api, line, BEFORE);
      await ledgerEnded(site, BEFORE, MOST_MS);
      const dead = wire.strand('marked');
      const began = performance.now();
      await enterLeads(site.api, line, 1);
      await site.mailed(BEFORE + 1);
      const recoverMs = performance.now() - began;
      return figuresOf(site, {
        recoverMs,
        unexpected: [
          ...(dead === 0 ? ['the worker waits by no connection: nothing has happened'] : []),
          ...tooLate('the next mail', recoverMs, MOST_MS),
        ],
      });
    }),
};
