import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { LeadMoved } from '#contracts';
import { HOUR } from '#conveyor';
import { click, CLICKS, ONE_ADVANCE, overfill, SEATS, traceOf } from '../drill/faults/many-hands.ts';
import { aLine, type Person } from '../support/a-line.ts';
import { movedOf, problemOf, type ApiClient } from '../support/api-client.ts';
import { FaultSite } from '../support/fault-site.ts';
import { brokenInvariants, ledgerEnded, ledgerOf, tally } from '../support/tally.ts';

/** How many hours by the clock were touched; nearly always one. */
function hoursSince(began: number): number {
  return Math.floor(Date.now() / HOUR) - Math.floor(began / HOUR) + 1;
}

describe('many hands at once', () => {
  let site: FaultSite;
  let api: ApiClient;
  let told = 0;
  const heads: Person[] = [];

  beforeAll(async () => {
    site = await FaultSite.open();
    await site.start('api');
    await site.start('worker');
    api = site.api;
  });
  afterAll(() => site.close());

  /** A lead whose receiver has been told already. */
  async function aLead(): Promise<LeadMoved['lead']> {
    const line = await aLine().insert(site.database);
    heads.push(...line.heads);
    const { lead } = movedOf(await api.post('/leads', { funnelId: line.funnelId, name: 'Much wanted' }));
    await expectTold(1);
    return lead;
  }

  /** So many more messages have gone out, each once, and no other. */
  async function expectTold(more: number): Promise<void> {
    told += more;
    const ledger = await ledgerEnded(site, told, 60_000);
    expect(ledger).toHaveLength(told);
    expect(tally(ledger, await site.sink.counts())).toMatchObject({
      states: { sent: told },
      doubled: [],
      lost: [],
    });
  }

  /** Its entrance and one advance, each of them told. */
  async function expectOneAdvance(lead: LeadMoved['lead']): Promise<void> {
    expect(await traceOf(site, lead)).toEqual(ONE_ADVANCE);
    await expectTold(1);
  }

  it('50 equal clicks make one advance; the other 49 are told where the lead is now', async () => {
    const lead = await aLead();
    const answers = await click(site, lead);
    const [done, ...more] = answers.filter(({ status }) => status === 200);
    expect(done && movedOf(done).lead.version).toBe(2);
    expect(more).toEqual([]);
    const refused = answers.filter(({ status }) => status === 409).map(problemOf);
    expect(refused).toHaveLength(CLICKS - 1);
    for (const { code, facts } of refused) {
      expect({ code, facts }).toMatchObject({
        code: 'LEAD_MOVED_ON',
        facts: { current: { version: 2, status: 'open' } },
      });
    }
    await expectOneAdvance(lead);
  });

  it('50 equal clicks under one key make one advance and get one answer, and so does the key later', async () => {
    const lead = await aLead();
    const key = randomUUID();
    const answers = await click(site, lead, key);
    const later = await api.post(`/leads/${lead.id}/advance`, { version: lead.version }, key);
    expect(new Set([...answers, later].map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set([...answers, later].map(({ text }) => text)).size).toBe(1);
    const misused = await api.post(`/leads/${lead.id}/advance`, { version: 2 }, key);
    expect(problemOf(misused)).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    await expectOneAdvance(lead);
  });

  it('200 leads that 8 clients advance onto 5 specialists never exceed what each can hold; the rest waits', async () => {
    const began = Date.now();
    const { answers, most, held } = await overfill(site, async (line) => {
      heads.push(...line.heads);
      await expectTold(SEATS.leads);
    });

    expect(most).toBeLessThanOrEqual(SEATS.each);
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
    expect(held).toEqual({ most: 30, held: 150, waiting: 50 });
    // Each head is told once an hour that somebody waits, and not fifty times.
    const warned = (await ledgerOf(site.database)).filter(({ kind }) => kind === 'queue.waiting');
    for (const { id } of heads) {
      const times = warned.filter(({ employeeId }) => employeeId === id).length;
      expect(times).toBeGreaterThan(0);
      expect(times).toBeLessThanOrEqual(hoursSince(began));
    }
    await expectTold(150 + warned.length);
    expect(await brokenInvariants(site.database)).toEqual([]);
  });
});
