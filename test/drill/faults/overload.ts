import { aLine, type Line } from '../../support/a-line.ts';
import type { Answer } from '../../support/api-client.ts';
import { elapse } from '../../support/eventually.ts';
import type { FaultSite } from '../../support/fault-site.ts';
import { memoryOf } from '../../support/memory-of.ts';
import { openLoop, within, type Asked } from '../../support/open-loop.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import type { ProductProcess } from '../../support/product-process.ts';
import type { Fault } from '../fault.ts';
import { figuresSince, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';
import { hireKeeper, untilToldOf, WATCHED } from '../told-of.ts';

/** How long it lasts. The matrix says ten minutes (600_000), after which the drain takes six; the drill is to be run often. */
const OVERLOAD_MS = 60_000;
/** A mail server takes two messages a second by one connection, and ten times as many leads come in. */
const THINKS_MS = 500;
const LEADS_A_SECOND = 20;
/** What is left over takes about half as long as it took to come. */
const DRAINED_WITHIN_MS = 2 * OVERLOAD_MS;
/** Whoever is told of it starts another worker, and gives it more connections. */
const REMEDY = { WORKER_CONCURRENCY: '16', SMTP_CONNECTIONS: '16' };
/** Lower than in production (300), so that it is told of while the drill lasts. */
const QUEUE_AGE_SECONDS = 15;
const TOLD_AFTER_BREACH_MS = 120_000;
/** What nobody calls waiting. */
const ANSWERED_WITHIN_MS = 1_000;
/** What the API may take to say that it can't, on a machine of which whoever floods it has the other half. Without its limit half of the answers took 21 s. */
const REFUSED_WITHIN_MS = 10_000;
/** A backlog of thousands would be seen: what is kept of it is kept in the database. */
const MOST_GROWTH = 1.25;
const SAMPLES = 12;
/** The API is asked by the same machine, which can ask only so often. */
const FLOOD_MS = 15_000;
const MEASURED_LEADS = 300;
const MOST_A_SECOND = 300;

/** What the memory of a process has grown by, as a factor, from the middle third of the overload to its end. */
async function growthOf(process: ProductProcess): Promise<number> {
  const samples: number[] = [];
  for (let taken = 0; taken < SAMPLES; taken += 1) {
    await elapse(OVERLOAD_MS / SAMPLES);
    samples.push(await memoryOf(process.pid));
  }
  const third = SAMPLES / 3;
  return Math.max(...samples.slice(-third)) / Math.max(...samples.slice(third, -third));
}

async function newLead(site: FaultSite, { funnelId }: Line): Promise<Asked> {
  const url = `${site.apiUrl}/api/v1/leads`;
  return { url, ...(await site.signed()), body: { funnelId, name: 'One of many' } };
}

/** What was not as it should be with the answers to an overload, of which 19 of 20 are to come within this time. */
function wrongAnswers(answers: readonly Answer[], withinMs: number): readonly string[] {
  const odd = answers.filter(({ status }) => ![201, 429, 503].includes(status));
  return [
    ...tooLate('19 of 20 answers of the API', within(0.95, answers), withinMs),
    ...(odd.length > 0
      ? [`the API answered ${odd.length} times otherwise: ${odd[0]?.status} ${odd[0]?.text}`]
      : []),
  ];
}

const OVERLOADED_WORKER: Fault = {
  id: 'F18-worker',
  what: `for a minute ${LEADS_A_SECOND} leads a second come in, ten times what the mail server takes from the only worker (told of when the oldest message has waited for ${QUEUE_AGE_SECONDS} s)`,
  recovers:
    'from the end of the overload, and the start of a worker with 16 connections, until every message has ended',
  run: () =>
    onSite({ thinks: THINKS_MS }, async (site) => {
      const line = await aLine().withSpecialists(5, { capacity: 10_000 }).insert(site.database);
      await hireKeeper(site);
      const settings = { ...WATCHED, ALERT_QUEUE_AGE_SECONDS: String(QUEUE_AGE_SECONDS) };
      const slow = { WORKER_CONCURRENCY: '1', SMTP_CONNECTIONS: '1' };
      const [api, worker] = await Promise.all([
        site.start('api', settings),
        site.start('worker', { ...settings, ...slow }),
      ]);
      const flooded = performance.now();
      const [answers, alertMs, ...growth] = await Promise.all([
        openLoop(LEADS_A_SECOND, OVERLOAD_MS, await newLead(site, line)),
        untilToldOf(site, 'queue-age', flooded, 'in_app'),
        growthOf(api),
        growthOf(worker),
      ]);
      const began = performance.now();
      await site.start('worker', { ...settings, ...REMEDY });
      const late = tooLate('to say so', alertMs, QUEUE_AGE_SECONDS * 1_000 + TOLD_AFTER_BREACH_MS);
      const swollen = growth
        .filter((factor) => factor > MOST_GROWTH)
        .map((factor) => `a process took ${factor.toFixed(2)} times the memory at the end`);
      const figures = await figuresSince(began, site, {
        withinMs: DRAINED_WITHIN_MS,
        mostMs: DRAINED_WITHIN_MS,
        unexpected: [...wrongAnswers(answers, ANSWERED_WITHIN_MS), ...late, ...swollen],
      });
      return { ...figures, alertMs };
    }),
};

/** F18 at the API, which has the database to itself as long as no worker runs. */
const OVERLOADED_API: Fault = {
  id: 'F18-api',
  what: `for ${FLOOD_MS / 1_000} s ten times as many leads are to be made as the API can make`,
  recovers: 'from the end of the overload, and the start of a worker, until every message has ended',
  run: () =>
    onSite({}, async (site) => {
      const line = await aLine().withSpecialists(5, { capacity: 100_000 }).insert(site.database);
      await site.start('api');
      const possible = await rateOf(site, line);
      const answers = await openLoop(
        Math.min(10 * possible, MOST_A_SECOND),
        FLOOD_MS,
        await newLead(site, line),
      );
      const began = performance.now();
      const alive = await site.api.post('/leads', { funnelId: line.funnelId, name: 'Afterwards' });
      await site.start('worker', REMEDY);
      return figuresSince(began, site, {
        unexpected: [
          ...wrongAnswers(answers, REFUSED_WITHIN_MS),
          ...(alive.status === 201 ? [] : [`afterwards it answered ${alive.status}`]),
          ...(answers.some(({ status }) => status === 503)
            ? []
            : ['nothing was refused: that was no overload']),
        ],
      });
    }),
};

/** How many leads a second the API makes for clients who wait for their answers. */
async function rateOf(site: FaultSite, line: Line): Promise<number> {
  const began = performance.now();
  await enterLeads(site.api, line, MEASURED_LEADS);
  return (MEASURED_LEADS * 1_000) / (performance.now() - began);
}

/** F18. */
export const OVERLOAD: readonly Fault[] = [OVERLOADED_WORKER, OVERLOADED_API];
