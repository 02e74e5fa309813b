import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetTheQueue, killBetweenSteps, MAILS, SLOW } from '../drill/faults/told-once.ts';
import { aLine } from '../support/a-line.ts';
import { FaultSite } from '../support/fault-site.ts';
import { enterLeads } from '../support/lead-traffic.ts';
import type { Ending } from '../support/product-process.ts';
import { brokenInvariants, ledgerEnded, tally, type LedgerRow, type Tally } from '../support/tally.ts';

const WITHIN_MS = 60_000;
const SHUTDOWN_SECONDS = 10;

type Told = Tally &
  Readonly<{
    ledger: readonly LedgerRow[];
    /** How many mails had gone out when the fault came. */
    before: number;
    broken: readonly string[];
  }>;

const sites: FaultSite[] = [];

async function open(...settings: Parameters<typeof FaultSite.open>): Promise<FaultSite> {
  const site = await FaultSite.open(...settings);
  sites.push(site);
  return site;
}

/** Waits for the end of `count` notifications, and takes stock. */
async function told(site: FaultSite, count: number, before: number): Promise<Told> {
  const ledger = await ledgerEnded(site, count, WITHIN_MS);
  const counts = await site.sink.counts();
  return { ...tally(ledger, counts), ledger, before, broken: await brokenInvariants(site.database) };
}

async function killedBetweenSteps(): Promise<Told> {
  const site = await open();
  const { left, signals } = await killBetweenSteps(site);
  expect(signals).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL']);
  expect(left.map(({ state }) => state)).toEqual(['pending', 'pending']);
  const { accepted } = await site.sink.counts();
  await site.start('worker');
  return told(site, 2, accepted);
}

async function forgottenByTheQueue(): Promise<Told> {
  const site = await open(SLOW);
  return told(site, MAILS, await forgetTheQueue(site));
}

/** The worker is told to stop while mails drain; another one comes after it. */
async function stoppedWorker(): Promise<Told & Readonly<{ ending: Ending; milliseconds: number }>> {
  const site = await open(SLOW);
  const line = await aLine().withSpecialists(5).insert(site.database);
  const settings = { SHUTDOWN_SECONDS: String(SHUTDOWN_SECONDS), SMTP_CONNECTIONS: '4' };
  await site.start('api');
  await enterLeads(site.api, line, MAILS);
  const worker = await site.start('worker', settings);
  await site.mailed(MAILS / 10);
  const began = performance.now();
  const ending = await worker.end('SIGTERM');
  const milliseconds = performance.now() - began;
  const { accepted } = await site.sink.counts();
  await site.start('worker');
  return { ...(await told(site, MAILS, accepted)), ending, milliseconds };
}

/** All three at once, each on a site of its own: most of their time goes into waiting for locks to run out. */
describe('whatever happens between a commit and the mail, it is told once', () => {
  let killed: Told;
  let forgotten: Told;
  let stopped: Awaited<ReturnType<typeof stoppedWorker>>;

  beforeAll(async () => {
    [killed, forgotten, stopped] = await Promise.all([
      killedBetweenSteps(),
      forgottenByTheQueue(),
      stoppedWorker(),
    ]);
  });
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.close()));
  });

  it('a process killed between two steps of telling: the next ones tell what it had not, and nothing twice', () => {
    expect(killed).toMatchObject({ before: 0, states: { sent: 2 }, doubled: [], lost: [], broken: [] });
  });

  it('a queue that forgets everything: every message goes out within a minute, by a wake-up of the next generation', () => {
    expect(forgotten).toMatchObject({ states: { sent: MAILS }, doubled: [], lost: [], broken: [] });
    // Jobs were really lost, or this would have shown nothing.
    const again = forgotten.ledger.filter(({ generation }) => generation > 1).length;
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThanOrEqual(MAILS - forgotten.before);
  });

  it('a worker that is told to stop: it ends what it has begun, and leaves the rest to the next one', () => {
    expect(stopped).toMatchObject({ states: { sent: MAILS }, doubled: [], lost: [], broken: [] });
    expect(stopped.before).toBeLessThan(MAILS);
    // Nothing had to be asked for again, and nothing is uncertain.
    expect(stopped.ledger.every(({ attempts, generation }) => attempts === 1 && generation === 1)).toBe(true);
  });

  it('a worker that is told to stop is gone in time, with exit code 0', () => {
    expect(stopped.ending).toEqual({ code: 0, signal: null });
    expect(stopped.milliseconds).toBeLessThan(SHUTDOWN_SECONDS * 1_000);
  });
});
