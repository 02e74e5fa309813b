import { randomUUID } from 'node:crypto';
import type { LeadMoved } from '#contracts';
import type { Statement } from '#database';
import { aLine, type Line } from '../../support/a-line.ts';
import { movedOf, type Answer } from '../../support/api-client.ts';
import { whileSampling } from '../../support/eventually.ts';
import type { FaultSite } from '../../support/fault-site.ts';
import { byClients, enterLeads } from '../../support/lead-traffic.ts';
import type { Fault } from '../fault.ts';
import { figuresOf } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

/** How often somebody clicks at once. */
export const CLICKS = 50;
/** How many leads the specialists of a stage can hold together, and how many come. */
export const SEATS = { specialists: 5, each: 30, leads: 200 } as const;

/** How much of a kind there is of one lead. */
const countOf: Statement<{ visits: number; handoffs: number; notifications: number }> = {
  name: 'test_count_of',
  text: `select (select count(*)::int from visits where lead_id = $1) as visits,
    (select count(*)::int from handoffs where lead_id = $1) as handoffs,
    (select count(*)::int from notifications where lead_id = $1) as notifications`,
};

/** The most open leads that any specialist holds at a stage, and how many wait there. */
const heldAt: Statement<{ most: number; held: number; waiting: number }> = {
  name: 'test_held_at',
  text: `select coalesce(max(count) filter (where employee_id is not null), 0)::int as most,
    coalesce(sum(count) filter (where employee_id is not null), 0)::int as held,
    coalesce(sum(count) filter (where employee_id is null), 0)::int as waiting
    from (select employee_id, count(*) from visits where stage_id = $1 and ended_at is null group by employee_id) h`,
};

/** What a line has of a lead. */
export async function traceOf(site: FaultSite, { id }: Lead): Promise<Traces> {
  const [traces] = await site.database.run(countOf, [id]);
  if (!traces) throw new Error(`Nothing can be counted of ${id}.`);
  return traces;
}

type Lead = LeadMoved['lead'];
type Traces = Readonly<{ visits: number; handoffs: number; notifications: number }>;

/** Of a lead that was entered and advanced once. */
export const ONE_ADVANCE: Traces = { visits: 2, handoffs: 2, notifications: 2 };

/** Advances a lead so many times at once, all of them decided on the same version. */
export async function click(site: FaultSite, lead: Lead, key?: string): Promise<Answer[]> {
  const clicks = Array.from({ length: CLICKS }, () =>
    site.api.post(`/leads/${lead.id}/advance`, { version: lead.version }, key),
  );
  return Promise.all(clicks);
}

type Overfilled = Readonly<{
  line: Line;
  answers: readonly Answer[];
  /** The most that anybody was seen to hold meanwhile. */
  most: number;
  held: Readonly<{ most: number; held: number; waiting: number }>;
}>;

/** Lets eight clients advance 200 leads onto a stage that has room for 150. `entered` is awaited before they do. */
export async function overfill(
  site: FaultSite,
  entered: (line: Line) => Promise<unknown>,
): Promise<Overfilled> {
  const line = await aLine()
    .withStages(2)
    .withSpecialists(2, { atStage: 1, capacity: SEATS.leads })
    .withSpecialists(SEATS.specialists, { atStage: 2, capacity: SEATS.each })
    .insert(site.database);
  const [, second] = line.stages;
  if (!second) throw new Error('The line has no second stage.');
  const leads = await enterLeads(site.api, line, SEATS.leads);
  await entered(line);
  const look = async (): Promise<number> => (await site.database.run(heldAt, [second.id]))[0]?.most ?? 0;
  const { result: answers, samples } = await whileSampling(look, () =>
    byClients(8, leads, ({ lead }) => site.api.post(`/leads/${lead.id}/advance`, { version: lead.version })),
  );
  const [held] = await site.database.run(heldAt, [second.id]);
  if (!held) throw new Error('Nothing can be counted at the second stage.');
  return { line, answers, most: Math.max(...samples), held };
}

/** F2. */
export const REPEATED: Fault = {
  id: 'F2',
  what: 'a lead is advanced 50 times at once, with and without one key; and an API is killed with -9 between the commit and its answer, and asked again under the same key',
  recovers: '',
  run: () =>
    onSite({}, async (site) => {
      const line = await aLine().insert(site.database);
      const unexpected: string[] = [];
      const [key, kept] = [randomUUID(), randomUUID()];

      const [api] = await Promise.all([site.start('api'), site.start('worker')]);
      const [plain, keyed, cut] = await enterLeads(site.api, line, 3);
      if (!plain || !keyed || !cut) throw new Error('Three leads were to be entered.');
      const [done, ...more] = (await click(site, plain.lead)).filter(({ status }) => status === 200);
      if (!done || more.length > 0) unexpected.push(`${more.length + (done ? 1 : 0)} of 50 clicks were done`);
      const answers = new Set((await click(site, keyed.lead, key)).map(({ text }) => text));
      if (answers.size !== 1) unexpected.push(`50 clicks under one key got ${answers.size} answers`);
      await api.end('SIGTERM');

      const dying = await site.start('dying api', {}, ['before-add']);
      const { id, version } = cut.lead;
      const broken = await site.api.post(`/leads/${id}/advance`, { version }, kept);
      await dying.ended;
      if (broken.status !== 0) unexpected.push(`the killed API answered ${broken.status}`);
      await site.start('api');
      const again = movedOf(await site.api.post(`/leads/${id}/advance`, { version }, kept));
      if (again.lead.version !== version + 1) unexpected.push(`asked again: version ${again.lead.version}`);

      const figures = await figuresOf(site);
      for (const { lead } of [plain, keyed, cut]) {
        const traces = JSON.stringify(await traceOf(site, lead));
        if (traces !== JSON.stringify(ONE_ADVANCE)) unexpected.push(`${lead.id} has ${traces}`);
      }
      return { ...figures, unexpected: [...figures.unexpected, ...unexpected] };
    }),
};

/** F3. */
export const MANY_HANDS: Fault = {
  id: 'F3',
  what: '8 clients advance 200 leads onto 5 specialists who can hold 150',
  recovers: '',
  run: () =>
    onSite({}, async (site) => {
      await Promise.all([site.start('api'), site.start('worker')]);
      const { answers, most, held } = await overfill(site, async () => undefined);
      const room = SEATS.specialists * SEATS.each;
      const refused = answers.filter(({ status }) => status !== 200).length;
      const figures = await figuresOf(site);
      return {
        ...figures,
        unexpected: [
          ...figures.unexpected,
          ...(most > SEATS.each ? [`somebody held ${most} of ${SEATS.each}`] : []),
          ...(held.held !== room ? [`${held.held} were given to somebody, of ${room}`] : []),
          ...(refused > 0 ? [`${refused} advances were refused`] : []),
        ],
      };
    }),
};
