import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '#database';
import { aLine } from '../support/a-line.ts';
import { problemOf, type Answer } from '../support/api-client.ts';
import { elapse, eventually } from '../support/eventually.ts';
import { FaultSite } from '../support/fault-site.ts';
import { LeadTraffic } from '../support/lead-traffic.ts';
import { ProductProcess, type Ending } from '../support/product-process.ts';
import { brokenInvariants, ledgerEnded, ledgerOf, tally, type Tally } from '../support/tally.ts';

/** What the API may take at most to say that it can't. */
const HANG_MS = 10_000;
const WITHIN_MS = 60_000;
const CLIENTS = 8;

/** How far each lead has come, and how many visits it took. */
const selectLeads: Statement<{ id: string; version: number; visits: number }> = {
  name: 'test_select_leads',
  text: `select l.id, l.version, count(v.id)::int as visits from leads l join visits v on v.lead_id = l.id group by l.id`,
};

type Outage = Tally &
  Readonly<{
    answers: readonly Answer[];
    /** Leads that are not where the API said that they are. */
    forgotten: readonly string[];
    /** Leads of which the API never said anything, or which have visits that nobody asked for. */
    unasked: readonly string[];
    /** What a worker that is started meanwhile says, and how it ends. */
    early: Readonly<{ ending: Ending; said: readonly string[] }>;
    endings: Readonly<{ api: readonly Ending[]; worker: readonly Ending[] }>;
    broken: readonly string[];
  }>;

const sites: FaultSite[] = [];

/** Kills PostgreSQL with all its processes while leads move and mails go out, and brings it back after so many seconds. */
async function outage(seconds: number): Promise<Outage> {
  const site = await FaultSite.open({ thinks: 20 });
  sites.push(site);
  const line = await aLine().withSpecialists(5, { capacity: 1_000 }).insert(site.database);
  const [api, worker] = await Promise.all([site.supervise('api'), site.supervise('worker')]);
  const traffic = new LeadTraffic(site.api, line, CLIENTS);
  await site.mailed(50);
  await site.postgres.kill();
  const [early] = await Promise.all([startTooEarly(site), elapse(seconds * 1_000)]);
  await site.postgres.resume();
  const acknowledged = traffic.acknowledged.size;
  await eventually(
    'leads are made again',
    async () => traffic.acknowledged.size,
    (size) => size > acknowledged + CLIENTS,
  );
  await traffic.stop();
  const { length } = await ledgerOf(site.database);
  const ledger = await ledgerEnded(site, length, WITHIN_MS);
  const leads = await site.database.run(selectLeads, []);
  const known = new Map(leads.map(({ id, version }) => [id, version]));
  return {
    ...tally(ledger, await site.sink.counts()),
    answers: traffic.answers,
    forgotten: [...traffic.acknowledged]
      .filter(([id, version]) => known.get(id) !== version)
      .map(([id]) => id),
    // Every lead here was entered and then only advanced: a visit for each version, and none more.
    unasked: leads
      .filter(({ id, version, visits }) => !traffic.acknowledged.has(id) || visits !== version)
      .map(({ id }) => id),
    early,
    endings: { api: api.endings, worker: worker.endings },
    broken: await brokenInvariants(site.database),
  };
}

async function startTooEarly(site: FaultSite): Promise<Outage['early']> {
  const worker = ProductProcess.begin('worker', site.settings());
  return { ending: await worker.ended, said: worker.said };
}

/** Five seconds do not wait for twenty: both outages at once, each on a site of its own. */
describe('PostgreSQL is killed with all its processes while leads move and mails go out', () => {
  let short: Outage;
  let long: Outage;

  beforeAll(async () => {
    [short, long] = await Promise.all([outage(5), outage(20)]);
  });
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.close()));
  });

  describe.each([
    ['5 s', () => short],
    ['20 s', () => long],
  ])('and is back after %s', (_, after) => {
    it('everything that was acknowledged is there, and nothing was done twice', () => {
      const { forgotten, unasked } = after();
      expect({ forgotten, unasked }).toEqual({ forgotten: [], unasked: [] });
    });

    it('every message goes out within a minute, and once; those that nobody needs any more stay', () => {
      const { states, ambiguous, doubled, lost, unexplained } = after();
      const { sent = 0, suppressed: _, ...others } = states;
      expect(others).toEqual({});
      expect(sent).toBeGreaterThan(50);
      expect(ambiguous.listed).toBe(0);
      expect({ doubled, lost, unexplained }).toEqual({ doubled: [], lost: [], unexplained: [] });
    });

    it('the API says at once that it can not, as a problem document, and never hangs', () => {
      const { answers } = after();
      const refusals = answers.filter(({ status }) => status !== 200 && status !== 201);
      expect(new Set(refusals.map(({ status, text }) => (status === 503 ? 503 : text)))).toEqual(
        new Set([503]),
      );
      expect(new Set(refusals.map((refusal) => problemOf(refusal).code))).toEqual(new Set(['UNAVAILABLE']));
      expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(HANG_MS);
    });

    it('no process that runs dies of it: they wait until the database is back', () => {
      expect(after().endings).toEqual({ api: [], worker: [] });
    });

    it('a process that is started meanwhile ends with one sentence, and a supervisor starts it again', () => {
      const { ending, said } = after().early;
      expect(ending).toEqual({ code: 1, signal: null });
      expect(said).toEqual([expect.stringMatching(/^DATABASE_URL: the database does not answer/)]);
    });

    it('the line keeps its invariants', () => {
      expect(after().broken).toEqual([]);
    });
  });
});
