import { aLine } from '../../support/a-line.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import type { Fault } from '../fault.ts';
import { figuresSince, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';
import { hireKeeper, untilToldOf, WATCHED } from '../told-of.ts';

const LEADS = 20;
/** The threshold of the rule, 45 s, and two looks. */
const TOLD_WITHIN_MS = 65_000;

/** F0: the matrix has no such row, and nothing happens more often. */
export const NO_WORKER: Fault = {
  id: 'F0',
  what: 'the only worker is killed with -9, and 20 leads come in that nobody is told of',
  recovers: 'from the start of another one until every message has ended',
  run: () =>
    onSite({}, async (site) => {
      const line = await aLine().withSpecialists(5).insert(site.database);
      await hireKeeper(site);
      const [worker] = await Promise.all([site.start('worker', WATCHED), site.start('api', WATCHED)]);
      await enterLeads(site.api, line, 1);
      await site.mailed(1);
      const killed = performance.now();
      await worker.end('SIGKILL');
      await enterLeads(site.api, line, LEADS);
      const alertMs = await untilToldOf(site, 'no-worker', killed);
      const began = performance.now();
      await site.start('worker', WATCHED);
      const unexpected = tooLate('to say that there is no worker', alertMs, TOLD_WITHIN_MS);
      return { ...(await figuresSince(began, site, { unexpected })), alertMs };
    }),
};
