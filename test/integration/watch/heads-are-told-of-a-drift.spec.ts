import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, MINUTE } from '#conveyor';
import type { Statement } from '#database';
import { WatchPromises } from '#use-cases';
import { aDepartment } from '../../support/a-department.ts';
import { stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { letDrift } from '../../support/a-promise.ts';
import { useLine } from '../../support/line-app.ts';
import { WatchedLine } from '../../support/watched-line.ts';

const app = useLine();
const watched = new WatchedLine(app);

const WEEK = 7 * DAY;
const HOURS = 60 * MINUTE;

let line: Line;
let other: Line;
let admin: string;
let plan: string;

const leave: Statement<never> = {
  name: 'test_leave_the_line',
  text: 'update plans set left_at = $2 where id = $1',
};

beforeAll(async () => {
  admin = await watched.hire('admin', ['email']);
  line = await aLine().withHead().withHead().insert(app.database);
  other = await aLine()
    .inDepartment(await aDepartment(app.database))
    .withHead()
    .insert(app.database);
  const now = app.clock.now();
  const ago = (weeks: number): string => new Date(now - weeks * WEEK).toISOString();
  const stageIds = [stage(line, 1).id, stage(line, 2).id];
  plan = await letDrift(app.database, { funnelId: line.funnelId, stageIds }, { ago, kept: 8, less: 6 });
  expect(await watched.pass(MINUTE)).toEqual([]);
});

const toldBy = async (kind: string): Promise<readonly string[]> =>
  (await watched.told()).filter((one) => one.kind === kind).map(({ employeeId }) => employeeId);

describe('a plan that brings less than it promised', () => {
  const heads = (): readonly string[] => line.heads.map(({ id }) => id).toSorted();

  it('is told to those who keep the line running and to the heads of its department, and to no others', async () => {
    const before = app.email.letters.length;
    await app.get(WatchPromises).run();
    const looked = await watched.round();
    expect(looked?.steps).toMatchObject([
      { what: 'raise', alert: { rule: 'plan-drifts', subject: `plan:${plan}` } },
    ]);
    expect((await toldBy('alert.raised')).toSorted()).toEqual([admin, ...heads()].toSorted());
    const letters = app.email.letters.slice(before);
    expect(letters).toHaveLength(3);
    const toHead = letters.filter(({ text }) => text.includes('/plan/promises?'));
    expect(toHead).toHaveLength(2);
    for (const { subject, text } of toHead) {
      expect(subject).toMatch(/^A plan brings less than it promised: /);
      expect(text).toContain(`plan=${plan}`);
      expect(text).toMatch(/won leads a week: 30/);
      expect(text).toMatch(/won leads a week: 2\d(\.\d)?/);
      expect(text).toMatch(/\d+ of 100 leads go forward there, 50 were expected/);
      expect(text).toContain('you head this line');
      expect(text).not.toContain('docs/runbook.md');
    }
    expect(letters.find(({ text }) => text.includes('/alerts/'))?.text).toContain(
      'docs/runbook.md#plan-drifts',
    );
    expect(other.heads).toHaveLength(1);
  });

  it('is told to heads once, however often it is found and others are reminded', async () => {
    for (let night = 0; night < 3; night += 1) {
      await app.get(WatchPromises).run();
      await watched.pass(2 * HOURS);
    }
    expect(await toldBy('alert.reminder')).toEqual([admin]);
    expect(await toldBy('alert.raised')).toHaveLength(3);
  });

  it('is over when somebody changes the line by hand, and heads hear no more of it', async () => {
    await app.database.run(leave, [plan, new Date(app.clock.now()).toISOString()]);
    expect(await watched.pass(3 * MINUTE)).toEqual([`end plan-drifts plan:${plan}`]);
    expect(await toldBy('alert.ended')).toEqual([admin]);
  });
});
