import { beforeAll, describe, expect, it } from '@jest/globals';
import { FunnelList, ProblemDocument } from '#contracts';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { EventStream } from '../support/event-stream.ts';
import { freePort } from '../support/free-port.ts';
import { useApi } from '../support/line-api.ts';
import { ProductProcess } from '../support/product-process.ts';
import { rawRequest } from '../support/raw-request.ts';
import { tableContents } from '../support/table-contents.ts';

const api = useApi();

let employeeId: string;
let administrator: string;
let port: string;

beforeAll(async () => {
  const line = await Department.draw(api, ['Call']);
  employeeId = (await line.hire('Anna')).id;
  administrator = await insertAdministrator(api.database);
  ({ port } = new URL(api.url));
});

const FUNNEL = JSON.stringify({ name: 'Forged', stages: [{ name: 'Only', colour: '#a5d8ff' }] });

const problemOf = (text: string) => ProblemDocument.parse(JSON.parse(text));

describe('a request that was meant for somebody else', () => {
  it.each([
    'conveyor.example',
    'conveyor.example:{port}',
    '127.0.0.1.conveyor.example:{port}',
    'localhost.conveyor.example',
    '192.168.0.7:{port}',
    '0.0.0.0:{port}',
    'localhost:{port}@conveyor.example',
  ])('of the name “%s” is refused, whatever it asks for', async (template) => {
    const host = template.replace('{port}', port);
    for (const path of ['/api/v1/funnels', '/metrics', '/docs', '/openapi.json', '/sign-in', '/nothing']) {
      const { status, headers, text } = await rawRequest(`${api.url}${path}`, { headers: { host } });
      expect([path, status]).toEqual([path, 403]);
      expect(headers['content-type']).toMatch('application/problem+json');
      expect(problemOf(text)).toMatchObject({ status: 403, code: 'FOREIGN_NAME' });
    }
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('is none of the name %s', async (name) => {
    const asked = rawRequest(`${api.url}/sign-in`, { headers: { host: `${name}:${port}` } });
    expect((await asked).status).toBe(200);
  });

  it('is none of a supervisor, who calls by an address and learns no secret', async () => {
    const asked = rawRequest(`${api.url}/health/live`, { headers: { host: `192.168.0.7:${port}` } });
    expect((await asked).status).toBe(200);
  });

  it('is none of a program that says by a key who it is, under whatever name it found us', async () => {
    const headers = { host: 'conveyor.internal', ...(await api.signed()) };
    expect((await rawRequest(`${api.url}/api/v1/funnels`, { headers })).status).toBe(200);
  });
});

describe('a page of another site', () => {
  const origins = [
    'https://evil.example',
    'http://localhost:{other}',
    'http://127.0.0.1',
    'http://localhost:{port}.evil.example',
    'https://evil.example#http://localhost:{port}',
    'null',
    'file://',
    'nonsense',
  ];

  it.each(origins)('(%s) changes nothing and reads nothing, whatever it sends', async (template) => {
    const origin = template.replace('{port}', port).replace('{other}', String(await freePort()));
    const { headers: signed } = await sessionOf(api.database, employeeId);
    const before = await tableContents(api.database);
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      for (const [method, path] of [
        ['POST', '/api/v1/funnels'],
        ['DELETE', `/api/v1/funnels/${employeeId}?version=1`],
        ['GET', '/api/v1/funnels'],
        ['OPTIONS', '/api/v1/funnels'],
      ] as const) {
        const headers = { host: `localhost:${port}`, origin, 'content-type': type, ...signed };
        const body = method === 'POST' ? FUNNEL : '';
        const answer = await rawRequest(`${api.url}${path}`, { method, headers, body });
        expect(answer.status).toBe(403);
        expect(problemOf(answer.text)).toMatchObject({ code: 'FOREIGN_PAGE' });
        expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    }
    expect(await tableContents(api.database)).toEqual(before);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'that hides where it is from gets nothing done by a form of type “%s” either',
    async (type) => {
      const { cookie } = (await sessionOf(api.database, administrator)).headers;
      const headers = { host: `localhost:${port}`, cookie, ...(type !== '' && { 'content-type': type }) };
      const answer = await rawRequest(`${api.url}/api/v1/funnels`, { method: 'POST', headers, body: FUNNEL });
      expect([answer.status, problemOf(answer.text).code]).toEqual([403, 'FOREIGN_PAGE']);
    },
  );

  it('is told so in the language of its reader', async () => {
    const headers = { host: `localhost:${port}`, origin: 'https://evil.example', 'accept-language': 'ru' };
    const { text } = await rawRequest(`${api.url}/api/v1/funnels`, { headers });
    expect(problemOf(text).detail).toMatch(/^[а-яё ,;.]+$/i);
  });

  it('is none when it is our own, under whichever name it was opened', async () => {
    const { cookie } = (await sessionOf(api.database, administrator)).headers;
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
      const headers = { host, cookie, origin: `http://${host}`, 'content-type': 'application/json' };
      const asked = rawRequest(`${api.url}/api/v1/funnels`, { method: 'POST', headers, body: FUNNEL });
      expect((await asked).status).toBe(201);
    }
    const { items } = await api.granted(FunnelList, api.ask('GET', '/funnels?search=forged'));
    expect(items).toHaveLength(2);
  });
});

describe('a machine that is another one', () => {
  it('can not ask before it is said under which address people open the product', async () => {
    const settings = { HOST: '0.0.0.0', DATABASE_URL: 'postgres://localhost/none' };
    const process = ProductProcess.begin('api', settings);
    expect(await process.ended).toEqual({ code: 1, signal: null });
    expect(process.account()).toContain('HOST');
  });
});

describe('an answer', () => {
  const asked = (path: string, init: Parameters<typeof rawRequest>[1] = {}) =>
    api.signed(employeeId).then((signed) =>
      rawRequest(`${api.url}${path}`, {
        ...init,
        headers: { host: `localhost:${port}`, ...signed, ...init.headers },
      }),
    );
  const json = { 'content-type': 'application/json' };
  const streamPath = () => '/api/v1/events';

  it.each([
    ['that is good', 200, () => asked('/api/v1/funnels')],
    ['to a head request', 200, () => asked('/api/v1/funnels', { method: 'HEAD' })],
    ['to a head request for a stream', 200, () => asked(streamPath(), { method: 'HEAD' })],
    ['to a supervisor', 200, () => asked('/health/ready')],
    ['with figures', 200, async () => asked('/metrics', { headers: await api.signed() })],
    ['with the description', 200, () => asked('/openapi.json')],
    ['that nothing is there', 404, () => asked('/nothing')],
    ['that no such lead is there', 404, () => asked(`/api/v1/leads/${employeeId}`)],
    ['to an address that is none', 404, () => asked('/api/v1/leads/%zz')],
    ['to an address that is far too long', 404, () => asked(`/api/v1/leads/${'x'.repeat(200)}`)],
    ['to a method that we do not know', 404, () => asked('/api/v1/leads', { method: 'TRACE' })],
    ['to a wrong request', 400, () => asked('/api/v1/leads?surplus=1')],
    ['to what is no JSON', 400, () => asked('/api/v1/leads', { method: 'POST', headers: json, body: '{' })],
    ['to the wrong one', 403, () => asked('/', { headers: { origin: 'https://conveyor.example' } })],
  ])('%s tells browsers to do nothing with it', async (_, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    if (status >= 400) expect(problemOf(answer.text)).toMatchObject({ status });
    expect(answer.headers).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    // Not encrypted here: whoever promised that it is could not be reached any more.
    for (const name of [
      'server',
      'x-powered-by',
      'access-control-allow-origin',
      'strict-transport-security',
    ]) {
      expect(answer.headers).not.toHaveProperty(name);
    }
  });

  it('that goes on and on is held to the same', async () => {
    const stream = await EventStream.open(api, employeeId);
    expect(stream.headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors 'none'`);
    expect(stream.headers.get('x-content-type-options')).toBe('nosniff');
    expect(stream.headers.get('cache-control')).toMatch(/no-store/);
    await stream.close();
  });

  it('of the reference may run our own scripts and ask our own server, and nobody else', async () => {
    const page = await asked('/docs');
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source = '']) => source);
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) {
      expect(source).toMatch(/^\.?\//);
      const { status, headers } = await asked(new URL(source, 'http://localhost/').pathname);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(page.headers['content-security-policy']);
    }
    // What stands in the page itself would not run.
    expect(page.text.replace(/<script src="[^"]*">\s*<\/script>/g, '')).not.toMatch(/<script/);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain(`script-src 'self'`);
    expect(policy).toContain(`connect-src 'self'`);
    expect(policy.replace(/style-src [^;]*/, '')).not.toMatch(/unsafe|https?:|\*/);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });
});
