import { describe, expect, it } from '@jest/globals';
import type { Statement } from '#database';
import { ChangeEmployee, DeliverNotification, LoseLeads, UnwatchLead, WatchLead, WinLead } from '#use-cases';
import { by, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Person } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { notificationOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { advanceMany, enterMany, type LeadAt } from '../../support/many-leads.ts';

const app = useLine();

const deliver = (id: string) => app.get(DeliverNotification).run(id);

type Told = { id: string; kind: string; channel: string; state: string; code: string | null };

const selectTold: Statement<Told> = {
  name: 'test_told_to',
  text: `select id, kind, channel, state, code from notifications where employee_id = $1 order by seq`,
};

/** All that this person was told. */
const toldTo = ({ id }: Person): Promise<Told[]> => app.database.run(selectTold, [id]);

/** The rows of the ledger in short. */
const rows = (told: readonly Told[]) =>
  told.map(({ kind, channel, state, code }) => [kind, channel, state, code].join(' '));

const inOne = (told: readonly Told[]): Told => {
  const found = told.findLast(({ kind }) => kind === 'leads.moved');
  if (!found) throw new Error('There is no message about several leads.');
  return found;
};

const letter = () => app.email.letters.at(-1);

/** Anna works the first stage and Boris the second; the head watches all of so many leads. */
async function watched(count: number, terms: object = {}) {
  const line = await aLine()
    .withSpecialists(1, { atStage: 1 })
    .withSpecialists(1, { atStage: 2 })
    .withHead(terms)
    .insert(app.database);
  const [head] = line.heads;
  if (!head) throw new Error('The line has no head.');
  const leads = await enterMany(app, line, count);
  for (const { id } of leads) await app.get(WatchLead).run(id, head.id, SOMEBODY);
  return { line, leads, head, anna: specialist(line, 1), boris: specialist(line, 2) };
}

const advanced = (leads: readonly LeadAt[]): LeadAt[] =>
  leads.map(({ id, version }) => ({ id, version: version + 1 }));

const lose = (leads: readonly LeadAt[], reason: string, caller = SOMEBODY) =>
  app.get(LoseLeads).run({ leads: [...leads], mode: 'all' }, { reason }, caller);

const unwatch = ({ id }: LeadAt, { id: employeeId }: Person) =>
  app.get(UnwatchLead).run(id, employeeId, SOMEBODY);

describe('who watches several leads that one command moves', () => {
  it('has one message on each of his channels, and a row of the ledger for each lead that says so', async () => {
    const { leads, head } = await watched(3, { channels: ['email', 'in_app'] });
    await advanceMany(app, leads, 'all');
    expect(rows(await toldTo(head)).toSorted()).toEqual(
      [
        ...Array(3).fill('lead.moved email suppressed IN_ONE_MESSAGE'),
        ...Array(3).fill('lead.moved in_app suppressed IN_ONE_MESSAGE'),
        'leads.moved email pending ',
        'leads.moved in_app pending ',
      ].toSorted(),
    );
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('reads how many there are, what befell them, where and by whom, and the first ten by name', async () => {
    const { line, leads, head, anna } = await watched(12);
    await advanceMany(app, leads, 'all', { caller: by(anna) });
    expect(await deliver(inOne(await toldTo(head)).id)).toMatchObject({ state: 'sent' });
    expect(letter()?.to).toContain(head.email);
    expect(letter()?.subject).toBe('12 leads that you watch: moved on · Qualification');
    expect(letter()?.text).toContain(`By: ${anna.name}`);
    const named = [...(letter()?.text.matchAll(/^Lead \d+$/gm) ?? [])].map(([name]) => name);
    expect(named).toEqual(Array.from({ length: 10 }, (_, index) => `Lead ${index + 1}`));
    expect(letter()?.text).toContain('and 2 more');
    expect(letter()?.text).toContain(`/stages/${stage(line, 2).id}`);
  });

  it('is told of one command after the other, also of the one by which the visits end that the last one began', async () => {
    const { leads, head, boris } = await watched(2, { language: 'ru' });
    await advanceMany(app, leads, 'all');
    await lose(advanced(leads), 'Дорого', by(boris));
    const told = await toldTo(head);
    expect(told.filter(({ kind }) => kind === 'leads.moved')).toHaveLength(2);
    await deliver(inOne(told).id);
    expect(letter()?.subject).toBe('Лиды, за которыми вы следите: потеряно 2 · Qualification');
    expect(letter()?.text).toContain('Причина: Дорого');
    expect(letter()?.text).toContain(`Кто: ${boris.name}`);
  });

  it('reads of those only that he still watches, and nothing when he watches none of them', async () => {
    const { leads, head } = await watched(3);
    await advanceMany(app, leads, 'all');
    for (const lead of leads.slice(0, 1)) await unwatch(lead, head);
    await deliver(inOne(await toldTo(head)).id);
    expect(letter()?.subject).toBe('2 leads that you watch: moved on · Qualification');
    expect(letter()?.text).not.toMatch(/^Lead 1$/m);

    await lose(advanced(leads), 'Price');
    const { id } = inOne(await toldTo(head));
    for (const lead of leads.slice(1)) await unwatch(lead, head);
    await deliver(id);
    expect(app.email.arrived).not.toContain(id);
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'suppressed',
      code: 'NOT_WANTED_ANY_MORE',
    });
  });

  it('and gets others by it, has one message about the ones and one about the others', async () => {
    // Boris has room for two of the four leads; he watches them all.
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2, capacity: 2 })
      .insert(app.database);
    const boris = specialist(line, 2);
    const leads = await enterMany(app, line, 4);
    for (const { id } of leads) await app.get(WatchLead).run(id, boris.id, SOMEBODY);
    await advanceMany(app, leads, 'all');
    expect(rows(await toldTo(boris)).filter((row) => row.endsWith('pending '))).toEqual([
      'handoffs.offered email pending ',
      'leads.moved email pending ',
    ]);
  });

  it('is told as always when it is only one of them', async () => {
    const { line, leads, head } = await watched(1);
    await advanceMany(app, [...leads, ...(await enterMany(app, line, 2))], 'all');
    expect(rows(await toldTo(head))).toEqual(['lead.moved email pending ']);
  });

  it('has one message, too, when they go over from somebody who leaves', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const [anna, boris, [head]] = [specialist(line, 1), specialist(line, 1, 2), line.heads];
    if (!head) throw new Error('The line has no head.');
    const leads = await enterMany(app, line, 3, { receiver: to(anna) });
    for (const { id } of leads) await app.get(WatchLead).run(id, head.id, SOMEBODY);
    await app.get(ChangeEmployee).run(anna.id, { version: 1, active: false, handOver: true }, SOMEBODY);
    expect(rows(await toldTo(head)).filter((row) => row.endsWith('pending '))).toEqual([
      'leads.moved email pending ',
    ]);
    expect(rows(await toldTo(boris)).at(-1)).toBe('handoffs.offered email pending ');
    await deliver(inOne(await toldTo(head)).id);
    expect(letter()?.subject).toBe('3 leads that you watch: reassigned · First contact');
  });
});

it('a lead that is won after it was told among others is told by itself', async () => {
  const { leads, head } = await watched(2);
  await advanceMany(app, leads, 'all');
  for (const { id } of leads.slice(0, 1)) await app.get(WinLead).run(id, { version: 2 }, SOMEBODY);
  expect(rows(await toldTo(head)).at(-1)).toBe('lead.moved email pending ');
});
