import { aLine } from '../../support/a-line.ts';
import { elapse } from '../../support/eventually.ts';
import { LeadTraffic } from '../../support/lead-traffic.ts';
import { ledgerOf } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresSince } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

/** The matrix says two minutes; of one there are twelve restarts a run. */
const FOR_MS = 60_000;
const EVERY_MS = 5_000;
const CLIENTS = 2;
const STALLED = 'a worker died or froze with a job; it is run again';

/** F19. */
export const ROLLING_RESTART: Fault = {
  id: 'F19',
  what: 'two workers and the API are restarted in turn with SIGTERM, one every 5 s for a minute, while leads move and mails go out',
  recovers: 'from the last restart until every message has ended',
  run: () =>
    onSite({ thinks: 40 }, async (site) => {
      const line = await aLine().withSpecialists(5, { capacity: 10_000 }).insert(site.database);
      const processes = await Promise.all([
        site.supervise('worker'),
        site.supervise('worker'),
        site.supervise('api'),
      ]);
      const traffic = new LeadTraffic(site.api, line, CLIENTS);
      for (let restarts = 0; restarts < FOR_MS / EVERY_MS; restarts += 1) {
        await elapse(EVERY_MS);
        processes[restarts % processes.length]?.running.signal('SIGTERM');
      }
      const began = performance.now();
      await traffic.stop();
      const figures = await figuresSince(began, site);
      const endings = processes.flatMap((each) => each.endings).filter(({ code }) => code !== 0);
      const stalls = processes
        .flatMap(({ runs }) => runs.flatMap(({ log }) => log))
        .filter(({ msg }) => msg === STALLED);
      const again = (await ledgerOf(site.database)).filter(({ generation }) => generation > 1);
      const refused = new Set(
        traffic.answers.map(({ status }) => status).filter((status) => ![200, 201, 0, 503].includes(status)),
      );
      return {
        ...figures,
        unexpected: [
          ...figures.unexpected,
          ...endings.map(({ code, signal }) => `a process ended with ${code ?? signal}`),
          ...(stalls.length > 0 ? [`${stalls.length} jobs were left by a worker that was told to stop`] : []),
          ...(again.length > 0 ? [`the queue lost ${again.length} jobs`] : []),
          ...[...refused].map((status) => `the API answered ${status}`),
        ],
      };
    }),
};
