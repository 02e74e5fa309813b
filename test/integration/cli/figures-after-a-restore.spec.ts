import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { DAY, HOUR } from '#conveyor';
import type { Line } from '#conveyor/line';
import { FigureReader, FlowReader, type Database, type Statement } from '#database';
import { migrateQueue } from '#queue';
import {
  DeliverNotification,
  FollowUps,
  FoldFigures,
  ReckonWorkingTimes,
  SweepReports,
  WriteReport,
} from '#use-cases';
import { useCli } from '../../support/cli.ts';
import { administer, databaseUrl, testDatabaseName } from '../../support/database-names.ts';
import { dayIn, figuresOf, hoursOn, sorted, visitsThatCount } from '../../support/figures-of-history.ts';
import { useLine } from '../../support/line-app.ts';
import { commands } from '../../support/line-commands.ts';
import { aLineTwice, anyLine } from '../../support/line-twice.ts';
import { play } from '../../support/play-command.ts';
import { testSettings } from '../../support/settings.ts';
import { never } from '../../support/signal.ts';

const NAME = `conveyor_test_figures_${randomBytes(3).toString('hex')}`;
const COMMANDS = 60;
const ZONE = 'Europe/London';

const cli = useCli('en');
const app = useLine(() => cli.url);

let line: Line;
let stageIds: readonly string[] = [];
let departmentId: string;
let now: number;
let restoredUrl: string;

const begin: Statement<never> = {
  name: 'test_department_began',
  text: `update departments set created_at = '2020-01-01' where id = $1`,
};

/** Nothing is sent to the app in this line. */
const byMail: Statement<never> = {
  name: 'test_by_mail',
  text: `update employees set channels = '{email}', email = id || '@line.example.com'`,
};

const readReports: Statement<{ id: string; state: string; facts: string }> = {
  name: 'test_reports_sent',
  text: `select n.id, n.state, n.sent_at::text, n.facts::text, r.kind, r.first_day::text, r.last_day::text, r.made_at::text
    from reports r join notifications n on n.subject_id = r.id where n.kind like 'report.%' order by n.seq`,
};

// 1970-01-05 was a Monday.
const WEEK = 7 * DAY;
const AT_TEN = 4 * DAY + 10 * HOUR;
/** The last Monday at ten, when a report was due an hour before: between the backup, a week earlier, and the restore, now. */
const MONDAY_AT_TEN = Math.floor((Date.now() - AT_TEN) / WEEK) * WEEK + AT_TEN;

beforeAll(async () => {
  app.get(FollowUps).listen(() => undefined);
  const [any] = fc.sample(anyLine, { numRuns: 1, seed: 5 });
  const [all = []] = fc.sample(commands(COMMANDS), { numRuns: 1, seed: 13 });
  if (!any) throw new Error('There is no line.');
  app.clock.tick(MONDAY_AT_TEN - WEEK - 9 * DAY - app.clock.now());
  line = await aLineTwice(app.database, any, app.clock.now());
  stageIds = line.setup.stages.map(({ id }) => id);
  departmentId = line.setup.department.id;
  await app.database.run(begin, [departmentId]);
  for (const [index, command] of all.entries()) {
    app.clock.tick(3 * HOUR);
    await play(app, command, line);
    // Half of it is folded, the rest lies as it was noted.
    if (index === COMMANDS / 2) await app.get(FoldFigures).run(never());
  }
  // Working times are reckoned after the moves.
  await app.get(ReckonWorkingTimes).run(never());
  now = MONDAY_AT_TEN - WEEK;
  app.clock.tick(now - app.clock.now());
  await app.database.run(byMail, []);
  await app.get(WriteReport).run(departmentId, 'weekly');
  for (const { id } of await app.database.run(readReports, [])) await app.get(DeliverNotification).run(id);
  const file = cli.path('line.backup');
  expect(await cli.run('ops', 'backup', file)).toMatchObject({ code: 0 });
  const server = testSettings().CONVEYOR_TEST_POSTGRES;
  await administer(server, `create database ${testDatabaseName(NAME)}`);
  restoredUrl = databaseUrl(server, NAME);
  expect(await cli.runWith({ DATABASE_URL: restoredUrl }, 'ops', 'restore', file)).toMatchObject({ code: 0 });
  await migrateQueue(restoredUrl);
});

const restored = useLine(() => restoredUrl);
// After the line on it is closed.
afterAll(() =>
  administer(testSettings().CONVEYOR_TEST_POSTGRES, `drop database ${testDatabaseName(NAME)} with (force)`),
);

async function figuresIn(database: Database, ofOne?: string) {
  const scope = { stageIds, from: '2000-01-01', until: '2100-01-01', ...(ofOne && { employeeId: ofOne }) };
  const reader = new FigureReader(database);
  const [stages, people] = [await reader.stages(scope), await reader.people(scope)];
  return {
    ofStages: sorted(stages.figures),
    ofPeople: sorted(people.figures),
    visitTimes: sorted(people.times),
    stayTimes: sorted(stages.times),
    losses: sorted(stages.losses),
  };
}

async function flowIn(database: Database) {
  const reader = new FlowReader(database);
  const scope = { stageIds };
  const bounds = [30, 20, 10, 0].map((days) => now - days * DAY);
  return {
    cohort: await reader.cohort(scope, now - 30 * DAY, now),
    traffic: await reader.traffic(scope, bounds),
    worth: await reader.worth(scope, bounds),
    transitions: await reader.transitions(scope, now - 30 * DAY),
    open: await reader.openWorth(scope),
    standing: await reader.standing(scope, now),
  };
}

describe('after a backup and a restore', () => {
  it('the funnel and the people have the figures that they had, and those are the visits’', async () => {
    const { ofPeople } = await figuresIn(app.database);
    const someone = ofPeople.find(({ employeeId }) => employeeId !== null)?.employeeId ?? '';
    for (const ofOne of [undefined, someone]) {
      const before = await figuresIn(app.database, ofOne);
      expect(before.ofPeople.length).toBeGreaterThan(0);
      expect(await figuresIn(restored.database, ofOne)).toEqual(before);
      const scope = {
        stageIds,
        from: '2000-01-01',
        until: '2100-01-01',
        ...(ofOne && { employeeId: ofOne }),
      };
      const visits = await visitsThatCount(restored.database, stageIds);
      expect(await figuresIn(restored.database, ofOne)).toEqual(
        figuresOf(visits, scope, { dayOf: dayIn(ZONE), hoursOf: hoursOn(line) }),
      );
    }
  });

  it('leads flow as they did', async () => {
    const before = await flowIn(app.database);
    expect(JSON.stringify(before).length).toBeGreaterThan(500);
    expect(await flowIn(restored.database)).toEqual(before);
  });

  it('reports that were sent are known as such, with what they said', async () => {
    const before = await app.database.run(readReports, []);
    expect(before.length).toBeGreaterThan(1);
    expect(await restored.database.run(readReports, [])).toEqual(before);
  });

  it('no report comes that was due before it: it may have been sent since the backup', async () => {
    const { clock } = restored;
    clock.tick(MONDAY_AT_TEN - clock.now());
    expect(await restored.get(WriteReport).run(departmentId, 'weekly')).toBe(0);
    await restored.get(SweepReports).run(never());
    expect(await restored.database.run(readReports, [])).toHaveLength(
      (await app.database.run(readReports, [])).length,
    );
  });
});
