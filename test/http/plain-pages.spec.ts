import { beforeAll, describe, expect, it } from '@jest/globals';
import { Department as DepartmentShown } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { get, openPage } from '../support/page.ts';

const NOBODY = '01a20ad3-ff6f-708d-8d2f-0f2c70442bc0';
const ERASURE = `/pages/erasures/${NOBODY}`;

const api = useApi();

describe('the pages that the server makes', () => {
  let department: Department;

  beforeAll(async () => {
    department = await Department.draw(api, ['Call', 'Sign']);
  });

  it('say in the reader’s language that something is not there', async () => {
    const erasure = await openPage(api, ERASURE, 'ru');
    expect([erasure.status, erasure.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(erasure.html).toContain('<html lang="ru">');
    expect(erasure.text).toContain('Здесь этого нет');
    expect((await openPage(api, ERASURE)).text).toContain('Not here');
    const strange = await openPage(api, '/pages/erasures/42');
    expect([strange.status, strange.text]).toEqual([
      404,
      expect.stringContaining('There is nothing at /pages/erasures/42.'),
    ]);
  });

  it('may run nothing, load nothing and be shown in no frame that is not ours, and leave the API’s routes alone', async () => {
    for (const path of ['/dev/mailbox', ERASURE, '/sign-in']) {
      const { headers } = await openPage(api, path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-inline');
    }
    const style = await get(api, '/pages/style.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await api.refused(api.ask('GET', `/leads/${NOBODY}`))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('go by the department’s clock, once a head has said which it is', async () => {
    const clock = { version: 1, timeZone: 'Asia/Omsk' };
    const path = `/departments/${department.funnel.departmentId}`;
    await api.granted(DepartmentShown, api.ask('PATCH', path, clock));
    expect((await openPage(api, '/dev/mailbox')).text).toContain('Times by the clock of Asia/Omsk');
  });
});

describe('a page, of the server’s as of the web app’s', () => {
  it.each(['/', '/dev/mailbox'])('is not for the pages of others: %s', async (path) => {
    expect((await get(api, path, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});
