import { describe, expect, it } from '@jest/globals';
import type { Statement } from '#database';
import { ChangeEmployee, DeliverNotification, ReassignLead, WinLead } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { notificationOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { advanceMany, enterMany, type LeadAt } from '../../support/many-leads.ts';

const app = useLine();

const deliver = (id: string) => app.get(DeliverNotification).run(id);

type Told = { id: string; kind: string; channel: string; state: string; code: string | null };

const selectTold: Statement<Told> = {
  name: 'test_told_at',
  text: `select id, kind, channel, state, code from notifications where employee_id = $1 and stage_id = $2 order by seq`,
};

/** All that this person was told about the stage of this place. */
const toldAt = (line: Line, place: number, { id }: Person): Promise<Told[]> =>
  app.database.run(selectTold, [id, stage(line, place).id]);

/** The rows of the ledger in short. */
const rows = (told: readonly Told[]) =>
  told.map(({ kind, channel, state, code }) => [kind, channel, state, code].join(' '));

const inOne = (told: readonly Told[]): Told => {
  const found = told.find(({ kind }) => kind === 'handoffs.offered');
  if (!found) throw new Error('There is no message about several leads.');
  return found;
};

/** Two stages; Anna works the first, and these people the second. */
async function aLineTo(people: number, terms: object = {}): Promise<Line> {
  return aLine()
    .withSpecialists(1, { atStage: 1 })
    .withSpecialists(people, { atStage: 2, ...terms })
    .insert(app.database);
}

/** Boris was given so many leads of Anna’s at once. */
async function given(count: number, terms: object = {}) {
  const line = await aLineTo(1, terms);
  const leads = await enterMany(app, line, count);
  await advanceMany(app, leads, 'all');
  const boris = specialist(line, 2);
  return { line, leads, boris, message: inOne(await toldAt(line, 2, boris)) };
}

const letter = () => app.email.letters.at(-1);

const win = ({ id }: LeadAt) => app.get(WinLead).run(id, { version: 2 }, SOMEBODY);

describe('who gets several leads from one command', () => {
  it('has one message on each of his channels, and a row of the ledger for each lead that says so', async () => {
    const { line, boris } = await given(3, { channels: ['email', 'in_app'] });
    const told = rows(await toldAt(line, 2, boris));
    expect(told.toSorted()).toEqual(
      [
        ...Array(3).fill('handoff.offered email suppressed IN_ONE_MESSAGE'),
        ...Array(3).fill('handoff.offered in_app suppressed IN_ONE_MESSAGE'),
        'handoffs.offered email pending ',
        'handoffs.offered in_app pending ',
      ].toSorted(),
    );
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('reads how many there are, from whom, where, and the first ten by name', async () => {
    const { line, message, boris } = await given(12);
    expect(await deliver(message.id)).toMatchObject({ state: 'sent' });
    expect(letter()?.to).toContain(boris.email);
    expect(letter()?.subject).toBe('12 leads for you · Qualification');
    expect(letter()?.text).toContain(`${specialist(line, 1).name} passes you 12 leads`);
    const named = [...(letter()?.text.matchAll(/^Lead \d+$/gm) ?? [])].map(([name]) => name);
    expect(named).toEqual(Array.from({ length: 10 }, (_, index) => `Lead ${index + 1}`));
    expect(letter()?.text).toContain('and 2 more');
    expect(letter()?.text).toContain(`/stages/${stage(line, 2).id}`);
  });

  it('reads of those that are still with him when it is sent, in his language', async () => {
    const { leads, message } = await given(4, { language: 'ru' });
    for (const lead of leads.slice(0, 1)) await win(lead);
    await deliver(message.id);
    expect(letter()?.subject).toBe('Вам 3 лида · Qualification');
    expect(letter()?.text).not.toMatch(/^Lead 1$/m);
  });

  it('is not told at all when none of them is with him any more, even in the last moment', async () => {
    const { leads, message } = await given(2);
    const held = app.email.hold('before leaving');
    const delivering = deliver(message.id);
    await held.reached;
    for (const lead of leads) await win(lead);
    held.release();
    await delivering;
    expect(app.email.arrived).not.toContain(message.id);
    expect(await notificationOf(app.database, message.id)).toMatchObject({
      state: 'suppressed',
      code: 'NOT_WANTED_ANY_MORE',
    });
  });

  it('is told until when they must be answered, and what was written of all of them', async () => {
    const settings = { acceptance: 'needed', answerWithinMinutes: 30 } as const;
    const line = await aLine()
      .withSettings(settings)
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    await advanceMany(app, await enterMany(app, line, 2), 'all', { brief: 'From the fair' });
    await deliver(inOne(await toldAt(line, 2, specialist(line, 2))).id);
    expect(letter()?.subject).toMatch(/^2 leads for you · Qualification · answer by .+$/);
    expect(letter()?.text).toContain('Brief: From the fair');
  });

  it('who gets only one is told of it as always', async () => {
    const line = await aLineTo(2, { capacity: 2 });
    const [boris, vera] = [specialist(line, 2, 1), specialist(line, 2, 2)];
    const leads = await enterMany(app, line, 3);
    await advanceMany(app, leads, 'all');
    const told = [await toldAt(line, 2, boris), await toldAt(line, 2, vera)].map(rows);
    expect(told.toSorted((one, other) => one.length - other.length)).toEqual([
      ['handoff.offered email pending '],
      [
        'handoff.offered email suppressed IN_ONE_MESSAGE',
        'handoff.offered email suppressed IN_ONE_MESSAGE',
        'handoffs.offered email pending ',
      ],
    ]);
  });

  it('is told of leads at several stages with a link to all of the line, and to the stage where all are that are left', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const leads = [
      ...(await enterMany(app, line, 2)),
      ...(await enterMany(app, line, 1, { at: stage(line, 2) })),
    ];
    await advanceMany(app, leads, 'all');
    await deliver(inOne(await toldAt(line, 2, specialist(line, 2))).id);
    expect(letter()?.subject).toBe('3 leads for you · Qualification, Meeting');
    expect(letter()?.text).toMatch(/Open the line: http:\/\/[^/]+\/\?told=/);

    const other = await aLine().withSpecialists(1).insert(app.database);
    const first = await enterMany(app, other, 1);
    const later = await enterMany(app, other, 1, { at: stage(other, 2) });
    await advanceMany(app, [...first, ...later], 'all');
    for (const lead of first) await win(lead);
    await deliver(inOne(await toldAt(other, 2, specialist(other, 2))).id);
    expect(letter()?.subject).toBe('1 lead for you · Meeting');
    expect(letter()?.text).toContain(`Open the stage: `);
    expect(letter()?.text).toContain(`/stages/${stage(other, 3).id}`);
  });

  it('and gave them to himself, is told of none', async () => {
    const line = await aLineTo(1);
    const boris = specialist(line, 2);
    const leads = await enterMany(app, line, 2);
    await advanceMany(app, leads, 'all', { caller: { actor: boris.id, repeatable: null } });
    const own = 'handoff.offered email suppressed OWN_ACTION';
    expect(rows(await toldAt(line, 2, boris))).toEqual([own, own]);
  });

  it('and finds no room, the heads are told that leads wait, once', async () => {
    const line = await aLineTo(1, { capacity: 1 });
    await advanceMany(app, await enterMany(app, line, 4), 'all');
    expect(rows(await toldAt(line, 2, line.heads[0] ?? specialist(line, 1)))).toEqual([
      'queue.waiting email pending ',
    ]);
  });
});

describe('who gets the leads of somebody who leaves', () => {
  it('has one message about all of them, and a lead that he is given later has its own', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const [anna, boris] = [specialist(line, 1, 1), specialist(line, 1, 2)];
    await enterMany(app, line, 5, { receiver: to(anna) });
    await app.get(ChangeEmployee).run(anna.id, { version: 1, active: false, handOver: true }, SOMEBODY);
    const told = await toldAt(line, 1, boris);
    expect(rows(told)).toEqual([
      ...Array(5).fill('handoff.offered email suppressed IN_ONE_MESSAGE'),
      'handoffs.offered email pending ',
    ]);
    await deliver(inOne(told).id);
    expect(letter()?.text).toContain(`${anna.name} passes you 5 leads`);
    await enterLead(app, line);
    expect(rows(await toldAt(line, 1, boris)).at(-1)).toBe('handoff.offered email pending ');
  });
});

it('a lead that was told among others is told by itself when it comes to somebody else', async () => {
  const line = await aLineTo(2, { capacity: 5 });
  const [boris, vera] = [specialist(line, 2, 1), specialist(line, 2, 2)];
  const [first, ...others] = await enterMany(app, line, 3);
  if (!first) throw new Error('There is no lead.');
  await advanceMany(app, [first, ...others], 'all', { receiver: to(boris) });
  await app.get(ReassignLead).run(first.id, { version: 2, receiver: BY_POLICY, brief: null }, SOMEBODY);
  expect(rows(await toldAt(line, 2, vera))).toEqual(['handoff.offered email pending ']);
});
