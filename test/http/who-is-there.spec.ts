import { beforeAll, describe, expect, it } from '@jest/globals';
import { Absence, EmployeeList, PresenceList, Shift, type EmployeeCard } from '#contracts';
import { DAY } from '#conveyor';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const ALWAYS = [{ from: '00:00', until: '24:00' }];
const WEEK = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [day, ALWAYS]),
);

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let head: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  anna = await line.hire('Anna');
  boris = await line.hire('Boris');
  head = await line.hire('Hilda', { role: 'head' });
});

const day = (ahead: number): string => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);

async function presenceOf({ id }: EmployeeCard, by: EmployeeCard = head) {
  const { items } = await api.granted(PresenceList, api.ask('GET', '/presence', undefined, { by: by.id }));
  return items.find(({ employeeId }) => employeeId === id);
}

describe('who is there', () => {
  it('is everybody, round the clock, until somebody has hours', async () => {
    expect(await presenceOf(anna)).toEqual({
      employeeId: anna.id,
      worksNow: true,
      opensAt: null,
      worksToday: true,
      isAway: false,
      substitute: null,
      absence: null,
      nextAbsence: null,
    });
  });

  it('is not who does not work today, and it is told when he will', async () => {
    // The only day of the week on which she works is the one after tomorrow: another day wherever one is.
    const other = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Europe/Moscow' })
      .format(Date.now() + 2 * DAY)
      .toLowerCase();
    await line.change(anna, { hours: { [other]: ALWAYS } });
    expect(await presenceOf(anna)).toMatchObject({
      worksNow: false,
      worksToday: false,
      isAway: false,
      opensAt: expect.any(String),
    });
    await line.change(anna, { hours: WEEK });
  });

  it('is not who is away; who stands in and when he is back, all may know, and why only his head', async () => {
    const away = { kind: 'illness', firstDay: day(-1), lastDay: day(3), substituteId: boris.id };
    const later = { kind: 'vacation', firstDay: day(20), lastDay: day(30) };
    for (const absence of [away, later])
      await api.granted(Absence, api.ask('POST', `/employees/${anna.id}/absences`, absence));
    expect(await presenceOf(anna)).toMatchObject({
      worksNow: false,
      isAway: true,
      opensAt: expect.any(String),
      substitute: { id: boris.id, name: 'Boris' },
      absence: { kind: 'illness', firstDay: day(-1), lastDay: day(3) },
      nextAbsence: { kind: 'vacation', firstDay: day(20) },
    });
    expect(await presenceOf(anna, boris)).toMatchObject({
      isAway: true,
      substitute: { name: 'Boris' },
      absence: null,
      nextAbsence: null,
    });
    expect(await presenceOf(anna, anna)).toMatchObject({ absence: { kind: 'illness' } });
  });

  it('is not who has gone off his shift, and is again as soon as he is back on it', async () => {
    const shift = (on: boolean) => api.granted(Shift, api.ask('PUT', `/employees/${boris.id}/shift`, { on }));
    await shift(false);
    expect(await presenceOf(boris)).toMatchObject({
      worksNow: false,
      isAway: true,
      absence: { kind: 'off_shift' },
    });
    await shift(true);
    expect(await presenceOf(boris)).toMatchObject({ worksNow: true, isAway: false });
  });

  it('is nobody who has left', async () => {
    const gone = await line.hire('Gone');
    await line.change(gone, { active: false });
    expect(await presenceOf(gone)).toBeUndefined();
  });
});

it('tells of everybody how many leads his stages add up to, archived ones aside', async () => {
  const vera = await line.hire('Vera');
  await line.staff(1, 5, vera);
  await line.staff(2, 7, vera);
  const { items } = await api.granted(EmployeeList, api.ask('GET', '/employees?search=vera'));
  expect(items).toMatchObject([{ name: 'Vera', stagesCapacity: 12 }]);
});
