import type { Statement } from '#database';
import { aLine, type Line } from '../../support/a-line.ts';
import { movedOf } from '../../support/api-client.ts';
import { elapse, eventually } from '../../support/eventually.ts';
import type { FaultSite } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { ledgerOf, type LedgerRow } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';
import { hireKeeper, untilToldOf, WATCHED } from '../told-of.ts';

/** How a message ends the worker that is about to send it. */
type Effect = 'exit' | 'memory' | 'throw';

const CONCURRENCY = 5;
/** A message may take so many workers with it before it is given up. */
const MOST_DEATHS = 3;
const ENTERS_EVERY_MS = 250;
const TOLD_WITHIN_MS = 60_000;
/** The service level of a first attempt; 19 of 20 of the other messages must have gone by then. */
const OTHERS_WITHIN_MS = 10_000;
const ENDED_WITHIN_MS = 400_000;

const SETTINGS = {
  ...WATCHED,
  WORKER_CONCURRENCY: String(CONCURRENCY),
  // The product's own period: what breaks off is started again by whoever looks for what is late.
  RECONCILE_SECONDS: '30',
  // Else it takes a while until two gigabytes are full.
  NODE_OPTIONS: '--max-old-space-size=192',
};

const readWaits: Statement<{ most: number }> = {
  name: 'drill_waits',
  text: `select coalesce(percentile_disc(0.95) within group (order by extract(epoch from sent_at - created_at) * 1000), 0)::float8 as most
    from notifications where state = 'sent' and kind not like 'alert.%'`,
};

/** Lets leads come in, four a second, until the work is done. */
async function meanwhileEntering<Result>(
  site: FaultSite,
  line: Line,
  work: () => Promise<Result>,
): Promise<Result> {
  const ended = new AbortController();
  const entering = (async () => {
    while (!ended.signal.aborted) {
      await enterLeads(site.api, line, 1);
      await elapse(ENTERS_EVERY_MS);
    }
  })();
  try {
    return await work();
  } finally {
    ended.abort();
    await entering;
  }
}

async function untilGivenUp(site: FaultSite, leadId: string): Promise<LedgerRow> {
  const [row] = await eventually(
    'the message is given up',
    async () => (await ledgerOf(site.database)).filter((each) => each.leadId === leadId),
    ([each]) => each?.state === 'needs_attention',
    { withinMs: ENDED_WITHIN_MS },
  );
  if (!row) throw new Error('There is no message about the poisonous lead.');
  return row;
}

/** F17, by one of its effects. */
function poison(effect: Effect, ends: string): Fault {
  return {
    id: `F17-${effect}`,
    what: `a message ${ends} each of two workers that is about to send it, while four leads a second come in`,
    recovers: 'from its first attempt until it is given up',
    run: () =>
      onSite({ thinks: 20 }, async (site) => {
        const line = await aLine().withSpecialists(5, { capacity: 1_000 }).insert(site.database);
        await hireKeeper(site);
        const [, ...workers] = await Promise.all([
          site.start('api', WATCHED),
          site.supervise('poisoned worker', SETTINGS, [effect]),
          site.supervise('poisoned worker', SETTINGS, [effect]),
        ]);
        await enterLeads(site.api, line, 10);
        await site.mailed(10);
        const began = performance.now();
        const { alertMs, poisonous, recoverMs } = await meanwhileEntering(site, line, async () => {
          const { lead } = movedOf(
            await site.api.post('/leads', { funnelId: line.funnelId, name: 'Poison' }),
          );
          const [ended, toldMs] = await Promise.all([
            untilGivenUp(site, lead.id).then(({ id }) => ({ id, afterMs: performance.now() - began })),
            untilToldOf(site, 'deadly-message', began),
          ]);
          return { poisonous: ended.id, alertMs: toldMs, recoverMs: ended.afterMs };
        });
        const deaths = workers.flatMap(({ endings }) => endings).length;
        const figures = await figuresOf(site, {
          mostAmbiguous: deaths * CONCURRENCY,
          leftToPerson: [poisonous],
        });
        const ledger = await ledgerOf(site.database);
        const givenUp = ledger.filter(({ state }) => state === 'needs_attention').length;
        const [waits] = await site.database.run(readWaits, []);
        return {
          ...figures,
          alertMs,
          recoverMs,
          unexpected: [
            ...figures.unexpected,
            ...(deaths > MOST_DEATHS ? [`${deaths} workers died, at most ${MOST_DEATHS} are expected`] : []),
            ...(givenUp > 1 ? [`${givenUp - 1} other messages were given up with it`] : []),
            ...tooLate('19 of 20 other messages', waits?.most ?? 0, OTHERS_WITHIN_MS),
            ...tooLate('to say so', alertMs, TOLD_WITHIN_MS),
          ],
        };
      }),
  };
}

/** F17. */
export const POISON: readonly Fault[] = [
  poison('exit', 'exits'),
  poison('memory', 'fills the memory of'),
  poison('throw', 'throws in'),
];
