import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONCURRENCY, drainKilled, droppingSome, MAILS } from '../drill/faults/killed-workers.ts';
import { FaultSite } from '../support/fault-site.ts';
import type { ProgramName } from '../support/product-process.ts';
import { brokenInvariants, ledgerEnded, tally, type Tally } from '../support/tally.ts';

/** Seven starts of a worker one after the other, twice at once, on a machine that may be busy. */
const DRILL_MS = 300_000;

type Drained = Tally & Readonly<{ kills: number; broken: readonly string[] }>;

const sites: FaultSite[] = [];

async function drain(worker: ProgramName, seed: number): Promise<Drained> {
  const site = await FaultSite.open(droppingSome(seed));
  sites.push(site);
  const kills = await drainKilled(site, worker, seed);
  const ledger = await ledgerEnded(site, MAILS, 90_000);
  return { ...tally(ledger, await site.sink.counts()), kills, broken: await brokenInvariants(site.database) };
}

describe('300 mails drain while a worker is killed with -9 every 0.7 s and the mail server drops 2 % after accepting', () => {
  let real: Drained;
  let naive: Drained;

  beforeAll(async () => {
    [real, naive] = await Promise.all([drain('worker', 7), drain('naive worker', 7)]);
  }, DRILL_MS);
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.close()));
  });

  it('no mail is lost', () => {
    expect(real.lost).toEqual([]);
    expect(real.unexplained).toEqual([]);
  });

  it('nobody gets a mail twice', () => {
    expect(real.doubled).toEqual([]);
  });

  it('every mail is told as sent, or listed as uncertain: at most one for each job that a kill interrupted and each drop', () => {
    const { sent = 0, ambiguous = 0 } = real.states;
    expect(sent + ambiguous).toBe(MAILS);
    expect(ambiguous).toBeLessThanOrEqual(real.kills * CONCURRENCY + real.dropped);
    expect(ambiguous).toBeGreaterThanOrEqual(real.dropped);
  });

  it('the line keeps its invariants', () => {
    expect(real.broken).toEqual([]);
  });

  // That this drill can see was tried on 2026-11-25: with the conditions on the state taken out of claim_notification and
  // mark_sending, 20 of the 300 went out twice, and `nobody gets a mail twice` failed. What follows checks it in every run:
  // the same drill with a worker that keeps no ledger must find mails that went out twice. A drop alone is enough for one,
  // so this does not hang on the moment of a kill.
  it('the drill sees doubles: a worker that sends without asking the ledger sends some twice', () => {
    expect(naive.dropped).toBeGreaterThan(0);
    expect(naive.doubled.length).toBeGreaterThanOrEqual(naive.dropped);
  });
});
