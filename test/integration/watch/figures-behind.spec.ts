import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, MINUTE } from '#conveyor';
import { keepRunOf, readJobFiguresOf } from '#database/ops';
import { AdvanceLead, FollowUps, KeepFigures } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';
import { never } from '../../support/signal.ts';
import { WatchedLine } from '../../support/watched-line.ts';

const app = useLine();
const watched = new WatchedLine(app);

let line: Line;

const run = (name: string, text: string, values: readonly string[] = []): Promise<readonly never[]> =>
  app.database.run({ name: `test_${name}`, text }, values);

/** What was said of figures until `ms` had gone by. That no message is sent meanwhile is told, too. */
const pass = async (ms: number) => (await watched.pass(ms)).filter((said) => said.endsWith('figures-behind'));

/** A lead comes, and is worked. */
async function work(): Promise<void> {
  const { lead } = await enterLead(app, line);
  app.clock.tick(1_000);
  const command = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
  await app.get(AdvanceLead).run(lead.id, command, SOMEBODY);
}

/** The job is known to have run. */
const ran = ({ failed }: Readonly<{ failed: boolean }>) =>
  keepRunOf(app.database, { job: 'figures.fold', ranAt: app.clock.now(), tookMs: 5, did: null, failed });

async function waitsSeconds(): Promise<number | null | undefined> {
  const { jobs } = await readJobFiguresOf(app.database, app.clock.now());
  return jobs.find(({ job }) => job === 'figures.fold')?.dueSeconds;
}

beforeAll(async () => {
  // What waits is handed out when somebody says so, and not by itself.
  app.get(FollowUps).listen(() => undefined);
  line = await aLine().insert(app.database);
  await watched.hire('admin', ['in_app']);
  // Nothing of before counts.
  expect(await pass(MINUTE)).toEqual([]);
});

afterEach(async () => {
  watched.areFiguresKept = true;
  await run('allow', 'alter table visits drop constraint if exists test_refused');
  await pass(5 * MINUTE);
  expect(await waitsSeconds()).toBeNull();
});

describe('figures that stand still', () => {
  it('are told of after ten minutes, and as over when they have been kept for a while', async () => {
    watched.areFiguresKept = false;
    await work();
    expect(await pass(10 * MINUTE)).toEqual([]);
    expect(await pass(MINUTE)).toEqual(['raise figures-behind']);
    expect(await waitsSeconds()).toBeGreaterThan(600);
    watched.areFiguresKept = true;
    expect(await pass(3 * MINUTE)).toEqual(['end figures-behind']);
    expect(await waitsSeconds()).toBeNull();
  });

  it('are told of also where more and more is done meanwhile', async () => {
    watched.areFiguresKept = false;
    const said: string[] = [];
    for (let minute = 0; minute < 12; minute += 1) {
      await work();
      said.push(...(await pass(MINUTE)));
    }
    expect(said).toEqual(['raise figures-behind']);
  });

  it('are told of where only one visit can not be reckoned, and everything else is', async () => {
    await work();
    await run(
      'refuse_one',
      `do $$ begin execute format('alter table visits add constraint test_refused check (id <> %L or worked_ms is null)',
        (select id from visits where worked_ms is null and outcome = 'advanced')); end $$`,
    );
    watched.areFiguresKept = false;
    await ran({ failed: false });
    const said: string[] = [];
    for (let minute = 0; minute < 12; minute += 1) {
      await work();
      await expect(app.get(KeepFigures).run(never())).rejects.toThrow('can not be reckoned');
      await ran({ failed: true });
      said.push(...(await pass(MINUTE)));
    }
    expect(said).toEqual(['raise figures-behind']);
  });
});

describe('figures that have much to catch up with', () => {
  it('are not told of while they do, however long that takes, nor how long ago it was done', async () => {
    for (let left = 30; left > 0; left -= 1) await work();
    await app.get(KeepFigures).run(never());
    // As after an upgrade, and as a history that is loaded: all of it is to be reckoned, and ended long ago.
    app.clock.tick(30 * DAY);
    expect(await pass(MINUTE)).toEqual([]);
    await run('forget', 'update visits set worked_ms = null, stay_worked_ms = null, wait_worked_ms = null');
    watched.areFiguresKept = false;
    for (let left = 30; left > 0; left -= 1) {
      expect(await pass(MINUTE / 2)).toEqual([]);
      await run(
        'one_more',
        `update visits set worked_ms = 1 where id = (select id from visits
        where worked_ms is null and outcome = 'advanced' order by id limit 1)`,
      );
      await run('fold', 'select fold_visit_deltas(3)');
    }
  });

  it('are not told of in the first minutes after the line stood still as a whole', async () => {
    watched.areFiguresKept = false;
    await work();
    expect(await pass(MINUTE)).toEqual([]);
    app.clock.tick(DAY);
    expect(await pass(5 * MINUTE)).toEqual([]);
  });
});
