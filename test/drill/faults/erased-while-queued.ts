import { Erasure, type LeadMoved } from '#contracts';
import type { Statement } from '#database';
import { aLine, type Line } from '../../support/a-line.ts';
import { movedOf } from '../../support/api-client.ts';
import { eventually } from '../../support/eventually.ts';
import type { FaultSettings, FaultSite } from '../../support/fault-site.ts';
import { byClients } from '../../support/lead-traffic.ts';
import { tablesWith } from '../../support/table-contents.ts';
import { ledgerEnded, ledgerOf } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresOf } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

/** In the name of everybody who is erased, and of nobody else. */
export const ZEBRA = 'Zebrowski';
/** A mail server that keeps each message long enough to be erased meanwhile. */
export const THINKING: FaultSettings = { thinks: 40 };

const countQueued: Statement<{ queued: number }> = {
  name: 'test_count_queued',
  text: 'select count(*)::int as queued from notifications where enqueued_at is not null',
};

/** So many leads over HTTP, each with somebody who is to be told. */
export function enterCalled(site: FaultSite, line: Line, name: string, count: number): Promise<LeadMoved[]> {
  const names = Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
  return byClients(8, names, async (each) =>
    movedOf(await site.api.post('/leads', { funnelId: line.funnelId, name: each, brief: `Ask ${each}` })),
  );
}

/** Erases the people whose leads these are. */
export async function erase(site: FaultSite, leads: readonly LeadMoved[]): Promise<Erasure> {
  const leadIds = leads.map(({ lead }) => lead.id);
  const asked = { leadIds, employeeIds: [], ground: 'consent_withdrawn', askedBy: 'person' };
  const { status, text } = await site.api.post('/personal-data/erasures', asked);
  if (status !== 201) throw new Error(`Not erased: ${status} ${text}`);
  return Erasure.parse(JSON.parse(text));
}

/** Resolves when the queue has been given so many messages. */
export async function untilQueued(site: FaultSite, count: number): Promise<void> {
  await eventually(
    'all messages are with the queue',
    () => site.database.run(countQueued, []),
    ([counted]) => counted?.queued === count,
  );
}

/** F22. */
export const ERASED_WHILE_QUEUED: Fault = {
  id: 'F22',
  what: '10 people are erased while messages about them wait in the queue, and 30 more in the moment in which theirs leave',
  recovers: '',
  run: () =>
    onSite(THINKING, async (site) => {
      const line = await aLine().withSpecialists(5).insert(site.database);
      await site.start('api');
      const gone = await enterCalled(site, line, ZEBRA, 10);
      await enterCalled(site, line, 'Other', 10);
      await untilQueued(site, 20);
      await erase(site, gone);
      await site.start('worker');
      await ledgerEnded(site, 20, 60_000);
      const erased = new Set(gone.map(({ lead }) => lead.id));
      const told = (await ledgerOf(site.database)).filter(
        ({ leadId, state }) => erased.has(leadId) && state !== 'suppressed',
      );
      const leaving = await enterCalled(site, line, ZEBRA, 30);
      await byClients(4, leaving, (each) => erase(site, [each]));
      const figures = await figuresOf(site);
      const left = await tablesWith(site.database, ZEBRA);
      return {
        ...figures,
        unexpected: [
          ...figures.unexpected,
          ...told.map(({ id, state }) => `about somebody who was erased before: ${id} is ${state}`),
          ...left.map((table) => `the erased are still in ${table}`),
          ...((await site.queue.says(ZEBRA)) ? ['the erased are still in the queue'] : []),
        ],
      };
    }),
};
