import { beforeAll, describe, expect, it } from '@jest/globals';
import type { NotificationPreferences } from '#contracts/preferences';
import { HOUR, MINUTE } from '#conveyor';
import { FIRST_DEPARTMENT, InAppReader, type Statement } from '#database';
import {
  DeliverNotification,
  ReadNotification,
  SetPreferences,
  ShowPreferences,
  SweepNotifications,
  WinLead,
} from '#use-cases';
import { by, enterLead, SOMEBODY, specialist, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

type Told = {
  id: string;
  kind: string;
  channel: string;
  state: string;
  code: string | null;
  generation: number;
};

const selectTold: Statement<Told> = {
  name: 'test_told_to',
  text: 'select id, kind, channel, state, code, generation from notifications where employee_id = $1 order by seq',
};

const toldTo = ({ id }: Person): Promise<Told[]> => app.database.run(selectTold, [id]);
const rows = async (person: Person) =>
  (await toldTo(person)).map(({ kind, channel, state, code }) =>
    [kind, channel, state, code].join(' ').trim(),
  );

const deliver = (id: string) => app.get(DeliverNotification).run(id);

/** Whatever a worker would do now for this person: takes up what is due, and delivers what may leave. */
async function work(person: Person): Promise<void> {
  await app.get(SweepNotifications).run();
  for (const { id, state, channel } of await toldTo(person))
    if (state === 'pending' && channel !== 'in_app') await deliver(id);
}

const letters = ({ email }: Person) => app.email.letters.filter((letter) => letter.to.includes(email));

async function aPerson(wishes: Partial<NotificationPreferences>, terms: object = {}) {
  const line = await aLine().withSpecialists(1, terms).insert(app.database);
  const person = specialist(line, 1);
  await wish(person, wishes);
  return { line, person };
}

async function wish({ id }: Person, wishes: Partial<NotificationPreferences>): Promise<void> {
  const { version } = await app.get(ShowPreferences).ofPerson(id);
  const preferences = { topics: {}, quiet: null, digest: null, ...wishes };
  await app.get(SetPreferences).ofPerson(id, { version, preferences }, SOMEBODY);
}

const give = (line: Line, person: Person, name: string) =>
  enterLead(app, line, { receiver: to(person), name });

const GATHERED = { when: 'digest', channels: null, isUrgent: false } as const;
const HOURLY = { kind: 'every', minutes: 60 } as const;

/** Monday, noon in Moscow: everybody of these lines lives there. */
beforeAll(() => expect(new Date(app.clock.now()).toISOString()).toBe('2026-11-23T09:00:00.000Z'));

describe('quiet hours', () => {
  it('hold a message back until they end, without an attempt to send it', async () => {
    const quiet = { outsideWork: false, daily: { from: '11:00', until: '13:00' } };
    const { line, person } = await aPerson({ quiet });
    await give(line, person, 'Romashka');
    await work(person);
    expect(await rows(person)).toEqual(['handoff.offered email deferred QUIET_HOURS']);
    expect(letters(person)).toEqual([]);
    expect(await brokenInvariants(app)).toEqual([]);
    app.clock.tick(HOUR);
    await work(person);
    expect(await rows(person)).toEqual(['handoff.offered email sent']);
    expect(letters(person).map(({ subject }) => subject)).toEqual(['Romashka · First contact']);
  });

  it('make one message of what comes in them, and leave out what has come to nothing', async () => {
    const quiet = { outsideWork: false, daily: { from: '11:00', until: '18:00' } };
    const { line, person } = await aPerson({ quiet });
    const [first] = [
      await give(line, person, 'Mir'),
      await give(line, person, 'Luna'),
      await give(line, person, 'Vega'),
    ];
    await work(person);
    await app.get(WinLead).run(first.lead.id, { version: 1 }, by(person));
    app.clock.tick(6 * HOUR);
    await work(person);
    const [letter, ...others] = letters(person);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe('2 leads for you · First contact');
    expect(letter?.text).toContain('Luna\nVega');
    expect((await rows(person)).filter((row) => row.includes('offered'))).toEqual([
      'handoff.offered email suppressed NOT_WANTED_ANY_MORE',
      'handoff.offered email suppressed IN_ONE_MESSAGE',
      'handoff.offered email suppressed IN_ONE_MESSAGE',
      'handoffs.offered email sent',
    ]);
    app.clock.tick(-7 * HOUR);
  });

  it('end when whoever has them wants them no more', async () => {
    const quiet = { outsideWork: false, daily: { from: '00:00', until: '23:59' } };
    const { line, person } = await aPerson({ quiet });
    await give(line, person, 'Romashka');
    await work(person);
    expect((await app.get(ShowPreferences).ofPerson(person.id)).waiting).toBe(1);
    await wish(person, {});
    await work(person);
    expect(await rows(person)).toEqual(['handoff.offered email sent']);
  });
});

describe('a digest', () => {
  it('tells at its time in one message of everything that has gathered', async () => {
    const { line, person } = await aPerson({
      topics: { handoffs: GATHERED, watched: GATHERED, reminders: GATHERED },
      digest: HOURLY,
    });
    app.clock.tick(MINUTE);
    await give(line, person, 'Mir');
    const { lead } = await give(line, person, 'Luna');
    await app.database.run(watch, [lead.id, person.id]);
    await app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY);
    await give(line, person, 'Vega');
    await work(person);
    expect(letters(person)).toEqual([]);
    app.clock.tick(HOUR);
    await work(person);
    const [letter, ...others] = letters(person);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe('2 leads for you · 1 lead that you watch has moved');
    expect(letter?.text).toContain('– Mir · First contact');
    expect(letter?.text).toContain('– Luna · First contact · won');
    expect((await rows(person)).at(-1)).toBe('leads.digest email sent');
    expect(await brokenInvariants(app)).toEqual([]);
    app.clock.tick(-HOUR - MINUTE);
  });

  it('gathers the next ones anew, also when they begin with the same lead', async () => {
    const { line, person } = await aPerson({
      topics: { handoffs: GATHERED, reminders: GATHERED },
      digest: HOURLY,
    });
    const times = [1, 2];
    for (const time of times) {
      await give(line, person, `Mir ${time}`);
      await give(line, person, `Luna ${time}`);
      await work(person);
      app.clock.tick(HOUR);
      await work(person);
    }
    expect(letters(person).map(({ subject }) => subject)).toEqual(
      times.map(() => '2 leads for you · First contact'),
    );
    app.clock.tick(-2 * HOUR);
  });

  it('that has nothing left to tell is not sent', async () => {
    const { line, person } = await aPerson({ topics: { handoffs: GATHERED, watched: GATHERED } });
    const leads = [await give(line, person, 'Mir'), await give(line, person, 'Luna')];
    await app.database.run(watch, [leads[0]?.lead.id ?? '', person.id]);
    await work(person);
    app.clock.tick(HOUR);
    await app.get(SweepNotifications).run();
    const message = (await toldTo(person)).find(({ kind }) => kind === 'handoffs.offered');
    for (const { lead } of leads) await app.get(WinLead).run(lead.id, { version: 1 }, by(person));
    expect(await deliver(message?.id ?? '')).toMatchObject({ state: 'suppressed' });
    app.clock.tick(-HOUR);
  });
});

