import { aLine } from '../../support/a-line.ts';
import { elapse } from '../../support/eventually.ts';
import { LeadTraffic } from '../../support/lead-traffic.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

const CLIENTS = 8;
const BEFORE = 50;
const AWAY_MS = 5_000;
const MOST_MS = 30_000;

/** F7. */
export const KILLED_REDIS: Fault = {
  id: 'F7',
  what: 'Redis with an append-only file is killed with -9 while leads move and mails go out, and is back after 5 s',
  recovers: 'from when Redis takes connections again until the next mail is with the mail server',
  backend: 'redis',
  run: () =>
    onSite({ keeps: true, thinks: 20 }, async (site) => {
      const line = await aLine().withSpecialists(5, { capacity: 1_000 }).insert(site.database);
      const [api, worker] = await Promise.all([site.supervise('api'), site.supervise('worker')]);
      const traffic = new LeadTraffic(site.api, line, CLIENTS);
      await site.mailed(BEFORE);
      await site.redis.kill();
      await elapse(AWAY_MS);
      const { accepted } = await site.sink.counts();
      await site.redis.resume();
      const began = performance.now();
      await site.mailed(accepted + 1);
      const recoverMs = performance.now() - began;
      await traffic.stop();
      const refused = traffic.answers.filter(({ status }) => status !== 200 && status !== 201);
      return figuresOf(site, {
        recoverMs,
        unexpected: [
          ...tooLate('the next mail', recoverMs, MOST_MS),
          ...refused.map(({ status }) => `the API answered ${status}: leads move without the queue`),
          ...[...api.endings, ...worker.endings].map(({ code }) => `a process ended with ${code}`),
        ],
      });
    }),
};
