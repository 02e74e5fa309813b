import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditList, SignedIn, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { actionsOf } from '../support/audit-records.ts';
import { Department } from '../support/department.ts';
import { freePort } from '../support/free-port.ts';
import { TestIdentityProvider } from '../support/identity-provider.ts';
import { useApi } from '../support/line-api.ts';
import { CLIENT } from '../support/provider-client.ts';
import { TestBrowser, type Arrived } from '../support/test-browser.ts';

let provider: TestIdentityProvider;

const api = useApi({
  settings: async () => {
    provider = new TestIdentityProvider(await freePort());
    return { ...CLIENT, OIDC_ISSUER: provider.issuer, OIDC_NAME: 'Example <Ltd>' };
  },
});

const openAccount: Statement<never> = {
  name: 'test_open_account',
  text: 'insert into accounts (employee_id, created_at) values ($1, now()) on conflict do nothing',
};

let line: Department;
let home: string;
let browser: TestBrowser;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  // As PUBLIC_URL says where nobody has set it.
  home = api.url.replace('127.0.0.1', 'localhost');
  await provider.start(`${home}/sign-in/sso/callback`);
});

afterAll(() => provider.stop());

beforeEach(() => {
  browser = new TestBrowser();
});

/** Somebody who has an account and none of whose identities is known yet. */
async function invited(name: string): Promise<EmployeeCard> {
  const employee = await line.hire(name);
  await api.database.run(openAccount, [employee.id]);
  return employee;
}

const emailOf = ({ email }: EmployeeCard): string => email ?? '';

/** Comes in at a browser as whom the provider calls `subject`. */
async function comeIn(subject: string, next = '/api/v1/account', by = browser): Promise<Arrived> {
  provider.visitor = subject;
  return by.go(`${home}/sign-in/sso?next=${encodeURIComponent(next)}`);
}

/** Goes to the provider as somebody, and stops before it comes back. */
async function upToCallback(subject: string | null, by = browser): Promise<string> {
  provider.visitor = subject;
  const isBack = (url: string): boolean => url.startsWith(`${home}/sign-in/sso/callback`);
  return (await by.go(`${home}/sign-in/sso?next=/api/v1/account`, isBack)).url;
}

const signedIn = ({ status, text }: Arrived): SignedIn => {
  if (status !== 200) throw new Error(`Not signed in: ${status} ${text}`);
  return SignedIn.parse(JSON.parse(text));
};

/** What a page that lets in nobody says, and that it has let in nobody. */
function refused({ status, text }: Arrived): string {
  expect(browser.cookiesAt(home).has('sid')).toBe(false);
  expect(browser.cookiesAt(home).has('sso')).toBe(false);
  return `${status} ${/role="alert">([^<]*)/.exec(text)?.[1]}`;
}

describe('somebody who was invited', () => {
  it('comes in by the provider with the page that he wanted, and is linked from then on', async () => {
    const anna = await invited('Anna');
    provider.people.set('anna-1', { email: emailOf(anna).toUpperCase(), email_verified: true });
    const account = signedIn(await comeIn('anna-1'));
    expect(account).toMatchObject({ employeeId: anna.id, singleSignOn: true });
    expect(await actionsOf(api.database, anna.id)).toEqual([
      'employee.created',
      'account.linked',
      'account.signed-in',
    ]);
    const { items } = await api.granted(AuditList, api.ask('GET', `/audit?subjectId=${anna.id}`));
    expect(items[0]).toMatchObject({ details: { by: 'single_sign_on' } });
  });

  it('is known by who he is there when his address there changes, also to one of somebody else here', async () => {
    const [boris, vera] = [await invited('Boris'), await invited('Vera')];
    provider.people.set('boris-1', { email: emailOf(boris), email_verified: true });
    expect(signedIn(await comeIn('boris-1')).employeeId).toBe(boris.id);
    provider.people.set('boris-1', { email: emailOf(vera), email_verified: true });
    expect(signedIn(await comeIn('boris-1', '/api/v1/account', new TestBrowser())).employeeId).toBe(boris.id);
    provider.people.set('boris-1', { email: 'unknown@example.com', email_verified: false });
    expect(signedIn(await comeIn('boris-1', '/api/v1/account', new TestBrowser())).employeeId).toBe(boris.id);
  });

  it('gets a session of his own, and the one that the browser had before ends', async () => {
    const galina = await invited('Galina');
    provider.people.set('galina-1', { email: emailOf(galina), email_verified: true });
    const before = (await sessionOf(api.database, await insertAdministrator(api.database))).headers;
    const planted = before.cookie.replace('sid=', '');
    browser.keep(home, 'sid', planted);
    expect(signedIn(await comeIn('galina-1')).employeeId).toBe(galina.id);
    expect(browser.cookiesAt(home).get('sid')).not.toBe(planted);
    expect((await api.ask('GET', '/account', undefined, { by: null, headers: before })).status).toBe(401);
  });
});