describe('a channel that tells only what is not read on another one', () => {
  const wishes: Partial<NotificationPreferences> = {
    topics: {
      handoffs: {
        when: 'at_once',
        channels: [
          { channel: 'in_app', afterMinutes: 0 },
          { channel: 'email', afterMinutes: 10 },
        ],
        isUrgent: false,
      },
    },
  };
  const terms = { channels: ['in_app', 'email'] };

  it('tells after that time', async () => {
    const { line, person } = await aPerson(wishes, terms);
    await give(line, person, 'Romashka');
    await work(person);
    expect(letters(person)).toEqual([]);
    app.clock.tick(10 * MINUTE);
    await work(person);
    expect(letters(person)).toHaveLength(1);
  });

  it('tells nothing of what was read', async () => {
    const { line, person } = await aPerson(wishes, terms);
    await give(line, person, 'Romashka');
    await work(person);
    const inApp = (await toldTo(person)).find(({ channel }) => channel === 'in_app');
    await app.get(ReadNotification).run(person.id, inApp?.id ?? '');
    app.clock.tick(10 * MINUTE);
    await work(person);
    expect(letters(person)).toEqual([]);
    expect(await rows(person)).toContain('handoff.offered email suppressed READ_ELSEWHERE');
  });
});

describe('what is said of a topic', () => {
  it('leaves out a channel that was not chosen, and says so in the ledger', async () => {
    const channels = [{ channel: 'in_app', afterMinutes: 0 } as const];
    const { line, person } = await aPerson(
      { topics: { handoffs: { when: 'at_once', channels, isUrgent: false } } },
      { channels: ['in_app', 'email'] },
    );
    await give(line, person, 'Romashka');
    await work(person);
    expect(await rows(person)).toContain('handoff.offered email suppressed NOT_CHOSEN');
    expect(letters(person)).toEqual([]);
  });

  it.each([
    ['himself, whatever his department says', 'off', 'at_once', 0],
    ['his department, where he has said nothing', null, 'off', 0],
    ['his department, but he has switched it on', 'at_once', 'off', 1],
    ['nobody', null, null, 1],
  ] as const)(
    'is not shown in the app even for a moment where it is switched off by %s',
    async (...given) => {
      const [, own, common, shown] = given;
      const { line, person } = await aPerson({ topics: watched(own) }, { channels: ['in_app'] });
      await commonly(common);
      const { lead } = await give(line, person, 'Luna');
      await app.database.run(watch, [lead.id, person.id]);
      await app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY);
      expect(await rows(person)).toContain('lead.moved in_app pending');
      const inbox = await new InAppReader(app.database).inbox(person.id, { limit: 10 });
      expect(inbox.rows.filter(({ kind }) => kind === 'lead.moved')).toHaveLength(shown);
      expect(inbox.unread).toBe(inbox.rows.length);
      await commonly(null);
    },
  );
});

const watched = (when: 'off' | 'at_once' | null): NotificationPreferences['topics'] =>
  when === null ? {} : { watched: { when, channels: null, isUrgent: false } };

/** What everybody of the department has who has said nothing. */
async function commonly(when: 'off' | 'at_once' | null): Promise<void> {
  const { version } = await app.get(ShowPreferences).ofDepartment(FIRST_DEPARTMENT, SOMEBODY);
  const preferences = { topics: watched(when), quiet: null, digest: null };
  await app.get(SetPreferences).ofDepartment(FIRST_DEPARTMENT, { version, preferences }, SOMEBODY);
}

const watch: Statement<never> = {
  name: 'test_watch',
  text: 'insert into watchers (lead_id, employee_id, since) values ($1, $2, now())',
};
