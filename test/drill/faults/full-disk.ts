import { aLine } from '../../support/a-line.ts';
import { elapse } from '../../support/eventually.ts';
import { LeadTraffic } from '../../support/lead-traffic.ts';
import { noVolumes, SmallVolume } from '../../support/small-volume.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';
import { goneWrong, refusalsOf, untilResumed } from './killed-postgres.ts';

/** A cluster takes some 45 MB, and what it writes ahead up to 64 more before any of it is used again. */
const MEGABYTES = 160;
const CLIENTS = 8;
const FULL_MS = 10_000;
const HANG_MS = 10_000;
const RESUMED_WITHIN_MS = 30_000;

/** F20. */
export const FULL_DISK: Fault = {
  id: 'F20',
  what: 'the disk of PostgreSQL is full for 10 s while leads move and mails go out',
  recovers: 'from the moment that there is room again until leads are made and mails go out',
  impossible: noVolumes,
  run: async () => {
    const volume = await SmallVolume.make(MEGABYTES);
    try {
      return await onSite({ thinks: 20, volume: volume.folder }, async (site) => {
        const line = await aLine().withSpecialists(5, { capacity: 10_000 }).insert(site.database);
        const [api, worker] = await Promise.all([site.supervise('api'), site.supervise('worker')]);
        const traffic = new LeadTraffic(site.api, line, CLIENTS);
        await site.mailed(50);
        await volume.fill();
        await elapse(FULL_MS);
        await volume.free();
        const began = performance.now();
        await site.postgres.revive();
        await untilResumed(site, traffic);
        const recoverMs = performance.now() - began;
        await traffic.stop();
        const figures = await figuresOf(site);
        const refusals = refusalsOf(traffic);
        const slowest = Math.max(...traffic.answers.map(({ milliseconds }) => milliseconds));
        return {
          ...figures,
          recoverMs,
          unexpected: [
            ...figures.unexpected,
            ...(await goneWrong(site, traffic)),
            ...(refusals.length === 0 ? ['nothing was ever refused: the disk was not full'] : []),
            ...[...new Set(refusals)]
              .filter((said) => said !== '503 UNAVAILABLE')
              .map((said) => `the API said ${said}`),
            ...[...api.endings, ...worker.endings].map(
              ({ code, signal }) => `a process died of it: ${code ?? signal}`,
            ),
            ...tooLate('to go on', recoverMs, RESUMED_WITHIN_MS),
            ...tooLate('the slowest answer', slowest, HANG_MS),
          ],
        };
      });
    } finally {
      await volume.remove();
    }
  },
};
