import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BUSY, outage, refusalsOf, type Outage } from '../drill/faults/killed-postgres.ts';
import { FaultSite } from '../support/fault-site.ts';
import { brokenInvariants, ledgerEnded, ledgerOf, tally, type Tally } from '../support/tally.ts';

const WITHIN_MS = 60_000;
/** What comes later has hung, however slow the machine is; the drill holds how fast it really is. */
const HANG_MS = 60_000;

type Settled = Outage & Tally & Readonly<{ broken: readonly string[] }>;

const sites: FaultSite[] = [];

/** The outage, and what has become of every message when all have ended. */
async function settled(seconds: number): Promise<Settled> {
  const site = await FaultSite.open(BUSY);
  sites.push(site);
  const after = await outage(site, seconds);
  const { length } = await ledgerOf(site.database);
  const ledger = await ledgerEnded(site, length, WITHIN_MS);
  const told = tally(ledger, await site.sink.counts());
  return { ...after, ...told, broken: await brokenInvariants(site.database) };
}

/** Five seconds do not wait for twenty: both outages at once, each on a site of its own. */
describe('PostgreSQL is killed with all its processes while leads move and mails go out', () => {
  let short: Settled;
  let long: Settled;

  beforeAll(async () => {
    [short, long] = await Promise.all([settled(5), settled(20)]);
  });
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.close()));
  });

  describe.each([
    ['5 s', () => short],
    ['20 s', () => long],
  ])('and is back after %s', (_, after) => {
    it('everything that was acknowledged is there, and nothing was done twice', () => {
      expect(after().wrong).toEqual([]);
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
      expect(new Set(refusalsOf(after()))).toEqual(new Set(['503 UNAVAILABLE']));
      expect(Math.max(...after().answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(HANG_MS);
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
