import { beforeAll, describe, expect, it } from '@jest/globals';
import { Absence, Activity, ActivityNormList, Department as DepartmentShown, NormProgress } from '#contracts';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

/** A Wednesday that is over, with its week. */
const WEDNESDAY = '2026-01-14';

let departmentId: string;
let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let guest: EmployeeCard;
let head: EmployeeCard;
let leadId: string;

beforeAll(async () => {
  const body = { name: 'Sales', timeZone: 'Europe/Moscow' };
  departmentId = (await api.granted(DepartmentShown, api.ask('POST', '/departments', body))).id;
  line = await Department.draw(api, ['Call', 'Meet'], {}, departmentId);
  head = await line.hire('Olga', { role: 'head', heads: [departmentId] });
  boris = await line.hire('Boris');
  anna = await line.hire('Anna');
  const elsewhere = await Department.draw(api, ['Elsewhere']);
  guest = await elsewhere.hire('Vera');
  await line.staff(1, 100, anna, guest);
  leadId = (await line.enter('Worked')).lead.id;
  const norms = [
    { role: 'rep', kind: 'call', period: 'day', count: 2 },
    { stageId: line.stageId(1), kind: 'meeting', period: 'week', count: 1 },
  ];
  const set = api.ask('PUT', `/departments/${departmentId}/activity-norms`, { version: 0, norms });
  await api.granted(ActivityNormList, set);
});

async function log(who: EmployeeCard, kind: string, outcome: string, at: string): Promise<void> {
  const activity = { kind, outcome, at, employeeId: who.id };
  await api.granted(Activity, api.ask('POST', `/leads/${leadId}/activities`, activity));
}

const progress = (by?: EmployeeCard, day: string = WEDNESDAY) =>
  api.granted(
    NormProgress,
    api.ask(
      'GET',
      `/departments/${departmentId}/activity-norms/progress?day=${day}`,
      undefined,
      by ? { by: by.id } : {},
    ),
  );

const namesOf = ({ items }: NormProgress) => items.map(({ employee }) => employee.name);

async function normOf(who: EmployeeCard, kind: string, day?: string) {
  const { items } = await progress(undefined, day);
  return items.find(({ employee }) => employee.id === who.id)?.norms.find((norm) => norm.kind === kind);
}

describe('what was done of the norms', () => {
  it('counts in a day and in its week what came about, by the clock of the department', async () => {
    await log(anna, 'call', 'connected', '2026-01-14T00:10:00+03:00');
    await log(anna, 'call', 'connected', '2026-01-13T23:50:00+03:00');
    await log(anna, 'call', 'no_answer', '2026-01-14T12:00:00+03:00');
    await log(anna, 'call', 'connected', '2026-01-18T23:59:00+03:00');
    await log(anna, 'call', 'connected', '2026-01-19T00:00:00+03:00');
    expect(await normOf(anna, 'call')).toEqual({
      stage: null,
      role: 'rep',
      kind: 'call',
      period: 'day',
      count: 2,
      doneInDay: 1,
      doneInWeek: 3,
      asked: 2,
      askedSoFar: 2,
      isBehind: true,
    });
    expect(await progress()).toMatchObject({
      timeZone: 'Europe/Moscow',
      day: WEDNESDAY,
      week: { firstDay: '2026-01-12', lastDay: '2026-01-18' },
    });
    await log(anna, 'call', 'connected', '2026-01-14T12:00:00+03:00');
    expect(await normOf(anna, 'call')).toMatchObject({ doneInDay: 2, isBehind: false });
  });

  it('is told by name, of everybody for whom a norm holds, also of who works a stage and belongs elsewhere', async () => {
    const told = await progress();
    expect(namesOf(told)).toEqual(['Anna', 'Boris', 'Vera']);
    expect(told.items.map(({ norms }) => norms.map(({ kind }) => kind))).toEqual([
      ['call', 'meeting'],
      ['call'],
      ['meeting'],
    ]);
  });

  it('is nothing that is asked of who was away', async () => {
    const ill = { kind: 'illness', firstDay: '2026-01-12', lastDay: '2026-01-14' };
    expect(await normOf(boris, 'call')).toMatchObject({ asked: 2, isBehind: true });
    await api.granted(Absence, api.ask('POST', `/employees/${boris.id}/absences`, ill));
    expect(await normOf(boris, 'call')).toMatchObject({ doneInDay: 0, asked: 0, isBehind: false });
    expect(await normOf(boris, 'call', '2026-01-15')).toMatchObject({ asked: 2, isBehind: true });
  });

  it('asks nothing yet of a day that is still to come', async () => {
    expect(await normOf(anna, 'call', '2090-01-04')).toMatchObject({
      asked: 2,
      askedSoFar: 0,
      isBehind: false,
    });
  });

  it('is of the head’s whole department, and of a rep his own alone', async () => {
    expect(namesOf(await progress(head))).toEqual(['Anna', 'Boris', 'Vera']);
    expect(namesOf(await progress(anna))).toEqual(['Anna']);
    expect(namesOf(await progress(guest))).toEqual(['Vera']);
  });

  it('is of today where no day is named', async () => {
    const today = await api.granted(
      NormProgress,
      api.ask('GET', `/departments/${departmentId}/activity-norms/progress`),
    );
    const inMoscow = new Date(Date.parse(today.asOf) + 3 * 3_600_000).toISOString().slice(0, 10);
    expect(today.day).toBe(inMoscow);
  });

  it('is not there of a day that there is not, nor of a department that there is not', async () => {
    const path = `/departments/${departmentId}/activity-norms/progress`;
    expect(await api.refused(api.ask('GET', `${path}?day=2026-02-30`))).toMatchObject({
      status: 400,
      problems: [{ field: 'day' }],
    });
    const nowhere = api.ask('GET', `/departments/${leadId}/activity-norms/progress`);
    expect(await api.refused(nowhere)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});
