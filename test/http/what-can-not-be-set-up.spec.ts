import { beforeAll, describe, expect, it } from '@jest/globals';
import { EmployeeCard, EmployeeList, Funnel, FunnelList, type ProblemDocument } from '#contracts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const ID = '018f0000-0000-7000-8000-000000000000';
const STAGE = { name: 'Call', colour: '#a5d8ff' };
const PERSON = {
  name: 'Anna',
  role: 'rep',
  email: 'anna@line.example.com',
  language: 'ru',
  timeZone: 'Europe/Moscow',
  channels: ['email'],
};

let funnel: Funnel;
let anna: EmployeeCard;

beforeAll(async () => {
  funnel = await api.granted(Funnel, api.ask('POST', '/funnels', { name: 'Sales', stages: [STAGE] }));
  anna = await api.granted(EmployeeCard, api.ask('POST', '/employees', PERSON));
});

const fields = ({ problems }: ProblemDocument): string[] => problems.map(({ field }) => field);

/** Where the requests below go; the ids are known only when they are sent. */
const path = (template: string): string =>
  template
    .replace('{funnel}', funnel.id)
    .replace('{stage}', funnel.stages[0]?.id ?? '')
    .replace('{anna}', anna.id);

describe('a request that is not right names every field that is wrong', () => {
  it.each([
    ['POST', '/funnels', {}, ['name', 'stages']],
    [
      'POST',
      '/funnels',
      { name: 1, stages: [{ colour: 2 }, 'x'] },
      ['name', 'stages[0].name', 'stages[0].colour', 'stages[1]'],
    ],
    ['POST', '/funnels', { template: 'classic' }, ['language']],
    ['POST', '/funnels', { template: 'classic', language: 'de', colour: 'red' }, ['language', 'colour']],
    [
      'POST',
      '/funnels',
      { name: 'A', stages: [{ ...STAGE, limit: 5 }], color: 1 },
      ['stages[0].limit', 'color'],
    ],
    ['PUT', '/funnels/{funnel}', { name: 'A', stages: [{ id: 'x', ...STAGE }] }, ['version', 'stages[0].id']],
    ['DELETE', '/funnels/{funnel}', undefined, ['version']],
    ['DELETE', '/funnels/{funnel}?version=0', undefined, ['version']],
    ['GET', '/funnels?archived=yes&order=name', undefined, ['archived', 'order']],
    ['GET', '/funnels/nonsense', undefined, ['id']],
    ['PATCH', '/stages/{stage}', { name: 5, position: 2 }, ['version', 'name', 'position']],
    ['PUT', '/stages/{stage}/specialists', { version: 1 }, ['specialists']],
    [
      'PUT',
      '/stages/{stage}/specialists',
      { version: 1, specialists: [{ employeeId: 'anna', rank: 'best', capacity: '5' }] },
      ['specialists[0].employeeId', 'specialists[0].rank', 'specialists[0].capacity'],
    ],
    ['POST', '/employees', {}, ['name', 'role', 'language', 'timeZone', 'channels']],
    [
      'POST',
      '/employees',
      { ...PERSON, name: ' ', email: 'anna', slackUserId: '@anna', channels: [], admin: true },
      ['name', 'email', 'slackUserId', 'channels', 'admin'],
    ],
    [
      'PATCH',
      '/employees/{anna}',
      { version: '1', channels: ['fax'], id: ID },
      ['version', 'channels[0]', 'id'],
    ],
    [
      'GET',
      '/employees?limit=1000&role=boss&active=1&cursor=x',
      undefined,
      ['active', 'role', 'cursor', 'limit'],
    ],
  ] as const)('%s %s %j', async (method, template, body, wrong) => {
    const problem = await api.refused(api.ask(method, path(template), body));
    expect(problem).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(fields(problem).sort()).toEqual([...wrong].sort());
    for (const { message } of problem.problems) expect(message).not.toBe('');
  });

  it.each([
    [
      'POST',
      '/funnels',
      { name: '', stages: [{ name: '', colour: 'red', timeLimitMinutes: 0.5 }] },
      ['name', 'stages[0].name', 'stages[0].colour', 'stages[0].timeLimitMinutes'],
    ],
    ['POST', '/funnels', { name: 'A', stages: [] }, ['stages']],
    ['PUT', '/funnels/{funnel}', { version: 1, name: 'A', stages: [{ id: ID, ...STAGE }] }, ['stages[0].id']],
    ['PATCH', '/stages/{stage}', { version: 1, name: ' ', colour: '#fff' }, ['name', 'colour']],
    [
      'PUT',
      '/stages/{stage}/specialists',
      { version: 1, specialists: [{ employeeId: ID, rank: 'primary', weight: 0, capacity: 0 }] },
      ['specialists[0].employeeId', 'specialists[0].weight', 'specialists[0].capacity'],
    ],
    [
      'POST',
      '/employees',
      { ...PERSON, email: null, timeZone: 'Moscow', channels: ['email', 'slack'] },
      ['timeZone', 'email', 'slackUserId'],
    ],
    ['PATCH', '/employees/{anna}', { version: 1, email: null, handOver: true }, ['email', 'handOver']],
  ] as const)('%s %s %j, by the rules of the line', async (method, template, body, wrong) => {
    for (const language of ['ru', 'en'] as const) {
      const problem = await api.refused(api.ask(method, path(template), body, { language }));
      expect(problem.status).toBe(422);
      expect(fields(problem)).toEqual([...wrong]);
      for (const { message } of problem.problems) expect(/[а-я]/i.test(message)).toBe(language === 'ru');
    }
  });

  it.each([
    ['PATCH', '/stages/{stage}', { version: 1 }, [422, 'NOTHING_TO_CHANGE']],
    ['PATCH', '/employees/{anna}', { version: 1 }, [422, 'NOTHING_TO_CHANGE']],
    ['PATCH', '/employees/{anna}', { version: 9, name: 'A' }, [409, 'STALE_VERSION']],
    ['PUT', '/stages/{stage}/specialists', { version: 9, specialists: [] }, [409, 'STALE_VERSION']],
    ['DELETE', '/funnels/{funnel}?version=9', undefined, [409, 'STALE_VERSION']],
    ['POST', '/employees', { ...PERSON, email: 'ANNA@line.example.com' }, [409, 'EMAIL_TAKEN']],
    ['POST', '/funnels', { template: 'none', language: 'en' }, [404, 'NOT_FOUND']],
    ['GET', `/funnels/${ID}`, undefined, [404, 'NOT_FOUND']],
    ['GET', `/stages/${ID}`, undefined, [404, 'NOT_FOUND']],
    ['GET', `/stages/${ID}/specialists`, undefined, [404, 'NOT_FOUND']],
    ['GET', `/employees/${ID}`, undefined, [404, 'NOT_FOUND']],
    ['PATCH', `/employees/${ID}`, { version: 1, name: 'A' }, [404, 'NOT_FOUND']],
    ['PUT', `/funnels/${ID}`, { version: 1, name: 'A', stages: [STAGE] }, [404, 'NOT_FOUND']],
  ] as const)('%s %s %j is refused with %j', async (method, template, body, [status, code]) => {
    expect(await api.refused(api.ask(method, path(template), body))).toMatchObject({ status, code });
  });

  it('and writes nothing of it', async () => {
    const { items } = await api.granted(FunnelList, api.ask('GET', '/funnels'));
    expect(items).toEqual([funnel]);
    const people = await api.granted(EmployeeList, api.ask('GET', '/employees?search=line.example.com'));
    expect(people.items).toMatchObject([{ id: anna.id, version: 1, email: 'anna@line.example.com' }]);
  });
});

describe('a request that is sent again under its key', () => {
  it('gets the same answer, byte for byte, and does nothing twice', async () => {
    const ask = () =>
      api.ask('POST', '/employees', { ...PERSON, email: 'once@line.example.com' }, { key: 'hire-once' });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect((await api.granted(EmployeeList, api.ask('GET', '/employees?search=once@'))).items).toHaveLength(
      1,
    );
  });

  it('is refused when it asks for something else', async () => {
    const ask = (name: string) =>
      api.ask('POST', '/funnels', { name, stages: [STAGE] }, { key: 'two-funnels' });
    expect((await ask('One')).status).toBe(201);
    expect(await api.refused(ask('Two'))).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});
