import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuditList, Company, DepartmentList, SetUpProposal, SetUpState, SignedIn } from '#contracts';
import { HOUR } from '#conveyor';
import { keepSetUpLinkOf } from '#database';
import { createToken, hashToken } from '#platform';
import { useApi, type ApiAnswer, type Asked, type Method } from '../support/line-api.ts';

const api = useApi({ settings: async () => ({ CONVEYOR_TIME_ZONE: 'Asia/Omsk', CONVEYOR_LANGUAGE: 'ru' }) });

const token = createToken();
const OFFICE = [
  { from: '09:00', until: '13:00' },
  { from: '14:00', until: '18:00' },
];
const WEEK = { monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE };
const OLGA = {
  token,
  name: 'Olga',
  email: 'olga@example.com',
  password: 'three green umbrellas',
  language: 'ru',
  timeZone: 'Asia/Tomsk',
  company: 'Romashka',
};

/** Asks as somebody who is not known, or with this cookie. */
const ask = (method: Method, path: string, body?: object, asked: Asked = {}): Promise<ApiAnswer> =>
  api.ask(method, path, body, { by: null, ...asked });
const isOpen = async () => (await api.granted(SetUpState, ask('GET', '/set-up/state'))).open;

beforeAll(async () => {
  const now = Date.now();
  const link = { tokenHash: hashToken(token), createdAt: now, expiresAt: now + HOUR };
  await keepSetUpLinkOf(api.database, link);
});

describe('whoever has the link of the first start', () => {
  it('is told that it holds, and what he would probably say, in his language', async () => {
    expect(await isOpen()).toBe(true);
    const propose = (language: 'ru' | 'en') =>
      api.granted(SetUpProposal, ask('POST', '/set-up/check', { token }, { language }));
    const russian = await propose('ru');
    expect(russian).toMatchObject({
      language: 'ru',
      timeZone: 'Asia/Omsk',
      department: { name: 'Отдел продаж', hours: WEEK, calendar: 'ru' },
      calendars: ['ru'],
      timeZones: expect.arrayContaining(['Europe/Moscow', 'Asia/Tomsk']),
    });
    const english = await propose('en');
    expect(english.department).toEqual({ name: 'Sales', hours: WEEK, calendar: null });
  });

  it('is told everything that is wrong at once, of himself and of the department, and nothing is done', async () => {
    const hours = { monday: [{ from: '18:00', until: '09:00' }] };
    const department = { name: 'Sales', hours, calendar: 'moon' };
    const wrong = { ...OLGA, password: 'short', timeZone: 'Moon/Crater', department };
    const refused = await api.refused(ask('POST', '/set-up', wrong));
    expect(refused).toMatchObject({ status: 422, code: 'SET_UP_INVALID' });
    expect(refused.problems.map(({ field }) => field).toSorted()).toEqual([
      'department.calendar',
      'department.hours.monday[0].until',
      'password',
      'timeZone',
    ]);
    expect((await api.refused(ask('POST', '/set-up', wrong, { language: 'ru' }))).detail).toContain(
      'не настроено',
    );
    expect(await isOpen()).toBe(true);
  });

  it('names his firm, says when its first department works, and is signed in', async () => {
    const department = { name: 'Sales of Romashka', hours: WEEK, calendar: 'ru' };
    const answer = ask('POST', '/set-up', { ...OLGA, department });
    expect(await api.granted(SignedIn, answer)).toMatchObject({ name: 'Olga', company: 'Romashka' });
    const cookie = (await answer).headers.get('set-cookie')?.split(';')[0] ?? '';
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const read = (path: string) => ask('GET', path, undefined, { headers });
    const { items } = await api.granted(DepartmentList, read('/departments'));
    expect(items).toMatchObject([{ ...department, version: 2, timeZone: 'Asia/Tomsk' }]);
    const company = await api.granted(Company, read('/company'));
    expect(company).toEqual({ version: 2, name: 'Romashka' });
    const renamed = { version: 2, name: 'Romashka & Co' };
    expect((await ask('PUT', '/company', renamed, { headers })).status).toBe(200);
    const account = await api.granted(SignedIn, read('/account'));
    expect(account.company).toBe('Romashka & Co');
    const audit = await api.granted(AuditList, read('/audit'));
    expect(audit.items.map(({ action, actor }) => `${action} ${actor?.name}`).toReversed()).toEqual([
      'account.set-up Olga',
      'company.changed Olga',
      'department.changed Olga',
      'account.signed-in Olga',
      'company.changed Olga',
    ]);
  });

  it('is told afterwards that there is an account already', async () => {
    expect(await isOpen()).toBe(false);
    for (const path of ['/set-up', '/set-up/check'])
      expect(await api.refused(ask('POST', path, path === '/set-up' ? OLGA : { token }))).toMatchObject({
        status: 409,
        code: 'SET_UP_ALREADY',
      });
  });
});
