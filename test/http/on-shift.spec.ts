import { beforeAll, describe, expect, it } from '@jest/globals';
import { AbsenceList, AuditList, Shift, SignedIn, type EmployeeCard } from '#contracts';
import { DAY, HOUR } from '#conveyor';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;

const shift = (who: EmployeeCard, body: object) => api.ask('PUT', '/account/shift', body, { by: who.id });
const setShift = (who: EmployeeCard, body: object) => api.granted(Shift, shift(who, body));
const account = async (who: EmployeeCard) =>
  (await api.granted(SignedIn, api.ask('GET', '/account', undefined, { by: who.id }))).shift;
const receiver = async () => (await line.enter('Lead')).lead.employeeId;
const absences = async (who: EmployeeCard) =>
  (await api.granted(AbsenceList, api.ask('GET', `/employees/${who.id}/absences`))).items;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.rank(1, 99, { primary: [anna], reserve: [boris] });
});

describe('who goes off his shift', () => {
  it('gets no leads until he is on it again', async () => {
    expect(await account(anna)).toEqual({ on: true, until: null });
    expect(await receiver()).toBe(anna.id);
    const off = await setShift(anna, { on: false });
    expect(off.on).toBe(false);
    expect(await account(anna)).toEqual(off);
    expect(await receiver()).toBe(boris.id);
    await setShift(boris, { on: false });
    expect(await receiver()).toBeNull();
    expect(await setShift(anna, { on: true })).toEqual({ on: true, until: null });
    expect(await receiver()).toBe(anna.id);
    await setShift(boris, { on: true });
  });

  it('is on it again by himself at the moment that he names, or when his next day begins', async () => {
    const until = new Date(Date.now() + 2 * HOUR).toISOString();
    expect(await setShift(anna, { on: false, until })).toEqual({ on: false, until });
    // Nobody has said hours: round the clock it is a day.
    const later = await setShift(anna, { on: false });
    expect(Date.parse(later.until ?? '') - Date.now()).toBeGreaterThan(DAY - HOUR);
    // It is one absence, and not two.
    expect((await absences(anna)).filter((absence) => absence.until === later.until)).toHaveLength(1);
    await setShift(anna, { on: true });
    expect((await absences(anna)).every((absence) => Date.parse(absence.until ?? '') <= Date.now())).toBe(
      true,
    );
  });

  it('is told what is wrong with a moment that is past', async () => {
    for (const [language, sentence] of [
      ['en', 'An absence ends after it begins; one of days, on its first day at the earliest.'],
      ['ru', 'Отсутствие кончается позже, чем начинается; если оно по дням — не раньше своего первого дня.'],
    ] as const) {
      const body = { on: false, until: '2026-01-01T00:00:00Z' };
      const asked = api.ask('PUT', '/account/shift', body, { by: anna.id, language });
      expect(await api.refused(asked)).toMatchObject({
        code: 'ABSENCE_INVALID',
        problems: [{ field: 'until', message: sentence }],
      });
    }
    expect((await account(anna)).on).toBe(true);
  });

  it('may be given a vacation for the same days', async () => {
    await setShift(anna, { on: false });
    const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
    const vacation = { kind: 'vacation', firstDay: inDays(-1), lastDay: inDays(9) };
    expect((await api.ask('POST', `/employees/${anna.id}/absences`, vacation)).status).toBe(201);
    await setShift(anna, { on: true });
    expect(await receiver()).toBe(boris.id);
  });

  it('can’t be entered like an absence', async () => {
    const body = { kind: 'off_shift', from: inHours(1), until: inHours(2) };
    const asked = api.ask('POST', `/employees/${anna.id}/absences`, body);
    expect((await asked).status).toBe(400);
  });
});

describe('who heads people', () => {
  it('takes them off their shift and has them back, which is in the audit', async () => {
    const hilda = await line.hire('Hilda', { role: 'head' });
    const path = `/employees/${boris.id}/shift`;
    for (const on of [false, true]) {
      const set = await api.granted(Shift, api.ask('PUT', path, { on }, { by: hilda.id }));
      expect(set.on).toBe(on);
      expect((await account(boris)).on).toBe(on);
    }
    const { items } = await api.granted(AuditList, api.ask('GET', `/audit?subjectId=${boris.id}&limit=2`));
    expect(items.map(({ action, actor }) => [action, actor?.id])).toEqual([
      ['absence.ended', hilda.id],
      ['absence.entered', hilda.id],
    ]);
  });
});

function inHours(hours: number): string {
  return new Date(Date.now() + hours * HOUR).toISOString();
}
