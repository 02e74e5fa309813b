import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { enterCalled, erase, THINKING, untilQueued, ZEBRA } from '../drill/faults/erased-while-queued.ts';
import { aLine, type Line } from '../support/a-line.ts';
import { FaultSite } from '../support/fault-site.ts';
import { byClients } from '../support/lead-traffic.ts';
import { tablesWith } from '../support/table-contents.ts';
import { brokenInvariants, ledgerEnded, ledgerOf, tally } from '../support/tally.ts';

const DRILL_MS = 120_000;

let site: FaultSite;
let line: Line;

beforeAll(async () => {
  site = await FaultSite.open(THINKING);
  line = await aLine().withSpecialists(5).insert(site.database);
  await site.start('api');
}, DRILL_MS);
afterAll(() => site.close());

const isIn = (leads: readonly LeadMoved[], leadId: string): boolean =>
  leads.some(({ lead }) => lead.id === leadId);

describe('people who are erased while messages about them are queued', () => {
  it('are told of to nobody, and those of whom nobody spoke are', async () => {
    const [gone, others] = [
      await enterCalled(site, line, ZEBRA, 10),
      await enterCalled(site, line, 'Other', 10),
    ];
    await untilQueued(site, 20);
    expect((await erase(site, gone)).counts['notifications_suppressed']).toBe(10);
    await site.start('worker');
    const ledger = await ledgerEnded(site, 20, 60_000);
    const told = tally(ledger, await site.sink.counts());
    expect(told).toMatchObject({
      states: { sent: 10, suppressed: 10 },
      unexplained: [],
      lost: [],
      doubled: [],
    });
    for (const { leadId, state, code } of ledger)
      expect([state, code]).toEqual(isIn(gone, leadId) ? ['suppressed', 'ERASED'] : ['sent', null]);
    expect(others).toHaveLength(10);
  });

  it('at the very moment at which they leave are either told of, or not, and the ledger and the mail server say the same', async () => {
    const before = (await ledgerOf(site.database)).length;
    const gone = await enterCalled(site, line, ZEBRA, 30);
    const erasures = await byClients(4, gone, (each) => erase(site, [each]));
    const ledger = (await ledgerEnded(site, before + 30, 60_000)).slice(before);
    const { counts } = await site.sink.counts();
    const leaving = erasures.flatMap((erasure) => erasure.leaving);
    for (const { id, state } of ledger) {
      expect([id, state, counts[id] ?? 0]).toEqual([id, state, state === 'suppressed' ? 0 : 1]);
      if (leaving.includes(id)) expect(state).toBe('sent');
    }
  });

  it('stand nowhere any more: in no table, no queue, and no job', async () => {
    expect(await tablesWith(site.database, ZEBRA)).toEqual([]);
    expect(await site.queue.says(ZEBRA)).toBe(false);
    expect(await site.queue.says('notification')).toBe(site.queue.settings['REDIS_URL'] !== undefined);
    expect(await brokenInvariants(site.database)).toEqual([]);
  });
});
