import { aLine } from '../../support/a-line.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { ledgerOf } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';
import { refusedStart } from '../refused-start.ts';

const MAILS = 100;
/** One at a time, so that most of them still wait when the last lead has been entered. */
const THINKS_MS = 200;
const MOST_MS = 60_000;
const POLICY = 'maxmemory-policy';
/** It names the setting, what is wrong, and what to do. */
const CLEAR = /^REDIS_URL: .*maxmemory-policy.*allkeys-lru.*noeviction/;

/** F9. */
export const EVICTING_REDIS: Fault = {
  id: 'F9',
  what: 'Redis has maxmemory-policy allkeys-lru at the start, and gets it again while 100 mails wait, with so little memory that it evicts all',
  recovers: 'from the eviction until every message has ended',
  backend: 'redis',
  run: () =>
    onSite({ thinks: THINKS_MS }, async (site) => {
      const line = await aLine().withSpecialists(5).insert(site.database);
      await site.redis.configure(POLICY, 'allkeys-lru');
      const refusals = await Promise.all([
        refusedStart(site, 'api', { says: CLEAR }),
        refusedStart(site, 'worker', { says: CLEAR }),
      ]);
      await site.redis.configure(POLICY, 'noeviction');
      await Promise.all([site.start('api'), site.start('worker', { WORKER_CONCURRENCY: '1' })]);
      await enterLeads(site.api, line, MAILS);
      const began = performance.now();
      await site.redis.configure(POLICY, 'allkeys-lru');
      await site.redis.configure('maxmemory', '1');
      await site.redis.configure('maxmemory', '0');
      const figures = await figuresOf(site);
      const recoverMs = performance.now() - began;
      const isAnyLost = (await ledgerOf(site.database)).some(({ generation }) => generation > 1);
      const unexpected = [
        ...refusals.flat(),
        ...(isAnyLost ? [] : ['no job was evicted: nothing has happened']),
        ...tooLate('telling what was evicted', recoverMs, MOST_MS),
      ];
      return { ...figures, recoverMs, unexpected: [...unexpected, ...figures.unexpected] };
    }),
};
