import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccountChanged, EmployeeCard, SignedIn } from '#contracts';
import { auditOf } from '../support/audit-records.ts';
import { keyOf, sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();
const WEEK = { monday: [{ from: '09:00', until: '18:00' }] };

let line: Department;
let anna: EmployeeCard;
let hers: Asked;

const change = (body: object, asked: Asked = {}) => api.ask('PATCH', '/account', body, { ...hers, ...asked });
const person = () => api.granted(EmployeeCard, api.ask('GET', `/employees/${anna.id}`));

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
});

beforeEach(async () => {
  anna = await line.hire('Anna', { hours: WEEK });
  hers = { by: null, headers: (await sessionOf(api.database, anna.id)).headers };
});

describe('somebody who is signed in', () => {
  it('says in which language he is told and by which clock, without an administrator', async () => {
    const { version } = await api.granted(SignedIn, api.ask('GET', '/account', undefined, hers));
    const changed = await api.granted(
      AccountChanged,
      change({ version, language: 'ru', timeZone: 'Asia/Omsk' }),
    );
    expect(changed).toEqual({ version: version + 1, language: 'ru', timeZone: 'Asia/Omsk' });
    const account = await api.granted(SignedIn, api.ask('GET', '/account', undefined, hers));
    expect(account).toMatchObject(changed);
    expect(await person()).toMatchObject(changed);
  });

  it('changes one of them and leaves the other', async () => {
    const changed = await api.granted(AccountChanged, change({ version: 1, timeZone: 'Asia/Omsk' }));
    expect(changed).toMatchObject({ language: 'en', timeZone: 'Asia/Omsk' });
  });

  it('keeps the hours that were agreed with him as they are written, on the new clock', async () => {
    await api.granted(AccountChanged, change({ version: 1, timeZone: 'Asia/Omsk' }));
    expect((await person()).hours).toEqual(anna.hours);
  });

  it('changes nothing else of himself: hours, role and name are for others to say', async () => {
    for (const more of [{ hours: WEEK }, { role: 'admin' }, { name: 'Another' }, { capacity: 1 }]) {
      const refused = await api.refused(change({ version: 1, ...more }));
      expect(refused).toMatchObject({ status: 400, problems: [{ field: Object.keys(more)[0] }] });
    }
    expect(await person()).toEqual(anna);
  });

  it('is told of every field that is wrong, in his words', async () => {
    const zone = await api.refused(change({ version: 1, timeZone: 'Mars/Base' }, { language: 'ru' }));
    expect(zone).toMatchObject({ status: 422, code: 'EMPLOYEE_INVALID', problems: [{ field: 'timeZone' }] });
    const language = await api.refused(change({ version: 1, language: 'de', timeZone: '' }));
    expect(language.problems.map(({ field }) => field).toSorted()).toEqual(['language', 'timeZone']);
    expect(await api.refused(change({ version: 1 }))).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    expect(await person()).toEqual(anna);
  });

  it('is refused when somebody has changed him since', async () => {
    await api.ask('PATCH', `/employees/${anna.id}`, { version: 1, name: 'Anna Kotova' });
    expect(await api.refused(change({ version: 1, language: 'ru' }))).toMatchObject({
      status: 409,
      code: 'STALE_VERSION',
      facts: { expected: 1, actual: 2 },
    });
  });

  it('is in the audit with it, by what was changed and not by what it was', async () => {
    await api.granted(AccountChanged, change({ version: 1, language: 'ru' }));
    const kept = (await auditOf(api.database, anna.id)).at(-1);
    expect(kept).toMatchObject({
      action: 'employee.changed',
      actor: anna.id,
      details: { version: 2, fields: ['language'], handedOver: 0 },
    });
  });
});

it('a program with a key of somebody’s changes nothing of him, also with one that may do everything', async () => {
  const headers = { authorization: `Bearer ${await keyOf(api.database, anna.id)}` };
  const refused = await api.refused(change({ version: 1, language: 'ru' }, { headers }));
  expect(refused).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
});
