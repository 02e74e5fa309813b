import { beforeAll, describe, expect, it } from '@jest/globals';
import { ApiKeyMade, AuditList, EmployeeCard } from '#contracts';
import { insertAdministrator, keyOf, sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi({
  settings: async () => ({ PUBLIC_URL: 'https://conveyor.example', TRUST_PROXY: '127.0.0.1' }),
});

let line: Department;
let anna: EmployeeCard;
let administrator: Asked;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  anna = await line.hire('Anna');
  administrator = await inSession(await insertAdministrator(api.database));
});

/** As somebody who is signed in at an address that is encrypted. */
async function inSession(employeeId: string): Promise<Asked> {
  const { cookie } = (await sessionOf(api.database, employeeId)).headers;
  return { by: null, headers: { cookie: `__Host-${cookie}`, origin: 'https://conveyor.example' } };
}

const withKey = (key: string): Asked => ({ by: null, headers: { authorization: `Bearer ${key}` } });

const makeKey = (body: object, asked: Asked) =>
  api.granted(ApiKeyMade, api.ask('POST', '/account/keys', body, asked));

describe('a key', () => {
  it('does what it was made for in the name of its owner, and nothing else, until it is revoked', async () => {
    const asked = await inSession(anna.id);
    const { id, key } = await makeKey({ name: 'Inbox', rights: ['inbox.read'] }, asked);
    expect(key).toMatch(/^cvk_[0-9a-f]{32}_[\w-]{43}$/);
    expect((await api.ask('GET', '/inbox', undefined, withKey(key))).status).toBe(200);
    expect(await api.refused(api.ask('GET', '/leads', undefined, withKey(key)))).toMatchObject({
      status: 403,
      code: 'NOT_ALLOWED',
      facts: { right: 'leads.read' },
    });
    expect((await api.ask('DELETE', `/account/keys/${id}`, undefined, asked)).status).toBe(204);
    expect((await api.ask('GET', '/inbox', undefined, withKey(key))).status).toBe(401);
  });

  it('makes no keys and no accounts, whoever’s it is', async () => {
    const { key } = await makeKey({ name: 'Everything' }, administrator);
    for (const [method, path, body] of [
      ['POST', '/account/keys', { name: 'Another' }],
      ['PUT', '/account/password', { current: 'a', password: 'b' }],
      ['POST', `/employees/${anna.id}/invitation`, undefined],
      ['DELETE', `/employees/${anna.id}/access`, undefined],
    ] as const) {
      expect((await api.refused(api.ask(method, path, body, withKey(key)))).code).toBe('NOT_ALLOWED');
    }
  });

  it('changes neither the address nor the role of who has an account: a letter with a link would go there', async () => {
    const key = await keyOf(api.database, await insertAdministrator(api.database));
    const boris = await line.hire('Boris');
    const change = (version: number, facts: object, asked: Asked) =>
      api.ask('PATCH', `/employees/${boris.id}`, { version, ...facts }, asked);
    expect((await change(1, { email: 'b@line.example.com' }, withKey(key))).status).toBe(200);
    await sessionOf(api.database, boris.id);
    for (const facts of [{ email: 'thief@evil.example' }, { role: 'admin' }]) {
      expect((await api.refused(change(2, facts, withKey(key)))).code).toBe('NOT_ALLOWED');
    }
    expect((await change(2, { name: 'Boris Petrov' }, withKey(key))).status).toBe(200);
    expect((await change(3, { email: 'boris@line.example.com' }, administrator)).status).toBe(200);
  });
});

describe('a head', () => {
  it('changes no address of who has an account: he would have himself a link sent and come in as one of his people', async () => {
    const head = await inSession((await line.hire('Hilda', { role: 'head' })).id);
    const vera = await line.hire('Vera');
    const change = (version: number, facts: object) =>
      api.ask('PATCH', `/employees/${vera.id}`, { version, ...facts }, head);
    expect((await change(1, { email: 'v@line.example.com' })).status).toBe(200);
    await sessionOf(api.database, vera.id);
    expect(await api.refused(change(2, { email: 'hilda@line.example.com' }))).toMatchObject({
      status: 403,
      facts: { right: 'accounts.manage' },
    });
    expect((await change(2, { name: 'Vera Petrova', role: 'viewer' })).status).toBe(200);
  });
});

describe('behind a proxy that is trusted', () => {
  const signIn = (from: string) =>
    api.ask(
      'POST',
      '/sessions',
      { email: 'nobody@line.example.com', password: 'three green umbrellas' },
      {
        by: null,
        headers: { origin: 'https://conveyor.example', 'x-forwarded-for': from },
      },
    );

  it('guesses are counted by the address that asks, and not by that of the proxy', async () => {
    for (let guess = 0; guess < 10; guess += 1) expect((await signIn('192.0.2.1')).status).toBe(401);
    const answer = await signIn('192.0.2.1');
    const refused = await api.refused(Promise.resolve(answer));
    expect(refused).toMatchObject({ status: 429, code: 'TOO_MANY_SIGN_INS' });
    expect(answer.headers.get('retry-after')).toBe(String(refused.facts['seconds']));
    // Whoever makes up what another proxy would have said is still known by where he is.
    expect((await signIn('203.0.113.9, 192.0.2.1')).status).toBe(429);
    expect((await signIn('192.0.2.2')).status).toBe(401);
  });
});

describe('at an encrypted address', () => {
  it('every answer has browsers come back encrypted only', async () => {
    for (const path of ['/account', '/health/live', '/nothing']) {
      const { headers } = await api.ask('GET', path);
      expect([path, headers.get('strict-transport-security')]).toEqual([path, 'max-age=31536000']);
    }
  });
});

describe('the audit', () => {
  it('has who signed in and who made a key, and nothing by which anybody could', async () => {
    const { items } = await api.granted(
      AuditList,
      api.ask('GET', '/audit?limit=200', undefined, administrator),
    );
    const made = items.find(({ action, actor }) => action === 'key.made' && actor?.id === anna.id);
    expect(made).toMatchObject({
      sentence: 'Anna: an API key of Anna was made',
      details: { rights: ['inbox.read'] },
    });
    expect(JSON.stringify(items)).not.toMatch(/cvk_/);
  });
});
