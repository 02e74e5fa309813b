import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignedIn, type EmployeeCard } from '#contracts';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { BrokenProvider, type Breach } from '../support/broken-provider.ts';
import { Department } from '../support/department.ts';
import { freePort } from '../support/free-port.ts';
import { useApi, type Method } from '../support/line-api.ts';
import { CLIENT } from '../support/provider-client.ts';
import { TestBrowser, type Stepped } from '../support/test-browser.ts';

let provider: BrokenProvider;

const api = useApi({
  settings: async () => {
    provider = new BrokenProvider(await freePort());
    return {
      ...CLIENT,
      OIDC_ISSUER: provider.issuer,
      PASSWORD_SIGN_IN: 'no',
      PUBLIC_URL: 'https://conveyor.example',
    };
  },
});

let anna: EmployeeCard;
let browser: TestBrowser;

beforeAll(async () => {
  const line = await Department.draw(api, ['Call']);
  anna = await line.hire('Anna');
  await sessionOf(api.database, anna.id);
});

afterAll(() => provider.stop());

beforeEach(() => {
  browser = new TestBrowser();
});

/** Begins at the API and comes back from the provider with a code, as its own pages would send somebody. */
async function comeBack(): Promise<Stepped> {
  const { next, text } = await browser.step(`${api.url}/sign-in/sso`);
  if (next === null) throw new Error(`Sent nowhere: ${text}`);
  const asked = new URL(next).searchParams;
  provider.nonce = asked.get('nonce') ?? '';
  return browser.step(`${api.url}/sign-in/sso/callback?code=a-code&state=${asked.get('state')}`);
}

const alertOn = ({ text }: Stepped): string => /role="alert">([^<]*)/.exec(text)?.[1] ?? text;

// The first: it is about a provider that nobody has reached yet.
it('a provider that is away keeps nobody from starting, and is asked again by whoever comes next', async () => {
  const away = await browser.step(`${api.url}/sign-in/sso`);
  expect([away.status, alertOn(away)]).toEqual([
    503,
    'The sign-in provider does not answer. Try again in a moment.',
  ]);
  await provider.start();
  provider.describes = 500;
  expect((await browser.step(`${api.url}/sign-in/sso`)).status).toBe(503);
  provider.describes = 404;
  expect((await browser.step(`${api.url}/sign-in/sso`)).status).toBe(502);
  provider.describes = 200;
  const before = provider.described;
  for (let asked = 0; asked < 3; asked += 1)
    expect((await browser.step(`${api.url}/sign-in/sso`)).status).toBe(303);
  expect(provider.described).toBe(before + 1);
});

describe('a provider that has been reached', () => {
  beforeEach(() => {
    provider.breach = 'none';
    provider.claims = { sub: 'anna-1', email: anna.email, email_verified: true };
  });

  it('lets in whom it vouches for, with clocks that are less than a minute apart, into cookies of this host alone', async () => {
    const { status, cookies, next } = await comeBack();
    expect([status, next]).toEqual([303, `${api.url}/`]);
    expect(cookies).toEqual([
      expect.stringMatching(/^__Host-sso=; .*Expires=Thu, 01 Jan 1970/),
      expect.stringMatching(/^__Host-sid=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    const headers = { cookie: `__Host-sid=${browser.cookiesAt(api.url).get('__Host-sid')}` };
    const account = api.granted(SignedIn, api.ask('GET', '/account', undefined, { by: null, headers }));
    expect((await account).employeeId).toBe(anna.id);
  });

  const WRONG: readonly Breach[] = [
    'another nonce',
    'another issuer',
    'another audience',
    'out of time',
    'not signed',
    'signed by another',
    'signed with the secret',
    'no proof',
    'no JSON',
    'refuses',
  ];

  it.each(WRONG)('is not believed: %s', async (breach) => {
    provider.breach = breach;
    const refused = await comeBack();
    expect([refused.status, alertOn(refused)]).toEqual([502, expect.stringContaining('can not be trusted')]);
    expect(browser.cookiesAt(api.url)).toEqual(new Map());
  });

  it.each([{ sub: '' }, { sub: 7 }, { sub: 'a\u0000b' }, { email: ['a@b.c'] }])(
    'is not believed when it says what no provider says: %j',
    async (claims) => {
      provider.claims = { ...provider.claims, ...claims };
      expect((await comeBack()).status).toBe(502);
    },
  );

  it.each<Breach>(['fails', 'says nothing'])('is away: %s', async (breach) => {
    provider.breach = breach;
    expect((await comeBack()).status).toBe(503);
  });

  it('gives nobody away in the log', () => {
    const log = JSON.stringify(api.process.log) + api.process.said.join();
    expect(log).toContain('PROVIDER_WRONG');
    expect(log).not.toMatch(/eyJ|hush|a-code|stack trace|@line/);
  });
});

describe('where nobody signs in by a password', () => {
  const PASSWORD = 'three green umbrellas';

  it.each<[Method, string, object]>([
    ['POST', '/sessions', { email: 'anna@line.example.com', password: PASSWORD }],
    ['POST', '/password-resets', { email: 'anna@line.example.com' }],
    ['POST', '/password-resets/use', { token: 'x'.repeat(43), password: PASSWORD }],
    ['POST', '/invitations/accept', { token: 'x'.repeat(43), password: PASSWORD }],
  ])('%s %s is refused with what to do instead', async (method, path, body) => {
    expect(await api.refused(api.ask(method, path, body, { by: null }))).toMatchObject({
      status: 403,
      code: 'PASSWORDS_OFF',
      detail: 'Nobody signs in by a password here; use single sign-on on the sign-in page.',
    });
  });

  it('nobody changes his, either', async () => {
    const { cookie } = (await sessionOf(api.database, await insertAdministrator(api.database))).headers;
    const headers = { cookie: `__Host-${cookie}`, origin: 'https://conveyor.example' };
    const body = { current: PASSWORD, password: 'four yellow umbrellas' };
    expect(await api.refused(api.ask('PUT', '/account/password', body, { by: null, headers }))).toMatchObject(
      {
        code: 'PASSWORDS_OFF',
      },
    );
  });

  it.each(['/sign-in', '/invitation', '/reset-password', '/reset-password/set'])(
    'the page %s has the button and no form',
    async (path) => {
      const { text } = await browser.step(`${api.url}${path}`);
      expect(text).toContain(`href="/sign-in/sso?next=%2F">Sign in with 127.0.0.1:${provider.port}</a>`);
      expect(text).not.toContain('<form');
    },
  );
});
