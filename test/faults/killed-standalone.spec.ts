import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDED_STATES } from '#conveyor';
import { Database } from '#database';
import { aLine } from '../support/a-line.ts';
import { movedOf } from '../support/api-client.ts';
import { eventually } from '../support/eventually.ts';
import { faultQueue, type FaultQueue } from '../support/fault-queue.ts';
import { enterLeads } from '../support/lead-traffic.ts';
import type { ProductProcess } from '../support/product-process.ts';
import { startSinkProcess, type SinkProcess } from '../support/smtp-sink-process.ts';
import { StandaloneSite } from '../support/standalone-site.ts';
import { ledgerOf, tally, type LedgerRow } from '../support/tally.ts';

const LEADS = 12;

const isOver = ({ state }: LedgerRow): boolean => ENDED_STATES.includes(state);

/** Mails go out one at a time, so that at most one is under way when the process is killed, and most are not. */
describe('npm start is killed with -9 right after a lead has moved, and started again', () => {
  let site: StandaloneSite;
  let sink: SinkProcess;
  let queue: FaultQueue;
  let database: Database;
  let next: ProductProcess;
  let ledger: readonly LedgerRow[];
  let moved: string;

  beforeAll(async () => {
    [site, sink] = await Promise.all([StandaloneSite.open(), startSinkProcess({ thinks: 150 })]);
    queue = await faultQueue('the database is not there yet, and nothing of it is to be forgotten');
    const settings = {
      SMTP_URL: sink.url,
      MAIL_FROM: 'Line <line@example.com>',
      SMTP_CONNECTIONS: '1',
      WORKER_CONCURRENCY: '1',
      ...queue.settings,
    };
    const killed = await site.start(settings);
    database = await Database.connect({ url: await site.databaseUrl(), pool: 2, applicationName: 'drill' });
    const line = await aLine().withSpecialists(5).insert(database);
    const entered = await enterLeads(site.api, line, LEADS);
    const last = entered.at(-1)?.lead;
    if (!last) throw new Error('No lead was entered.');
    moved = movedOf(await site.api.post(`/leads/${last.id}/advance`, { version: last.version })).lead.id;
    await killed.end('SIGKILL');
    expect(await site.hasDatabase()).toBe(true);

    next = await site.start(settings);
    ledger = await eventually(
      'all are told but the one who was being told, and so is who has the moved lead now',
      () => ledgerOf(database),
      (rows) =>
        rows.filter((row) => !isOver(row)).length <= 1 &&
        rows
          .filter(({ leadId }) => leadId === moved)
          .slice(1)
          .every(isOver),
    );
  });
  afterAll(async () => {
    await database.close();
    await site.close();
    await Promise.all([sink.stop(), queue.remove()]);
  });

  it('the next start adopts the database that still runs', () => {
    expect(next.log.map(({ msg }) => msg)).toContain('embedded PostgreSQL adopted');
  });

  it('the lead is where the answer said, and who has it now is told once', async () => {
    const ofTheMoved = ledger.filter(({ leadId }) => leadId === moved);
    const { counts } = await sink.counts();
    // The first may be the one that was being told.
    expect(ofTheMoved.map(({ state }) => state)).toEqual([
      expect.stringMatching(/sent|suppressed|sending|ambiguous/),
      'sent',
    ]);
    expect(counts[ofTheMoved[1]?.id ?? '']).toBe(1);
  });

  it('nobody else is forgotten or told twice', async () => {
    expect(ledger).toHaveLength(LEADS + 1);
    expect(tally(ledger.filter(isOver), await sink.counts())).toMatchObject({ doubled: [], lost: [] });
  });

  it('a stop takes the adopted database along', async () => {
    expect(await next.end('SIGINT')).toEqual({ code: 0, signal: null });
    expect(await site.hasDatabase()).toBe(false);
  });
});