describe('somebody who is not let in', () => {
  const ASK = 'Ask an administrator to invite you.';

  it('reads so in his language when nobody has invited him, or he has left', async () => {
    provider.people.set('stranger', { email: 'stranger@example.com', email_verified: true });
    expect(refused(await comeIn('stranger'))).toBe(
      `403 Nobody was invited here with your address, or your access has ended. ${ASK}`,
    );
    const employee = await line.hire('Never invited');
    provider.people.set('hired', { email: emailOf(employee), email_verified: true });
    expect(refused(await comeIn('hired'))).toContain(ASK);
    browser = new TestBrowser('ru');
    expect(refused(await comeIn('stranger'))).toMatch(/^403 С вашим адресом сюда никого не приглашали/);
  });

  it('has left: neither his identity nor his address opens anything', async () => {
    const dmitri = await invited('Dmitri');
    provider.people.set('dmitri-1', { email: emailOf(dmitri), email_verified: true });
    expect(signedIn(await comeIn('dmitri-1')).employeeId).toBe(dmitri.id);
    const left = await api.ask('PATCH', `/employees/${dmitri.id}`, { version: 1, active: false });
    expect(left.status).toBe(200);
    for (const subject of ['dmitri-1', 'dmitri-2']) {
      browser = new TestBrowser();
      provider.people.set(subject, { email: emailOf(dmitri), email_verified: true });
      expect(refused(await comeIn(subject))).toContain(ASK);
    }
    expect((await actionsOf(api.database, dmitri.id)).slice(-2)).toEqual([
      'account.access-ended',
      'employee.changed',
    ]);
  });

  it.each([[false], ['false'], [undefined]])(
    'is not known by an address that the provider has not verified (%s)',
    async (verified) => {
      const elena = await invited(`Elena ${verified}`);
      const person = { email: emailOf(elena), ...(verified !== undefined && { email_verified: verified }) };
      provider.people.set(`elena-${verified}`, person);
      expect(refused(await comeIn(`elena-${verified}`))).toMatch(/^403 .* e-mail address is verified/);
      expect(await actionsOf(api.database, elena.id)).toEqual(['employee.created']);
    },
  );

  it('has got the address of somebody who is known by another identity; until an administrator unlinks that', async () => {
    const fedor = await invited('Fedor');
    for (const subject of ['fedor-1', 'fedor-2'])
      provider.people.set(subject, { email: emailOf(fedor), email_verified: true });
    expect(signedIn(await comeIn('fedor-1')).employeeId).toBe(fedor.id);
    browser = new TestBrowser();
    expect(refused(await comeIn('fedor-2'))).toMatch(/^403 .* Ask an administrator to unlink it\.$/);
    const { headers } = await sessionOf(api.database, await insertAdministrator(api.database));
    const unlink = () =>
      api.ask('DELETE', `/employees/${fedor.id}/identity`, undefined, { by: null, headers });
    expect((await unlink()).status).toBe(204);
    expect(await api.refused(unlink())).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await actionsOf(api.database, fedor.id)).at(-1)).toBe('account.unlinked');
    expect(signedIn(await comeIn('fedor-2')).employeeId).toBe(fedor.id);
    browser = new TestBrowser();
    expect(refused(await comeIn('fedor-1'))).toMatch(/unlink it/);
  });

  it('says no at the provider', async () => {
    expect(refused(await browser.go(await upToCallback(null)))).toMatch(
      /^403 The sign-in provider did not let you in/,
    );
  });
});

