import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '#conveyor';
import type { Statement } from '#database';
import { AdvanceLead, FollowUps, KeepFigures } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, specialist } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

// What waits is handed out when somebody says so, and not by itself.
beforeAll(() => app.get(FollowUps).listen(() => undefined));

const keep = () => app.get(KeepFigures).run(never());

const run = (name: string, text: string, values: readonly string[] = []): Promise<readonly never[]> =>
  app.database.run({ name: `test_${name}`, text }, values);

const firstVisit: Statement<{ id: string }> = {
  name: 'test_first_visit',
  text: 'select id from visits where lead_id = $1 and number = 1',
};
const notReckoned: Statement<{ id: string }> = {
  name: 'test_not_reckoned',
  text: `select id from visits where outcome = 'advanced' and worked_ms is null order by id`,
};
const readDeltas: Statement<{ waiting: number }> = {
  name: 'test_deltas',
  text: 'select count(*)::int as waiting from visit_deltas',
};

/** So many visits that have ended; gives their ids in order. */
async function workedVisits(line: Line, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let left = count; left > 0; left -= 1) {
    const { lead } = await enterLead(app, line);
    app.clock.tick(10 * MINUTE);
    const command = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
    await app.get(AdvanceLead).run(lead.id, command, SOMEBODY);
    const visits = await app.database.run(firstVisit, [lead.id]);
    ids.push(...visits.map(({ id }) => id));
  }
  return ids.sort();
}

const waiting = async () => (await app.database.run(notReckoned, [])).map(({ id }) => id);
const notFolded = async () => (await app.database.run(readDeltas, []))[0]?.waiting;

/** What it fails by. */
async function failure(): Promise<unknown> {
  try {
    await keep();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

/** His clock is one that nobody knows. */
const moveToMars = ({ id }: Readonly<{ id: string }>) =>
  run('to_mars', `update employees set time_zone = 'Mars/Olympus' where id = $1`, [id]);

const refuse = (table: string) =>
  run('refuse', `alter table ${table} add constraint test_refused check (false) not valid`);

const anyLine = (): Promise<Line> => aLine().insert(app.database);
const officeLine = (): Promise<Line> =>
  aLine().withSpecialists(1, { hours: OFFICE.weekly }).insert(app.database);

afterEach(async () => {
  await run('home', `update employees set time_zone = 'Europe/Moscow'`);
  for (const table of ['visits', 'visit_figures'])
    await run(`allow_${table}`, `alter table ${table} drop constraint if exists test_refused`);
  await keep();
  expect(await waiting()).toEqual([]);
});

describe('a visit whose working times can not be reckoned', () => {
  it('keeps no other from it, nor figures from being counted, and is named with its cause until it can be', async () => {
    const odd = await officeLine();
    const [bad = ''] = await workedVisits(odd, 1);
    await workedVisits(await anyLine(), 2);
    await moveToMars(specialist(odd, 1));
    const error = await failure();
    expect(error).toMatchObject({ message: `The working times of the visit ${bad} can not be reckoned` });
    expect(error).toHaveProperty('cause', expect.any(RangeError));
    expect(await waiting()).toEqual([bad]);
    expect(await notFolded()).toBe(0);
  });

  it('is told together with the others, the first ten of them by their ids', async () => {
    const odd = await officeLine();
    const bad = await workedVisits(odd, 12);
    await moveToMars(specialist(odd, 1));
    const error = await failure();
    expect(error).toBeInstanceOf(AggregateError);
    expect(error).toMatchObject({
      message: `The working times of 12 visits can not be reckoned: ${bad.slice(0, 10).join(', ')} and 2 more`,
    });
    expect(error).toHaveProperty('errors.length', 10);
  });

  it('is found among the others where it is the database that refuses it', async () => {
    const [first = '', ...others] = await workedVisits(await anyLine(), 7);
    const bad = others[3] ?? first;
    await run(
      'refuse_one',
      `alter table visits add constraint test_refused check (id <> '${bad}' or worked_ms is null) not valid`,
    );
    expect(await failure()).toMatchObject({
      message: `The working times of the visit ${bad} can not be reckoned`,
      cause: { code: '23514' },
    });
    expect(await waiting()).toEqual([bad]);
    expect(await notFolded()).toBe(0);
  });

  it('does not have every visit tried alone where the database takes none', async () => {
    await workedVisits(await anyLine(), 45);
    await run(
      'refuse_all',
      `alter table visits add constraint test_refused check (worked_ms is null) not valid`,
    );
    const error = await failure();
    expect(error).toHaveProperty(
      'errors.0.message',
      expect.stringMatching(/^The working times of 20 visits/),
    );
    expect(error).toHaveProperty('errors.1.code', '23514');
    expect(await notFolded()).toBe(0);
  });
});

describe('figures', () => {
  it('say both what could not be reckoned and why they could not be counted', async () => {
    const odd = await officeLine();
    const [bad] = await workedVisits(odd, 1);
    await moveToMars(specialist(odd, 1));
    await refuse('visit_figures');
    const error = await failure();
    expect(error).toBeInstanceOf(AggregateError);
    expect(error).toHaveProperty(
      'errors.0.message',
      `The working times of the visit ${bad} can not be reckoned`,
    );
    expect(error).toHaveProperty('errors.1.message', expect.stringContaining('visit_figures'));
  });
});
