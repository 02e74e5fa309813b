import { beforeEach, describe, expect, it } from '@jest/globals';
import { writtenReports } from '#contracts';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { reportingDepartmentOf, wantReportsOf, type Statement } from '#database';
import type { FunnelReport } from '#insight';
import { DeliverNotification, LoseLead, SetReports, SweepReports, WinLead, WriteReport } from '#use-cases';
import { aDepartment } from '../../support/a-department.ts';
import { enterLead, to } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';

const url = useDatabase();
const app = useLine(url);
/** Another worker on the same database. */
const other = useLine(url);

const begin: Statement<never> = {
  name: 'test_department_began',
  text: 'update departments set created_at = $2::timestamptz where id = $1',
};

const readTold: Statement<{ id: string; employeeId: string; channel: string; facts: FunnelReport }> = {
  name: 'test_reports_told',
  text: `select n.id, n.employee_id as "employeeId", n.channel, n.facts from notifications n join reports r on r.id = n.subject_id
    where r.department_id = $1 order by n.seq`,
};

const readMade: Statement<{ lastDay: string }> = {
  name: 'test_reports_made',
  text: `select last_day::text as "lastDay" from reports where department_id = $1 order by last_day`,
};

// A Tuesday, nine in the morning in Moscow, in the week before the one of the report.
const TUESDAY = Date.UTC(2026, 10, 17, 6);
const MONDAY_AT_NINE = Date.UTC(2026, 10, 23, 6);

let departmentId: string;
let line: Line;

const told = () => app.database.run(readTold, [departmentId]);
const set = (at: number): void => {
  for (const { clock } of [app, other]) clock.tick(at - clock.now());
};
const sweep = (of = app): Promise<number> => of.get(SweepReports).run(new AbortController().signal);

beforeEach(async () => {
  departmentId = await aDepartment(app.database);
  await app.database.run(begin, [departmentId, '2026-10-01']);
  line = await aLine().inDepartment(departmentId).insert(app.database);
  set(TUESDAY);
});

/** A lead that came on Tuesday and was lost on Wednesday, and one that still waits. */
async function aWeek(): Promise<void> {
  const lost = await enterLead(app, line, { name: 'Romashka' });
  await enterLead(app, line, { name: 'Vasilek' });
  set(TUESDAY + DAY);
  await app.get(LoseLead).run(
    lost.lead.id,
    { version: lost.lead.version, reason: 'Too dear' },
    {
      actor: null,
      repeatable: null,
    },
  );
}

