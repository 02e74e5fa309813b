import { describe, expect, it } from '@jest/globals';
import type { EmployeeCard, NewEmployeeBody } from '#contracts';
import { EmployeeReader } from '#database';
import { ChangeEmployee, CreateEmployee } from '#use-cases';
import { enterLead, refusalOf, refused, SOMEBODY, specialist, stage } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

let joined = 0;

/** Somebody nobody has heard of before. */
function somebody(changes: Partial<NewEmployeeBody> = {}): NewEmployeeBody {
  joined += 1;
  return {
    name: `Newcomer ${joined}`,
    role: 'rep',
    email: `newcomer-${joined}@line.example.com`,
    slackUserId: null,
    webhookUserId: null,
    language: 'ru',
    timeZone: 'Europe/Moscow',
    channels: ['email'],
    hours: null,
    calendar: null,
    capacity: null,
    ...changes,
  };
}

const join = (changes: Partial<NewEmployeeBody> = {}): Promise<EmployeeCard> =>
  app.get(CreateEmployee).run(somebody(changes), SOMEBODY);

type Change = Omit<Parameters<ChangeEmployee['run']>[1], 'handOver'>;

const change = (id: string, changes: Change) =>
  app.get(ChangeEmployee).run(id, { handOver: false, ...changes }, SOMEBODY);

describe('an employee', () => {
  it('joins, active, with what was said about him, and is a specialist of nothing', async () => {
    const facts = somebody({ role: 'head', channels: ['in_app', 'email'], language: 'en' });
    const employee = await app.get(CreateEmployee).run(facts, SOMEBODY);
    expect(employee).toMatchObject({ ...facts, version: 1, active: true, load: 0, specialisms: [] });
    expect(await app.get(EmployeeReader).one(employee.id)).toEqual(employee);
  });

  it('changes in what is named and stays as he is in the rest; null takes an address away', async () => {
    const before = await join({ slackUserId: 'U024BE7LH', channels: ['email', 'slack'] });
    const after = await change(before.id, { version: 1, name: 'Renamed', email: null, channels: ['slack'] });
    expect(after).toMatchObject({
      version: 2,
      name: 'Renamed',
      email: null,
      slackUserId: 'U024BE7LH',
      timeZone: 'Europe/Moscow',
    });
  });

  it('is found by any part of the name, in small letters or large ones, in any alphabet, with Ё as Е', async () => {
    const { id } = await join({ name: 'Артём Жуков' });
    const search = async (words: string): Promise<readonly string[]> =>
      (await app.get(EmployeeReader).list({ search: words, limit: 200 })).items.map((found) => found.id);
    expect(await search('жук')).toEqual([id]);
    expect(await search('АРТЕМ')).toEqual([id]);
  });

  it('does not lose the address of a channel by which he is told', async () => {
    const { id } = await join();
    expect(await refused(change(id, { version: 1, email: null }))).toMatchObject({
      code: 'EMPLOYEE_INVALID',
      details: {
        problems: [{ path: 'email', rule: 'CHANNEL_WITHOUT_ADDRESS', facts: { channel: 'email' } }],
      },
    });
    expect(await app.get(EmployeeReader).one(id)).toMatchObject({ version: 1, channels: ['email'] });
  });

  it('is told every problem at once', async () => {
    const asked = join({ timeZone: 'Mars/Olympus', email: null, channels: ['email', 'slack', 'email'] });
    expect(await refused(asked)).toMatchObject({
      code: 'EMPLOYEE_INVALID',
      details: {
        problems: [
          { path: 'timeZone', rule: 'TIME_ZONE_UNKNOWN' },
          { path: 'email', rule: 'CHANNEL_WITHOUT_ADDRESS' },
          { path: 'slackUserId', rule: 'CHANNEL_WITHOUT_ADDRESS' },
          { path: 'channels[2]', rule: 'CHANNEL_TWICE' },
        ],
      },
    });
  });

  it('never has the address of another, whoever asks first', async () => {
    const email = 'shared@line.example.com';
    const outcomes = await Promise.all(
      [join({ email }), join({ email }), join({ email })].map((asked) => refusalOf(asked)),
    );
    expect(outcomes.sort()).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN', 'done']);
    const other = await join();
    expect(await refused(change(other.id, { version: 1, email }))).toMatchObject({
      code: 'EMAIL_TAKEN',
      details: { email },
    });
  });

  it('is not changed by a request that names nothing, nor over a version that is past, nor when there is none', async () => {
    const { id } = await join();
    expect(await refusalOf(change(id, { version: 1 }))).toBe('NOTHING_TO_CHANGE');
    const outcomes = await Promise.all(
      ['One', 'Other'].map((name) => refusalOf(change(id, { version: 1, name }))),
    );
    expect(outcomes.sort()).toEqual(['STALE_VERSION', 'done']);
    const nobody = '018f0000-0000-7000-8000-000000000000';
    expect(await refused(change(nobody, { version: 1, name: 'X' }))).toMatchObject({
      code: 'NOT_FOUND',
      details: { what: 'employee' },
    });
  });

  it('shows his stages, how much he may hold there, and what he holds', async () => {
    const line = await aLine()
      .withStages(2)
      .withSpecialists(1, { capacity: 4, weight: 3 })
      .insert(app.database);
    await enterLead(app, line);
    await enterLead(app, line, { at: stage(line, 2) });
    await enterLead(app, line);
    expect(await app.get(EmployeeReader).one(specialist(line, 1).id)).toMatchObject({
      load: 3,
      specialisms: [
        { funnelId: line.funnelId, stage: 'First contact', rank: 'primary', weight: 3, capacity: 4, load: 2 },
        { stage: 'Qualification', load: 1 },
      ],
    });
  });
});

describe('the list of employees', () => {
  it('is paged by name, everybody once, whatever the size of a page', async () => {
    for (const name of ['List b', 'list A', 'List c', 'List a', 'List a']) await join({ name });
    const all = await app.get(EmployeeReader).list({ search: 'list ', limit: 50 });
    expect(all.items.map(({ name }) => name.toLowerCase())).toEqual([
      'list a',
      'list a',
      'list a',
      'list b',
      'list c',
    ]);
    expect(all.nextCursor).toBeNull();
    for (const limit of [1, 2, 3, 5]) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await app
          .get(EmployeeReader)
          .list({ search: 'list ', limit, ...(cursor !== undefined && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(all.items.map(({ id }) => id));
    }
  });

  it('is narrowed to heads, to those who have left, and to part of a name or an address', async () => {
    const head = await join({ name: 'Narrow head', role: 'head' });
    const left = await join({ name: 'Narrow rep', email: 'narrow%rep@line.example.com' });
    await change(left.id, { version: 1, active: false });
    const ids = async (query: object) =>
      (await app.get(EmployeeReader).list({ limit: 200, search: 'narrow', ...query })).items.map(
        ({ id }) => id,
      );
    expect(await ids({ role: 'head' })).toEqual([head.id]);
    expect(await ids({ active: false })).toEqual([left.id]);
    expect(await ids({ active: true, role: 'rep' })).toEqual([]);
    expect(await ids({ search: 'W%R' })).toEqual([left.id]);
  });
});