describe('the way back from the provider', () => {
  beforeAll(async () => {
    const anna = await invited('Zoya');
    provider.people.set('zoya-1', { email: emailOf(anna), email_verified: true });
  });

  const OVER = /^410 This sign-in was begun in another browser/;

  it('is kept in a cookie that no script reads and no other site’s form sends', async () => {
    const { cookies, status, next } = await browser.step(`${home}/sign-in/sso`);
    expect([status, new URL(next ?? '').origin]).toEqual([303, provider.issuer]);
    expect(cookies).toEqual([
      expect.stringMatching(/^sso=[\w-]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/),
    ]);
    const asked = new URL(next ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      redirect_uri: `${home}/sign-in/sso/callback`,
      scope: 'openid email profile',
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(new Set([asked.get('state'), asked.get('nonce'), asked.get('code_challenge')]).size).toBe(3);
  });

  it('leads nobody in who did not begin it: the answer to somebody else’s question is refused', async () => {
    const theirs = await upToCallback('zoya-1', new TestBrowser());
    expect(refused(await browser.go(theirs))).toMatch(OVER);
    // Also in the middle of a way of his own.
    await browser.step(`${home}/sign-in/sso`);
    expect(refused(await browser.go(theirs))).toMatch(OVER);
  });

  it('leads in once: neither the address again nor the cookie again opens anything', async () => {
    const back = await upToCallback('zoya-1');
    const kept = browser.cookiesAt(home).get('sso') ?? '';
    expect(signedIn(await browser.go(back)).name).toBe('Zoya');
    expect(browser.cookiesAt(home).has('sso')).toBe(false);
    browser = new TestBrowser();
    expect(refused(await browser.go(back))).toMatch(OVER);
    browser.keep(home, 'sso', kept);
    expect(refused(await browser.go(back))).toMatch(/^502 /);
  });

  it('is over after a wrong answer too', async () => {
    const back = await upToCallback('zoya-1');
    expect(refused(await browser.go(`${back}&state=another`))).toMatch(/^(410|502) /);
    expect(refused(await browser.go(back))).toMatch(OVER);
  });

  it('does not believe an answer that names another issuer', async () => {
    const back = new URL(await upToCallback('zoya-1'));
    back.searchParams.set('iss', 'https://other.example.com');
    expect(refused(await browser.go(back.href))).toMatch(/^502 /);
  });

  it.each(['//evil.example', '/.//evil.example', 'https://evil.example/', '/\\evil.example'])(
    'ends on a page of ours, whatever the address says: %s',
    async (next) => {
      provider.visitor = 'zoya-1';
      const isIn = (url: string): boolean => url === `${home}/`;
      const { url, cookies } = await browser.go(`${home}/sign-in/sso?next=${encodeURIComponent(next)}`, isIn);
      expect(url).toBe(`${home}/`);
      expect(cookies.some((cookie) => cookie.startsWith('sid='))).toBe(true);
    },
  );

  it('goes by our own address, whatever a request calls us', async () => {
    const { port } = new URL(api.url);
    const { next } = await browser.step(`http://127.0.0.1:${port}/sign-in/sso`);
    expect(new URL(next ?? '').searchParams.get('redirect_uri')).toBe(`${home}/sign-in/sso/callback`);
  });
});

it('the sign-in page shows the button beside the form, and both lead to the page that somebody wanted, if it is ours', async () => {
  const { text } = await browser.go(`${home}/sign-in?next=/leads/7%3Fa=b`);
  expect(text).toContain(
    'href="/sign-in/sso?next=%2Fleads%2F7%3Fa%3Db">Sign in with Example &lt;Ltd&gt;</a>',
  );
  expect(text).toContain('data-next="/leads/7?a=b"');
  expect((await browser.go(`${home}/sign-in?next=//evil.example`)).text).toContain('data-next="/"');
});

it('no secret, code or token and nobody’s address is in the log', () => {
  const log = api.process.account() + JSON.stringify(api.process.log);
  expect(log).toContain('Single sign-on failed');
  expect(log).not.toMatch(/code=|eyJ|hush|@example|@line/);
});
