import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Absence,
  AbsenceList,
  CalendarList,
  Department as DepartmentShown,
  EmployeeCard,
  EmployeeChanged,
  EmployeeList,
  type ProblemDocument,
} from '#contracts';
import { DAY, HOUR } from '#conveyor';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const MORNING = { from: '09:00', until: '13:00' };
const AFTERNOON = { from: '14:00', until: '18:00' };
const WEEK = { monday: [MORNING, AFTERNOON], friday: [{ from: '22:00', until: '30:00' }] };

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
});

const shown = (id: string) => api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`));
const change = ({ id, version }: EmployeeCard, body: object, language: 'ru' | 'en' = 'en') =>
  api.ask('PATCH', `/employees/${id}`, { version, ...body }, { language });
const fields = ({ problems }: ProblemDocument) => problems.map(({ field }) => field);

describe('the hours of somebody', () => {
  it('are the department’s until he has his own, written as people write them', async () => {
    const anna = await line.hire('Anna');
    expect(anna).toMatchObject({ hours: null, calendar: null, capacity: null });
    const hours = { ...WEEK, tuesday: [] };
    const changed = await api.granted(EmployeeChanged, change(anna, { hours, calendar: 'ru', capacity: 12 }));
    expect(changed).toMatchObject({ version: 2, calendar: 'ru', capacity: 12 });
    expect(changed.hours).toEqual(WEEK);
    expect((await shown(anna.id)).hours).toEqual(WEEK);
    const { items } = await api.granted(EmployeeList, api.ask('GET', '/employees?search=anna'));
    expect(items).toMatchObject([{ hours: WEEK, calendar: 'ru', capacity: 12 }]);
    const back = await api.granted(EmployeeChanged, change(changed, { hours: null, capacity: null }));
    expect(back).toMatchObject({ hours: null, calendar: 'ru', capacity: null });
  });

  it('may be said at once when he is taken in', async () => {
    const body = {
      name: 'Vera',
      role: 'rep',
      email: 'vera@line.example.com',
      language: 'ru',
      timeZone: 'Asia/Yekaterinburg',
      channels: ['email'],
      hours: WEEK,
      capacity: 3,
    };
    const vera = await api.granted(EmployeeCard, api.ask('POST', '/employees', body));
    expect(vera).toMatchObject({ hours: WEEK, calendar: null, capacity: 3 });
  });

  it('that can not be reckoned with are refused with every problem at once, in both languages', async () => {
    const boris = await line.hire('Boris');
    const hours = {
      monday: [AFTERNOON, { from: '17:00', until: '19:00' }],
      tuesday: [{ from: '18:00', until: '9:00' }],
      sunday: [{ from: '24:00', until: '25:00' }],
    };
    const body = { hours, calendar: 'mars', capacity: 0, timeZone: 'Mars/Olympus' };
    const problem = await api.refused(change(boris, body));
    expect(problem).toMatchObject({ status: 422, code: 'EMPLOYEE_INVALID' });
    expect(fields(problem)).toEqual([
      'timeZone',
      'hours.monday[1].from',
      'hours.tuesday[0].until',
      'hours.sunday[0].from',
      'calendar',
      'capacity',
    ]);
    expect(problem.problems.map(({ message }) => message).slice(1, 5)).toEqual([
      'The interval before this one ends at 18:00; begin then or later, not at 17:00.',
      'An interval ends after it begins, at 18:00; got 09:00. Past midnight add 24 hours: 30:00 is six in the morning of the next day.',
      'A time from 00:00 to 23:59 in whole minutes belongs here; got 24:00. Hours past 24 are of the next day.',
      'There is no production calendar “mars”; there are: ru.',
    ]);
    const russian = await api.refused(change(boris, body, 'ru'));
    for (const { message } of russian.problems) expect(message).toMatch(/[а-я]/i);
    expect(await shown(boris.id)).toMatchObject({ version: 1, hours: null });
  });

  it('are written as times', async () => {
    const gleb = await line.hire('Gleb');
    const hours = { monday: [{ from: '9', until: '13.00' }], friday: 'off', funday: [] };
    const problem = await api.refused(change(gleb, { hours }));
    expect([problem.status, fields(problem).sort()]).toEqual([
      400,
      ['hours.friday', 'hours.funday', 'hours.monday[0].from', 'hours.monday[0].until'],
    ]);
    expect(problem.problems.map(({ message }) => message)).toContain(
      'A time is written like 09:30; hours past 24 are of the next day.',
    );
  });
});

describe('the hours of a department', () => {
  const path = () => `/departments/${line.funnel.departmentId}`;
  const set = (body: object) => api.ask('PATCH', path(), body);

  it('are round the clock until somebody says them, and then what was said last', async () => {
    const asked = () => api.granted(DepartmentShown, api.ask('GET', path()));
    expect(await asked()).toMatchObject({ version: 1, hours: null, calendar: null });
    const first = { timeZone: 'Europe/Moscow', hours: WEEK, calendar: 'ru' };
    expect(await api.granted(DepartmentShown, set({ version: 1, ...first }))).toMatchObject({
      version: 2,
      name: 'Sales',
      ...first,
    });
    const second = { timeZone: 'Asia/Omsk', hours: null };
    await api.granted(DepartmentShown, set({ version: 2, ...second }));
    expect(await asked()).toMatchObject({ version: 3, ...second, calendar: 'ru' });
    expect(await api.refused(set({ version: 1, ...first }))).toMatchObject({
      status: 409,
      code: 'STALE_VERSION',
      facts: { what: 'department', expected: 1, actual: 3 },
    });
    expect(await asked()).toMatchObject({ version: 3, ...second });
  });

  it('are refused with every problem at once', async () => {
    const { version } = await api.granted(DepartmentShown, api.ask('GET', path()));
    const hours = { monday: [{ from: '09:00', until: '09:00' }] };
    const problem = await api.refused(set({ version, timeZone: 'Omsk', hours, calendar: 'mars' }));
    expect(problem).toMatchObject({ status: 422, code: 'DEPARTMENT_INVALID' });
    expect(fields(problem)).toEqual(['timeZone', 'hours.monday[0].until', 'calendar']);
  });

  it('can keep to a calendar, by its name', async () => {
    const { items } = await api.granted(CalendarList, api.ask('GET', '/calendars'));
    expect(items).toEqual([{ name: 'ru', years: [2025, 2026, 2027] }]);
  });
});

describe('an absence', () => {
  const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  const enter = ({ id }: EmployeeCard, body: object) =>
    api.ask('POST', `/employees/${id}/absences`, { kind: 'vacation', ...body });
  const entered = (employee: EmployeeCard, body: object) => api.granted(Absence, enter(employee, body));
  const listed = async ({ id }: EmployeeCard) =>
    (await api.granted(AbsenceList, api.ask('GET', `/employees/${id}/absences`))).items;
  const cancel = ({ id }: EmployeeCard, absence: Absence) =>
    api.ask('DELETE', `/employees/${id}/absences/${absence.id}`);

  it('is entered by days or by the hour, with a substitute, and listed by its beginning', async () => {
    const [away, standIn] = [await line.hire('Away'), await line.hire('Stands in')];
    const days = { firstDay: inDays(10), lastDay: inDays(20) };
    const vacation = await entered(away, { ...days, substituteId: standIn.id, bringBack: true });
    expect(vacation).toMatchObject({
      ...days,
      kind: 'vacation',
      from: null,
      until: null,
      bringBack: true,
      substitute: { id: standIn.id, name: 'Stands in' },
    });
    const hours = { from: inHours(1), until: inHours(3) };
    const doctor = await entered(away, { ...hours, kind: 'other' });
    expect(doctor).toMatchObject({ ...hours, firstDay: null, lastDay: null, substitute: null });
    expect(await listed(away)).toEqual([doctor, vacation]);
    expect(await listed(standIn)).toEqual([]);
    expect((await shown(away.id)).version).toBe(3);
  });

  it('does not meet another one of the same person, and is told which', async () => {
    const [away, other] = [await line.hire('Away'), await line.hire('Other')];
    const days = { firstDay: inDays(10), lastDay: inDays(20) };
    const present = await entered(away, days);
    for (const body of [
      { firstDay: inDays(20), lastDay: inDays(25) },
      { from: inHours(15 * 24), until: inHours(15 * 24 + 1) },
    ]) {
      const problem = await api.refused(enter(away, body));
      expect(problem).toMatchObject({
        status: 409,
        code: 'ABSENCES_MEET',
        facts: { absenceId: present.id, ...days },
        detail: `The employee is absent from ${days.firstDay} to ${days.lastDay} already; cancel that absence first, or enter one beside it.`,
      });
    }
    await entered(away, { firstDay: inDays(21), lastDay: inDays(25) });
    await entered(other, days);
    expect(await listed(away)).toHaveLength(2);
  });

  it('is entered once when two say it at the same moment', async () => {
    const away = await line.hire('Away');
    const days = { firstDay: inDays(1), lastDay: inDays(5) };
    const answers = await Promise.all([1, 2, 3].map(() => enter(away, days)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await listed(away)).toHaveLength(1);
  });

  it('is refused with every problem at once', async () => {
    const [away, left] = [await line.hire('Away'), await line.hire('Has left')];
    await api.granted(EmployeeChanged, change(left, { active: false }));
    const backwards = { firstDay: inDays(3), lastDay: inDays(2), substituteId: left.id };
    const problem = await api.refused(enter(away, backwards));
    expect(problem).toMatchObject({ status: 422, code: 'ABSENCE_INVALID' });
    expect(fields(problem)).toEqual(['lastDay', 'substituteId']);
    const forEver = { firstDay: inDays(3), lastDay: inDays(800), substituteId: away.id };
    expect(fields(await api.refused(enter(away, forEver)))).toEqual(['lastDay', 'substituteId']);
    expect(await api.refused(enter(left, { firstDay: inDays(1), lastDay: inDays(2) }))).toMatchObject({
      status: 422,
      code: 'EMPLOYEE_INACTIVE',
    });
    expect(await listed(away)).toEqual([]);
  });

  it('is taken back: what has not begun is gone, what has begun ends now, what is over stays', async () => {
    const away = await line.hire('Away');
    const past = await entered(away, { firstDay: inDays(-20), lastDay: inDays(-10) });
    const begun = await entered(away, { from: inHours(-1), until: inHours(1) });
    const ahead = await entered(away, { firstDay: inDays(5), lastDay: inDays(9) });
    await api.granted(AbsenceList, cancel(away, ahead));
    const { items } = await api.granted(AbsenceList, cancel(away, begun));
    expect(items).toEqual([past, { ...begun, until: items[1]?.until }]);
    expect(Date.parse(items[1]?.until ?? '')).toBeLessThan(Date.parse(begun.until ?? ''));
    for (const absence of [past, begun]) {
      expect(await api.refused(cancel(away, absence))).toMatchObject({ status: 409, code: 'ABSENCE_OVER' });
    }
    expect(await api.refused(cancel(away, ahead))).toMatchObject({ status: 404, facts: { what: 'absence' } });
    expect(await listed(away)).toEqual(items);
    expect((await shown(away.id)).version).toBe(6);
  });

  it('of days that is taken back on one of them ends the day before', async () => {
    const away = await line.hire('Away');
    const long = await entered(away, { firstDay: inDays(-5), lastDay: inDays(5) });
    const { items } = await api.granted(AbsenceList, cancel(away, long));
    expect(items).toMatchObject([{ id: long.id, firstDay: long.firstDay }]);
    const lastDay = items[0]?.lastDay ?? '';
    // The employee’s own yesterday: in Moscow it is another one than in Greenwich late in the evening.
    expect([inDays(-1), inDays(0)]).toContain(lastDay);
    await entered(away, { firstDay: inDays(2), lastDay: inDays(5) });
  });

  it('is nobody else’s', async () => {
    const [away, other] = [await line.hire('Away'), await line.hire('Other')];
    const his = await entered(away, { firstDay: inDays(5), lastDay: inDays(9) });
    expect(await api.refused(cancel(other, his))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await listed(away)).toEqual([his]);
  });
});