describe('a weekly report', () => {
  it('tells the head of everybody and each rep of himself, on the channels that they want', async () => {
    await aWeek();
    set(MONDAY_AT_NINE);
    expect(await app.get(WriteReport).run(departmentId, 'weekly')).toBe(2);
    const [head] = line.heads;
    const [rep] = line.stages[0]?.specialists ?? [];
    const rows = await told();
    expect(rows.map(({ employeeId, facts }) => [employeeId, facts.isOwn])).toEqual(
      expect.arrayContaining([
        [head?.id, false],
        [rep?.id, true],
      ]),
    );
    expect(rows).toHaveLength(2);
    const whole = rows.find(({ facts }) => !facts.isOwn)?.facts;
    expect(whole).toMatchObject({
      firstDay: '2026-11-16',
      lastDay: '2026-11-22',
      now: { came: 2, advanced: 0, won: 0, lost: 1 },
      before: { came: 0, lost: 0 },
      reasons: [{ reason: null, count: 1 }],
      mostLost: { stage: line.stages[0]?.name, count: 1 },
      longest: { stage: line.stages[0]?.name, since: TUESDAY },
    });
    expect(JSON.stringify(whole)).not.toMatch(/Romashka|Vasilek/);
  });

  it('is told once, however many workers wake for it at the same moment, and however often', async () => {
    await aWeek();
    set(MONDAY_AT_NINE);
    const workers = [app, other, app, other].map((one) => one.get(WriteReport).run(departmentId, 'weekly'));
    expect((await Promise.all(workers)).toSorted()).toEqual([0, 0, 0, 2]);
    await app.get(WriteReport).run(departmentId, 'weekly');
    expect(await told()).toHaveLength(2);
  });

  it('that was missed is made up for, the last one alone', async () => {
    await aWeek();
    set(MONDAY_AT_NINE + 14 * DAY + 3 * HOUR);
    await enterLead(app, line);
    await sweep();
    await sweep(other);
    expect(await app.database.run(readMade, [departmentId])).toEqual([{ lastDay: '2026-12-06' }]);
  });

  it('whose time is long past is not sent any more: neither by the sweep nor by a job that comes late', async () => {
    await aWeek();
    set(MONDAY_AT_NINE + 2 * DAY + 1);
    await sweep();
    expect(await app.get(WriteReport).run(departmentId, 'weekly')).toBe(0);
    expect(await app.database.run(readMade, [departmentId])).toEqual([]);
    set(MONDAY_AT_NINE + 2 * DAY);
    await sweep();
    expect(await told()).toHaveLength(2);
  });

  it('is left to who wakes at the minute itself before anybody else looks', async () => {
    await aWeek();
    set(MONDAY_AT_NINE + MINUTE);
    await sweep();
    expect(await told()).toEqual([]);
    set(MONDAY_AT_NINE + 3 * MINUTE);
    await sweep();
    expect(await told()).toHaveLength(2);
  });

  it('does not come to who does not want it, also when he says so after it was written', async () => {
    await aWeek();
    const [head] = line.heads;
    const [rep] = line.stages[0]?.specialists ?? [];
    await wantReportsOf(app.database, rep?.id ?? '', false, app.clock.now());
    set(MONDAY_AT_NINE);
    await app.get(WriteReport).run(departmentId, 'weekly');
    const [only, another] = await told();
    expect(another).toBeUndefined();
    expect(only?.employeeId).toBe(head?.id);
    await wantReportsOf(app.database, head?.id ?? '', false, app.clock.now());
    expect(await app.get(DeliverNotification).run(only?.id ?? '')).toMatchObject({ state: 'suppressed' });
    await wantReportsOf(app.database, head?.id ?? '', true, app.clock.now());
  });

  it('tells nothing of a week in which nothing has happened', async () => {
    set(MONDAY_AT_NINE);
    expect(await app.get(WriteReport).run(departmentId, 'weekly')).toBe(0);
    expect(await told()).toEqual([]);
  });

  it('of a department that has begun since comes with the next week', async () => {
    await aWeek();
    await app.database.run(begin, [departmentId, '2026-11-23T06:00:01Z']);
    set(MONDAY_AT_NINE + HOUR);
    expect(await app.get(WriteReport).run(departmentId, 'weekly')).toBe(0);
  });
});

/** What a head sets at a moment: a report a day, at nine. */
async function wantDaily(at: number): Promise<void> {
  set(at);
  const { version, schedule } = (await reportingDepartmentOf(app.database, departmentId)) ?? {};
  if (!schedule || version === undefined) throw new Error('no department');
  const written = writtenReports(version, { ...schedule, daily: { isOn: true, at: 9 * 60 } });
  await app.get(SetReports).run(departmentId, written, { actor: null, repeatable: null });
}

describe('a daily report', () => {
  it('of a department that has just switched it on comes from the next one on', async () => {
    await aWeek();
    await wantDaily(TUESDAY + DAY + HOUR);
    await sweep();
    expect(await app.database.run(readMade, [departmentId])).toEqual([]);
    set(TUESDAY + 2 * DAY + HOUR);
    await sweep();
    expect(await app.database.run(readMade, [departmentId])).toEqual([{ lastDay: '2026-11-18' }]);
  });
});

it('a daily report is off until somebody wants it', async () => {
  await aWeek();
  set(TUESDAY + DAY + HOUR);
  expect(await app.get(WriteReport).run(departmentId, 'daily')).toBe(0);
});

it('what was won in the days is told of them, whenever its visit began', async () => {
  const [rep] = line.stages.at(-1)?.specialists ?? [];
  if (!rep) throw new Error('nobody works there');
  const last = line.stages.at(-1);
  if (!last) throw new Error('no stage');
  set(TUESDAY - 9 * DAY);
  const { lead } = await enterLead(app, line, { at: last, receiver: to(rep) });
  set(TUESDAY);
  await app.get(WinLead).run(lead.id, { version: lead.version }, { actor: null, repeatable: null });
  set(MONDAY_AT_NINE);
  await app.get(WriteReport).run(departmentId, 'weekly');
  const whole = (await told()).find(({ facts }) => !facts.isOwn)?.facts;
  expect(whole?.now).toEqual({ came: 0, advanced: 0, won: 1, lost: 0 });
  expect(whole?.stages.at(-1)).toMatchObject({ entered: 0, ended: 0 });
});
