import { beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '#conveyor';
import type { Statement } from '#database';
import {
  DeliverNotification,
  ReadNotification,
  SetPreferences,
  ShowPreferences,
  SweepNotifications,
} from '#use-cases';
import { enterLead, SOMEBODY, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';
import { seeded } from '../../support/smtp-faults.ts';
import { WISHES, type Given, type Told, type Wish } from '../../support/wishes-of-a-day.ts';

declare global {
  /** `npm test -- a-day-of-wishes --globals '{"conveyorDay":{"people":50,"handoffs":10000}}'` for the load of a large department. */
  var conveyorDay: Readonly<{ people: number; handoffs: number }> | undefined;
}

const { people, handoffs } = globalThis.conveyorDay ?? { people: 12, handoffs: 360 };
/** Handoffs come from nine until six; at eight in the evening all of the day has been told. */
const [LAST_GIVEN, DAY_ENDS] = [9 * 60, 11 * 60];

const app = useLine();

const selectPending: Statement<{ id: string }> = {
  name: 'test_pending_letters',
  text: `select id from notifications where state = 'pending' and channel = 'email' order by seq`,
};

const selectInApp: Statement<{ id: string }> = {
  name: 'test_last_in_app',
  text: `select id from notifications where employee_id = $1 and channel = 'in_app' and read_at is null order by seq desc limit 1`,
};

const setChannels: Statement<never> = {
  name: 'test_set_channels',
  text: 'update employees set channels = $2 where id = $1',
};

const selectLetters: Statement<Told> = {
  name: 'test_letters_of_a_day',
  text: `select round(extract(epoch from date_trunc('minute', n.sent_at) - $2::timestamptz) / 60)::int as minute,
      case when n.kind = 'handoff.offered' then 1 else (select count(*) from notifications p where p.bundle_id = n.bundle_id
        and p.employee_id = n.employee_id and p.channel = 'email' and p.code = 'IN_ONE_MESSAGE')::int end as leads
    from notifications n where n.employee_id = $1 and n.channel = 'email' and n.state = 'sent'`,
};

const selectUntold: Statement<{ state: string; code: string | null; count: number }> = {
  name: 'test_untold',
  text: `select state, code, count(*)::int from notifications where employee_id = $1 and channel = 'email'
    and kind = 'handoff.offered' group by 1, 2`,
};

type Someone = Readonly<{ person: Person; wish: Wish; given: Given[] }>;

let line: Line;
let all: readonly Someone[];
let nine: number;

beforeAll(
  async () => {
    nine = app.clock.tick(-3 * 60 * MINUTE);
    const capacity = handoffs;
    line = await aLine().withSpecialists(people, { atStage: 1, capacity }).insert(app.database);
    all = stage(line, 1).specialists.map((person, place) => {
      const wish = WISHES[place % WISHES.length];
      if (!wish) throw new Error('Nobody wishes anything.');
      return { person, wish, given: [] };
    });
    for (const { person, wish } of all) {
      await app.database.run(setChannels, [person.id, wish.channels]);
      const { version } = await app.get(ShowPreferences).ofPerson(person.id);
      const preferences = { topics: {}, quiet: null, digest: null, ...wish.preferences };
      await app.get(SetPreferences).ofPerson(person.id, { version, preferences }, SOMEBODY);
    }
    await liveThrough();
  },
  Math.max(120_000, handoffs * 200),
);

async function deliverAll(): Promise<void> {
  for (const { id } of await app.database.run(selectPending, [])) await app.get(DeliverNotification).run(id);
}

/** Everybody is given leads by chance all day long, and workers look at each full minute. */
async function liveThrough(): Promise<void> {
  const chance = seeded(20_261_128);
  const when = Array.from({ length: handoffs }, () => Math.floor(chance() * LAST_GIVEN));
  for (let minute = 0; minute <= DAY_ENDS; minute += 1) {
    await app.get(SweepNotifications).run();
    await deliverAll();
    app.clock.tick(MINUTE / 2);
    for (const _ of when.filter((one) => one === minute)) {
      const someone = all[Math.floor(chance() * all.length)];
      if (someone) await give(someone, { minute, isRead: chance() < 1 / 3 });
    }
    await deliverAll();
    app.clock.tick(MINUTE / 2);
  }
}

async function give({ person, wish, given }: Someone, one: Given): Promise<void> {
  await enterLead(app, line, { receiver: to(person), name: `Lead ${given.length}` });
  given.push(one);
  if (!one.isRead || !wish.channels.includes('in_app')) return;
  const [shown] = await app.database.run(selectInApp, [person.id]);
  await app.get(ReadNotification).run(person.id, shown?.id ?? '');
}

const inOrder = (told: readonly Told[]): string[] =>
  told.map(({ minute, leads }) => `${String(minute).padStart(3, '0')}: ${leads}`).toSorted();

describe.each(WISHES)('whoever $name', (wish) => {
  it('gets just the letters of a day that the rules say, each in its minute and with as many leads', async () => {
    const those = all.filter((someone) => someone.wish === wish);
    expect(those.length).toBeGreaterThan(0);
    for (const { person, given } of those) {
      const sent = await app.database.run(selectLetters, [person.id, new Date(nine).toISOString()]);
      expect(inOrder(sent)).toEqual(inOrder(wish.letters(given)));
    }
  });
});

it('every handoff of the day has been told, is read, or waits for the next digest, and none is lost', async () => {
  const total = { told: 0, read: 0, waiting: 0 };
  for (const { person, given } of all) {
    const rows = await app.database.run(selectUntold, [person.id]);
    const of = (state: string, ...codes: (string | null)[]): number =>
      rows
        .filter((row) => row.state === state && codes.includes(row.code))
        .reduce((sum, { count }) => sum + count, 0);
    const told = of('sent', null) + of('suppressed', 'IN_ONE_MESSAGE');
    const [read, waiting] = [of('suppressed', 'READ_ELSEWHERE'), of('deferred', 'DIGEST')];
    expect([person.id, told + read + waiting]).toEqual([person.id, given.length]);
    total.told += told;
    total.read += read;
    total.waiting += waiting;
  }
  expect(total.told + total.read + total.waiting).toBe(handoffs);
  expect(Math.min(total.told, total.read, total.waiting)).toBeGreaterThan(0);
});
