import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Statement } from '#database';
import { driftingPlansOf, PlanReader, PromiseReader } from '#database/insight';
import { SetSpecialists, showPromise, WatchPromises } from '#use-cases';
import { SOMEBODY, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { letEnd, setZoneOf, writePromise } from '../../support/a-promise.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

let line: Line;

const readDrifting: Statement<{ isDrifting: boolean }> = {
  name: 'test_drifting',
  text: 'select drifts_since is not null as "isDrifting" from plans where id = $1',
};

const leave: Statement<never> = {
  name: 'test_leave_the_line_of_a_plan',
  text: 'update plans set left_at = $2 where id = $1',
};

const DAY = 24 * 3_600_000;
const at = (moment: string) => Date.parse(moment);
/** The Monday so many weeks after the first one of June 2026, at noon by Vladivostok's clock. */
const inWeek = (week: number) => new Date(at('2026-06-01T02:00:00Z') + week * 7 * DAY).toISOString();
const ids = () => [stage(line, 1).id, stage(line, 2).id];
const end = (moment: string, won: number, count = 2 * won, entered = moment) =>
  letEnd(
    app.database,
    { funnelId: line.funnelId, stageId: stage(line, 2).id },
    { at: moment, entered, won, count },
  );
const promise = (appliedAt: string, more: { undoneAt?: string; won?: number } = {}) =>
  writePromise(app.database, {
    funnelId: line.funnelId,
    stageIds: ids(),
    won: 30,
    today: 20,
    appliedAt,
    ...more,
  });
const read = (id: string, now: string) => app.get(PromiseReader).one(id, at(now));
const weeksOf = async (id: string, now: string) =>
  (await read(id, now))?.weeks
    .filter(({ is }) => is !== 'before')
    .map(({ from, is, won }) => [from, is, won]);
const show = async (id: string, now: string) => {
  const [plan, reading] = [await app.get(PlanReader).one(id), await read(id, now)];
  return plan && reading ? showPromise(plan, reading) : undefined;
};

beforeEach(async () => {
  line = await aLine().withSpecialists(1, { atStage: 1 }).insert(app.database);
  await setZoneOf(app.database, line.funnelId, 'Asia/Vladivostok');
});

describe('the weeks since a plan was applied', () => {
  it('begin with the first whole one, on Monday by the clock of the department', async () => {
    const id = await promise('2026-06-03T05:00:00Z');
    await end('2026-06-05T00:00:00Z', 3);
    // It is Monday in Vladivostok ten hours before it is in Greenwich.
    await end('2026-06-07T13:59:59Z', 5);
    await end('2026-06-07T14:00:00Z', 7);
    await end('2026-06-14T13:59:59Z', 1);
    await end('2026-06-16T00:00:00Z', 2);
    expect(await weeksOf(id, '2026-06-17T00:00:00Z')).toEqual([
      ['2026-06-08', 'since', 8],
      ['2026-06-15', 'now', 2],
    ]);
    const reading = await read(id, '2026-06-17T00:00:00Z');
    expect(reading?.applied).toBeCloseTo(
      (at('2026-06-07T14:00:00Z') - at('2026-06-03T05:00:00Z')) / (7 * DAY),
      6,
    );
    expect(reading?.weeks.filter(({ is }) => is === 'before')).toHaveLength(26);
  });

  it('begin at once where it was applied as one began', async () => {
    const id = await promise('2026-06-07T14:00:00Z');
    await end('2026-06-08T00:00:00Z', 4);
    expect(await weeksOf(id, '2026-06-15T00:00:00Z')).toEqual([
      ['2026-06-08', 'since', 4],
      ['2026-06-15', 'now', 0],
    ]);
    expect((await read(id, '2026-06-15T00:00:00Z'))?.applied).toBe(0);
  });

  it('end where it was taken back, and have no week that is not over', async () => {
    const id = await promise('2026-06-07T14:00:00Z', { undoneAt: '2026-06-24T00:00:00Z' });
    for (const week of [1, 2, 3, 4]) await end(inWeek(week), week);
    expect(await weeksOf(id, '2026-08-01T00:00:00Z')).toEqual([
      ['2026-06-08', 'since', 1],
      ['2026-06-15', 'since', 2],
    ]);
    expect(await read(id, '2026-08-01T00:00:00Z')).toMatchObject({
      endedAt: '2026-06-24T00:00:00.000Z',
      endedBy: 'undone',
    });
  });

  it('end where another plan was applied, also when that one was taken back later', async () => {
    const first = await promise('2026-06-07T14:00:00Z');
    const next = await promise('2026-06-15T14:00:00Z', { undoneAt: '2026-07-15T00:00:00Z' });
    for (const week of [1, 2, 3]) await end(inWeek(week), week);
    expect(await weeksOf(first, '2026-06-30T00:00:00Z')).toEqual([['2026-06-08', 'since', 1]]);
    expect((await read(first, '2026-06-30T00:00:00Z'))?.endedBy).toBe('followed');
    expect((await weeksOf(next, '2026-06-29T14:00:00Z'))?.[0]).toEqual(['2026-06-22', 'since', 3]);
  });

  it('end where somebody changed the line by hand, unless it was taken back or followed before', async () => {
    const id = await promise('2026-06-07T14:00:00Z');
    for (const week of [1, 2, 3, 4]) await end(inWeek(week), week);
    await app.database.run(leave, [id, '2026-06-24T00:00:00Z']);
    expect(await weeksOf(id, '2026-08-01T00:00:00Z')).toEqual([
      ['2026-06-08', 'since', 1],
      ['2026-06-15', 'since', 2],
    ]);
    expect(await read(id, '2026-08-01T00:00:00Z')).toMatchObject({
      endedAt: '2026-06-24T00:00:00.000Z',
      endedBy: 'changed',
      changedBy: null,
    });
    await promise('2026-06-20T00:00:00Z');
    expect(await read(id, '2026-08-01T00:00:00Z')).toMatchObject({ endedBy: 'followed' });
  });

  it('have what became of each stage in them, and how long leads took before', async () => {
    await end('2026-05-20T00:00:00Z', 1, 1, '2026-05-06T00:00:00Z');
    await end('2026-05-20T00:00:00Z', 1, 1, '2026-04-29T00:00:00Z');
    await end('2026-05-20T00:00:00Z', 1, 1, '2026-04-22T00:00:00Z');
    const id = await promise('2026-06-07T14:00:00Z');
    await end('2026-06-09T00:00:00Z', 4, 10);
    const reading = await read(id, '2026-06-16T00:00:00Z');
    expect(reading?.cycle).toBeCloseTo(3, 6);
    const seen = reading?.weeks.find(({ is }) => is === 'since')?.stages ?? [];
    expect(seen.find(({ stageId }) => stageId === stage(line, 2).id)).toMatchObject({
      ended: 10,
      forward: 4,
      arrived: 10,
    });
  });

  it('are none of a plan that nobody applied', async () => {
    expect(await read(stage(line, 1).id, '2026-06-16T00:00:00Z')).toBeUndefined();
  });
});

describe('a promise', () => {
  /** Half a year of twenty a week, each three weeks after it came; then the plan. */
  const before = async () => {
    for (let week = -26; week < 1; week += 1)
      await end(inWeek(week), 18 + (week % 2) * 4, 40, inWeek(week - 3));
    return promise('2026-06-07T14:00:00Z');
  };

  it('says nothing until the leads that came after it can be won', async () => {
    const id = await before();
    await end(inWeek(1), 20);
    const shown = await show(id, inWeek(2));
    expect(shown).toMatchObject({
      verdict: 'too-early',
      shownFrom: '2026-06-29',
      cycleWeeks: 3,
      delivered: null,
    });
    expect(shown?.weeks.map(({ state }) => state)).toEqual(['early', 'now']);
  });

  it('is kept, or drifts from a week on, with the stage that is off', async () => {
    const id = await before();
    for (let week = 1; week < 10; week += 1) await end(inWeek(week), 30);
    const kept = await show(id, inWeek(10));
    expect(kept).toMatchObject({ verdict: 'kept', off: null, drift: { isDrifting: false } });
    expect(kept?.aboveToday).toBeGreaterThan(0.95);
    for (let week = 10; week < 18; week += 1) await end(inWeek(week), 15, 60);
    const less = await show(id, inWeek(18));
    expect(less).toMatchObject({
      verdict: 'less',
      drift: { isDrifting: true, since: '2026-08-10' },
      off: { stage: { id: stage(line, 2).id }, by: 'conversion' },
    });
    expect(less?.weeks.at(-2)).toMatchObject({ state: 'counted', isInside: false });
  });

  it('that drifts is kept in mind until it does not, or is taken back', async () => {
    const id = await before();
    for (let week = 4; week < 12; week += 1) await end(inWeek(week), 12, 60);
    const drifting = () => app.database.run(readDrifting, [id]);
    app.clock.tick(at(inWeek(12)) - app.clock.now());
    await app.get(WatchPromises).run();
    expect(await drifting()).toEqual([{ isDrifting: true }]);
    await promise(inWeek(12));
    await app.get(WatchPromises).run();
    expect(await drifting()).toEqual([{ isDrifting: false }]);
  });

  it('of a line that somebody has changed by hand drifts no more, at once and for good', async () => {
    const id = await before();
    for (let week = 4; week < 12; week += 1) await end(inWeek(week), 12, 60);
    app.clock.tick(at(inWeek(12)) - app.clock.now());
    // Lines of other stories drift, too.
    const drifting = await app.get(WatchPromises).run();
    expect(await driftingPlansOf(app.database)).toHaveLength(drifting);
    expect(await driftingPlansOf(app.database)).toContain(id);
    const [anna] = stage(line, 1).specialists;
    const seat = { employeeId: anna?.id ?? '', rank: 'primary', weight: 1, capacity: 5 } as const;
    const specialists = [
      { ...seat, fits: { languages: null, regions: null, segments: null, amount: null }, since: null },
    ];
    await app.get(SetSpecialists).run(stage(line, 2).id, { version: 1, specialists }, SOMEBODY);
    expect(await driftingPlansOf(app.database)).not.toContain(id);
    expect(await app.get(WatchPromises).run()).toBe(drifting - 1);
    expect(await read(id, inWeek(14))).toMatchObject({ endedBy: 'changed', endedAt: inWeek(12) });
  });
});
