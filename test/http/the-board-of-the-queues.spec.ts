import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuditList } from '#contracts';
import { insertAdministrator, keyOf, sessionOf } from '../support/api-keys.ts';
import { eventually } from '../support/eventually.ts';
import { Department } from '../support/department.ts';
import { useApi, type LineApi } from '../support/line-api.ts';
import { anOperator } from '../support/operators.ts';

const read = useApi();
const write = useApi({ settings: async () => ({ QUEUE_BOARD: 'write' }) });
const off = useApi({ settings: async () => ({ QUEUE_BOARD: 'off' }) });

const PAGE = '/ops/queues';
const QUEUES = `${PAGE}/api/queues`;
const PAUSE = `${QUEUES}/deliver-email/pause`;

type Headers = Readonly<Record<string, string>>;

const session = async (api: LineApi, employeeId: string): Promise<Headers> =>
  (await sessionOf(api.database, employeeId)).headers;

const ops = async (api: LineApi): Promise<Headers> => session(api, (await anOperator(api.database)).id);

async function ask(api: LineApi, path: string, headers: Headers, method = 'GET') {
  const answer = await fetch(`${api.url}${path}`, { method, headers, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('the board of the queues', () => {
  let head: Headers;

  beforeAll(async () => {
    const line = await Department.draw(read, ['Call']);
    head = await session(read, (await line.hire('Olga', { role: 'head' })).id);
  });

  it('is shown to who is signed in and looks after the queues, with all of them, and runs nothing but its own', async () => {
    const me = await ops(read);
    const page = await ask(read, PAGE, me);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
    for (const [, source] of page.text.matchAll(/<(?:script defer|link) (?:src|href)="(static[^"]+)"/g))
      expect([source, (await ask(read, `${PAGE}/${source}`, me)).status]).toEqual([source, 200]);
    expect(page.text).not.toMatch(/<script(?! (?:defer src|id="__UI_CONFIG__" type="application\/json"))/);
    const { status, text } = await ask(read, QUEUES, me);
    const names = JSON.parse(text).queues.map(({ name }: { name: string }) => name);
    expect([status, names.toSorted()]).toEqual([
      200,
      [
        'deliver-email',
        'deliver-in-app',
        'deliver-push',
        'deliver-slack',
        'deliver-telegram',
        'deliver-webhook',
        'upkeep',
      ],
    ]);
  });

  it('is shown to nobody else, and to no key', async () => {
    expect(await ask(read, QUEUES, {})).toMatchObject({ status: 401 });
    expect(await ask(read, QUEUES, head)).toMatchObject({ status: 403 });
    expect(await ask(read, `${PAGE}/static/favicon.ico`, {})).toMatchObject({ status: 401 });
    const key = await keyOf(read.database, await insertAdministrator(read.database));
    expect(await ask(read, QUEUES, { authorization: `Bearer ${key}` })).toMatchObject({ status: 401 });
    const page = await ask(read, PAGE, { accept: 'text/html' });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?next=/ops/queues']);
  });

  it('changes nothing, unless that is switched on', async () => {
    const me = await ops(read);
    expect((await ask(read, PAUSE, me, 'PUT')).status).toBe(405);
    const admin = await session(write, await insertAdministrator(write.database));
    expect((await ask(write, PAUSE, admin, 'PUT')).status).toBe(200);
    expect((await ask(write, `${QUEUES}/deliver-email/resume`, admin, 'PUT')).status).toBe(200);
  });

  it.each([
    ['PUT', '/queues/pause'],
    ['PUT', '/queues/resume'],
    ['PUT', '/queues/deliver-email/retry/failed'],
    ['PUT', '/queues/deliver-email/clean/completed'],
    ['PUT', '/queues/deliver-email/obliterate'],
    ['POST', '/queues/deliver-email/add'],
    ['PATCH', '/queues/deliver-email/1/update-data'],
    ['PATCH', '/queues/upkeep/job-schedulers/sweep'],
    ['PUT', '/queues/upkeep/job-schedulers/sweep/remove'],
  ])(
    'answers a %s of %s that nothing is changed here, and does not tell the audit that it was',
    async (method, path) => {
      const operator = await anOperator(read.database);
      const answer = await ask(read, `${PAGE}/api${path}`, await session(read, operator.id), method);
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([405, 'BOARD_READ_ONLY']);
      const audit = read.ask('GET', `/audit?actorId=${operator.id}`);
      expect((await read.granted(AuditList, audit)).items).toEqual([]);
    },
  );

  it('is told in the audit when something is changed on it', async () => {
    const operator = await anOperator(write.database);
    const me = await session(write, operator.id);
    await ask(write, PAUSE, me, 'PUT');
    await ask(write, `${QUEUES}/deliver-email/resume`, me, 'PUT');
    const asked = () => write.granted(AuditList, write.ask('GET', `/audit?actorId=${operator.id}`));
    const records = await eventually('it is written', asked, ({ items }) => items.length === 2);
    expect(records.items.map(({ details }) => details)).toEqual([
      { request: `PUT ${QUEUES}/deliver-email/resume` },
      { request: `PUT ${PAUSE}` },
    ]);
  });

  it('is changed by no page of another site', async () => {
    const { cookie = '' } = await ops(write);
    for (const from of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}]) {
      const { status } = await ask(write, PAUSE, { cookie, ...from }, 'PUT');
      expect([from, status]).toEqual([from, 403]);
    }
  });

  it('is not there when it is switched off', async () => {
    expect((await ask(off, PAGE, await ops(off))).status).toBe(404);
  });
});
