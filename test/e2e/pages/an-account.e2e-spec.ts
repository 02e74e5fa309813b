import { beforeAll, describe, expect, it } from '@jest/globals';
import { SignedIn, type EmployeeCard } from '#contracts';
import { insertAdministrator, sessionOf } from '../../support/api-keys.ts';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { EventStream } from '../../support/event-stream.ts';
import { useApi, type ApiAnswer } from '../../support/line-api.ts';
import { linkOn, openPage } from '../../support/page.ts';

const api = useApi({ workers: true });

const PASSWORD = 'three green umbrellas';

let line: Department;
let anna: EmployeeCard;
let administrator: Record<string, string>;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  anna = await line.hire('Anna');
  administrator = (await sessionOf(api.database, await insertAdministrator(api.database))).headers;
});

/** Asks as a browser with this cookie, or with none. */
const asBrowser = (
  method: 'POST' | 'DELETE' | 'GET',
  path: string,
  body?: object,
  cookie = '',
): Promise<ApiAnswer> =>
  api.ask(method, path, body, { by: null, headers: { cookie, 'sec-fetch-site': 'same-origin' } });

/** The cookie that an answer gives, as a browser sends it back. */
const cookieOf = ({ headers }: ApiAnswer): string => headers.get('set-cookie')?.split(';')[0] ?? '';

/** What stands behind the # of the link in the letter of this number, the first being 1. */
async function tokenIn(employee: EmployeeCard, number: number): Promise<string> {
  const letters = await lettersTo(api.database, employee, number);
  const texts = letters.map(({ text }) => /#([\w-]{43})/.exec(text)?.[1] ?? '');
  return texts.at(-1) ?? '';
}

describe('somebody who is invited', () => {
  it('gets a letter, sets a password by its link, once, and is signed in', async () => {
    const invited = await api.ask('POST', `/employees/${anna.id}/invitation`, undefined, {
      by: null,
      headers: administrator,
    });
    expect(invited.status).toBe(202);
    const link = { token: await tokenIn(anna, 1), password: PASSWORD };
    expect(
      await api.refused(asBrowser('POST', '/invitations/accept', { ...link, password: 'anna' })),
    ).toMatchObject({
      status: 422,
      code: 'PASSWORD_INVALID',
      problems: [{ field: 'password' }],
    });
    const accepted = await asBrowser('POST', '/invitations/accept', link);
    expect(SignedIn.parse(JSON.parse(accepted.text))).toMatchObject({ employeeId: anna.id, role: 'rep' });
    expect(accepted.headers.get('set-cookie')).toMatch(
      /^sid=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/i,
    );
    expect((await asBrowser('GET', '/account', undefined, cookieOf(accepted))).status).toBe(200);
    expect(await api.refused(asBrowser('POST', '/invitations/accept', link))).toMatchObject({
      status: 410,
      code: 'LINK_VOID',
    });
  });
});

describe('somebody who has forgotten his password', () => {
  it('sets another by the link of a letter, and whoever was signed in as him is not any more', async () => {
    const before = cookieOf(await signIn(PASSWORD));
    for (let asked = 0; asked < 3; asked += 1) {
      expect((await asBrowser('POST', '/password-resets', { email: anna.email })).status).toBe(202);
    }
    const password = 'four yellow umbrellas';
    const reset = await asBrowser('POST', '/password-resets/use', {
      token: await tokenIn(anna, 2),
      password,
    });
    expect(reset.status).toBe(201);
    expect((await asBrowser('GET', '/account', undefined, before)).status).toBe(401);
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(password)).status).toBe(201);
    // Who asks again at once has a letter on its way.
    expect(await lettersTo(api.database, anna, 2)).toHaveLength(2);
  });

  const signIn = (password: string) => asBrowser('POST', '/sessions', { email: anna.email, password });
});

describe('somebody whose access is ended', () => {
  it('is out at once with his session and his key, and what he has open ends', async () => {
    const boris = await line.hire('Boris');
    const session = await sessionOf(api.database, boris.id);
    const stream = await EventStream.open(api, boris.id);
    const headers = administrator;
    expect(
      (await api.ask('DELETE', `/employees/${boris.id}/access`, undefined, { by: null, headers })).status,
    ).toBe(204);
    expect((await api.ask('GET', '/account', undefined, { by: boris.id })).status).toBe(401);
    expect((await api.ask('GET', '/account', undefined, { by: null, headers: session.headers })).status).toBe(
      401,
    );
    expect(await stream.over).toBe('ended');
  });
});

describe('somebody who signs out', () => {
  it('finds the way, and is out of this browser and in no other', async () => {
    const vera = await line.hire('Vera');
    const [here, elsewhere] = [
      await sessionOf(api.database, vera.id),
      await sessionOf(api.database, vera.id),
    ];
    const leaving = await openPage(api, linkOn(await openPage(api, '/dev/mailbox'), 'Sign out'));
    const [, path = '', method] = /data-send="\/api\/v1([^"]+)" data-method="(\w+)"/.exec(leaving.html) ?? [];
    expect(method).toBe('DELETE');
    const asked = { by: null, headers: here.headers };
    expect((await api.ask('DELETE', path, undefined, asked)).status).toBe(204);
    expect((await api.ask('GET', '/account', undefined, asked)).status).toBe(401);
    expect(
      (await api.ask('GET', '/account', undefined, { ...asked, headers: elsewhere.headers })).status,
    ).toBe(200);
  });
});
