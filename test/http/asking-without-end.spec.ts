import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/line-api.ts';

const MOST = 5;
const PROXIED = { TRUST_PROXY: '127.0.0.1' };
const LIMITED = { OPEN_REQUESTS_PER_MINUTE: String(MOST) };

const api = useApi({ settings: async () => ({ ...PROXIED, ...LIMITED }) });
const direct = useApi({ settings: async () => LIMITED });

let made = 0;

/** A network address that nobody has asked from. */
const somewhere = (): string => `198.51.100.${(made += 1)}`;

const OPEN = [
  '/sessions',
  '/set-up',
  '/set-up/check',
  '/invitations/accept',
  '/password-resets',
  '/password-resets/use',
  '/sessions/passkey-challenge',
  '/sessions/passkey',
] as const;

const post = (path: string, from: string, { at = api, headers = {} } = {}) =>
  at.ask('POST', path, {}, { by: null, headers: { 'x-forwarded-for': from, ...headers } });

describe('whoever asks where nobody need be signed in', () => {
  it.each(OPEN)('is told when to ask again after so many requests to %s', async (path) => {
    const from = somewhere();
    for (let asked = 0; asked < MOST; asked += 1) expect((await post(path, from)).status).not.toBe(429);
    const answer = await post(path, from);
    const { headers } = answer;
    const problem = await api.refused(Promise.resolve(answer));
    expect(problem).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
    expect(headers.get('retry-after')).toBe(String(problem.facts['seconds']));
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is counted once for all such routes, single sign-on among them, and by his own address', async () => {
    const from = somewhere();
    for (const path of OPEN.slice(0, MOST)) await post(path, from);
    const sso = await fetch(`${api.url}/sign-in/sso`, { headers: { 'x-forwarded-for': from } });
    expect([sso.status, sso.headers.get('retry-after')]).toEqual([429, expect.any(String)]);
    expect((await post('/password-resets', somewhere())).status).toBe(400);
  });

  it('has not one address more for each that a network of IPv6 has', async () => {
    for (let asked = 0; asked < MOST; asked += 1) await post('/sessions', `2001:db8:7::${asked + 1}`);
    expect((await post('/sessions', '2001:db8:7::ffff')).status).toBe(429);
    expect((await post('/sessions', '2001:db8:8::1')).status).not.toBe(429);
  });

  it('does not get on by naming another address where no proxy is trusted', async () => {
    for (let asked = 0; asked < MOST; asked += 1) await post('/sessions', somewhere(), { at: direct });
    expect((await post('/sessions', somewhere(), { at: direct })).status).toBe(429);
  });

  it('keeps nobody from working who is signed in, nor supervisors and pages', async () => {
    const from = { 'x-forwarded-for': somewhere() };
    for (let asked = 0; asked <= MOST; asked += 1) await post('/sessions', from['x-forwarded-for']);
    for (let asked = 0; asked < 3 * MOST; asked += 1) {
      expect((await api.ask('GET', '/funnels', undefined, { headers: from })).status).toBe(200);
      for (const path of ['/health/live', '/health/ready', '/sign-in', '/pages/form.js', '/pages/style.css'])
        expect([path, (await fetch(`${api.url}${path}`, { headers: from })).status]).toEqual([path, 200]);
    }
  });
});
