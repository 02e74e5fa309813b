import { aLine } from '../../support/a-line.ts';
import type { FaultSettings, FaultSite } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { ledgerOf, type LedgerRow } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresSince } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

/** How many messages drain when the fault comes. */
export const MAILS = 200;
/** A mail server that is so slow that most of them still wait then. */
export const SLOW: FaultSettings = { thinks: 100 };
const FORGOTTEN_WITHIN_MS = 60_000;

/**
 * Two leads are made by an API that is killed: once between its commit and the queue, once between the queue and the
 * mark that the queue has it. In between a worker is killed that has marked what it swept and not enqueued it yet.
 * Resolves with what is left of that in the ledger, and how each of the three ended.
 */
export async function killBetweenSteps(
  site: FaultSite,
): Promise<Readonly<{ left: readonly LedgerRow[]; signals: readonly (string | null)[] }>> {
  const { funnelId } = await aLine().insert(site.database);
  const enterInto = async (trap: 'before-add' | 'after-add'): Promise<string | null> => {
    const api = await site.start('dying api', {}, [trap]);
    await site.api.post('/leads', { funnelId, name: `Killed ${trap}` });
    return (await api.ended).signal;
  };
  const before = await enterInto('before-add');
  // Its first sweep may come before it says that it is ready.
  const sweeping = await site.begin('dying worker', {}, ['before-add']).ended;
  const after = await enterInto('after-add');
  return { left: await ledgerOf(site.database), signals: [before, sweeping.signal, after] };
}

/** The queue loses every job and every schedule while mails drain, most of which still wait there; resolves with how many had gone. */
export async function forgetTheQueue(site: FaultSite): Promise<number> {
  const line = await aLine().withSpecialists(5).insert(site.database);
  await site.start('api');
  await enterLeads(site.api, line, MAILS);
  // Only now: on a busy machine the mails would be gone before the last lead is in.
  await site.start('worker', { SMTP_CONNECTIONS: '4' });
  await site.mailed(MAILS / 10);
  const { accepted } = await site.sink.counts();
  await site.queue.forget();
  return accepted;
}

/** F4. */
export const KILLED_BETWEEN_STEPS: Fault = {
  id: 'F4',
  what: 'an API is killed with -9 between commit and queue and between queue and mark, and a worker between its sweep and the queue',
  recovers: 'from the start of the next worker until every message has ended',
  run: () =>
    onSite({}, async (site) => {
      const { left, signals } = await killBetweenSteps(site);
      const unexpected = [
        ...signals.filter((signal) => signal !== 'SIGKILL').map((signal) => `ended by ${signal}, not killed`),
        ...left.filter(({ state }) => state !== 'pending').map(({ id, state }) => `${id} was ${state}`),
      ];
      const began = performance.now();
      await site.start('worker');
      return figuresSince(began, site, { unexpected });
    }),
};

/** F8. */
export const FORGETFUL_QUEUE: Fault = {
  id: 'F8',
  what: 'the queue forgets every job and schedule while 200 mails drain',
  recovers: 'from then until every message has ended',
  run: () =>
    onSite(SLOW, async (site) => {
      await forgetTheQueue(site);
      return figuresSince(performance.now(), site, { mostMs: FORGOTTEN_WITHIN_MS });
    }),
};
