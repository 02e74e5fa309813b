import { beforeAll, describe, expect, it } from '@jest/globals';
import { Funnel, LeadMoved, type ProblemDocument } from '#contracts';
import { FIRST_DEPARTMENT, type Statement } from '#database';
import { converse } from '../support/converse.ts';
import { eventually } from '../support/eventually.ts';
import { useApi, type ApiAnswer, type Asked, type Method } from '../support/line-api.ts';
import { routes, writeRoutes, type Route } from '../support/openapi-routes.ts';
import { tableContents } from '../support/table-contents.ts';
import { WriteSite, type Write } from '../support/write-site.ts';
import { KNOWN_WRITES, makeWrite } from '../support/writes.ts';
import { requiredFields, tooLong, withNul, wronglyTyped } from '../support/wrong-bodies.ts';

const api = useApi();

const NOBODY = '018f0000-0000-7000-8000-000000000000';
const JSON_TYPE = { 'content-type': 'application/json' };
/** A little more than anybody may send. */
const OVERSIZE = JSON.stringify({ name: 'x'.repeat(1_048_576) });

/** Told and not yet marked as enqueued, which is done a moment later. */
const countUnqueued: Statement<{ count: number }> = {
  name: 'test_count_unqueued',
  text: `select count(*)::int as count from notifications where state = 'pending' and enqueued_at is null`,
};

let site: WriteSite;

beforeAll(async () => {
  site = await WriteSite.open(api);
});

const fields = ({ problems }: ProblemDocument) => [...new Set(problems.map(({ field }) => field))].sort();

/** The problem document of a request, the same in both languages but for the words, which are in the one that was asked for. */
async function refusedInBoth(ask: (asked: Asked) => Promise<ApiAnswer>): Promise<ProblemDocument> {
  const [english, russian] = await Promise.all(
    (['en', 'ru'] as const).map((language) => api.refused(ask({ language }))),
  );
  if (!english || !russian) throw new Error('No answer.');
  const wording = ({ detail, problems }: ProblemDocument) => [
    detail,
    ...problems.map((each) => each.message),
  ];
  for (const words of wording(english)) expect(words).not.toMatch(/[а-яё]/i);
  for (const words of wording(russian)) expect(words).toMatch(/[а-яё]/i);
  expect([russian.status, russian.code, fields(russian)]).toEqual([
    english.status,
    english.code,
    fields(english),
  ]);
  return english;
}

it('every route of the description that changes something is held to this', () => {
  expect(KNOWN_WRITES.toSorted()).toEqual(writeRoutes.map(({ operationId }) => operationId).toSorted());
});

/** A file that is sent is held to what a spec of its own says. */
const takesNoFile = ({ requestBody }: Route) => requestBody?.content['text/csv'] === undefined;

describe.each(
  writeRoutes.filter(takesNoFile).map((route) => [`${route.method} ${route.path}`, route] as const),
)('%s', (_, route) => {
  let write: Write;
  let before: Readonly<Record<string, string>>;

  beforeAll(async () => {
    write = await makeWrite(site, route.operationId);
    await eventually(
      'what was told is with the queue',
      () => api.database.run(countUnqueued, []),
      ([row]) => row?.count === 0,
    );
    before = await tableContents(api.database);
  });

  const refused = (body: unknown, path = write.path, headers: Record<string, string> = {}) =>
    refusedInBoth(({ language }) =>
      api.ask(route.method, path, body, {
        ...(language && { language }),
        ...write.as,
        headers: { ...write.as?.headers, ...headers },
      }),
    );

  if (route.requestBody) acceptsOnlyItsFields(route);

  it('has no other field, and no other query', async () => {
    const withMore = await refused({ ...write.body, surplus: 1 });
    expect(withMore).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(withMore.problems).toEqual([{ field: 'surplus', message: 'There is no such field.' }]);
    const asked = `${write.path}${write.path.includes('?') ? '&' : '?'}surplus=1`;
    expect(fields(await refused(write.body, asked))).toEqual(['surplus']);
  });

  if (route.path.includes('{id}')) {
    it('is about something that is there', async () => {
      const [, id = ''] = /\/([0-9a-f-]{36})/.exec(write.path) ?? [];
      const wrong = await refused(write.body, write.path.replace(id, 'nonsense'));
      expect([wrong.status, fields(wrong)]).toEqual([400, ['id']]);
      const absent = await refused(write.body, write.path.replace(id, NOBODY));
      expect(absent).toMatchObject({ status: 404, code: 'NOT_FOUND', facts: { id: NOBODY } });
    });
  }

  it('takes JSON of a reasonable size, and nothing else', async () => {
    for (const text of ['{"version":', 'version=1', '{"__proto__":{}}']) {
      expect(await refused(text, write.path, JSON_TYPE)).toMatchObject({ status: 400, code: 'NOT_JSON' });
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const asked = await refused(JSON.stringify(write.body ?? {}), write.path, { 'content-type': type });
      expect(asked).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
    }
    expect(await refused(OVERSIZE, write.path, JSON_TYPE)).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    });
    for (const text of ['5', '"text"', '[]']) {
      expect(await refused(text, write.path, JSON_TYPE)).toMatchObject({
        status: 400,
        problems: [{ field: '' }],
      });
    }
  });

  it('of too much is answered while it is still being sent, and nobody hangs up on who sends it', async () => {
    const asking = `${route.method} /api/v1${write.path} HTTP/1.1\r\nhost: ${new URL(api.url).host}\r\n`;
    const signed = { ...(write.as ? {} : await api.signed()), ...write.as?.headers };
    const known = Object.entries(signed).map(([name, value]) => `${name}: ${value}\r\n`);
    const more = `${known.join('')}content-type: application/json\r\ncontent-length: ${OVERSIZE.length}\r\n\r\n`;
    const next = 'GET /health/live HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';
    const [begun, rest] = [OVERSIZE.slice(0, 1), OVERSIZE.slice(1)];
    const said = await converse(api.url, [asking + more + begun, rest + next]);
    expect(said.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  it('knows a repetition by a key of one word', async () => {
    const known = route.parameters.filter((each) => each.in === 'header').map(({ name }) => name);
    if (!known.includes('Idempotency-Key')) return;
    const headers = { 'idempotency-key': 'two words' };
    expect(fields(await refused(write.body, write.path, headers))).toEqual(['idempotency-key']);
  });

  it('and none of this has written anything', async () => {
    expect(await tableContents(api.database)).toEqual(before);
  });

  function acceptsOnlyItsFields(described: Route): void {
    it('has all the fields that it needs', async () => {
      for (const body of [{}, undefined]) {
        const problem = await refused(body);
        expect([problem.status, fields(problem)]).toEqual([400, requiredFields(described).toSorted()]);
      }
      const empty = await refused('', write.path, JSON_TYPE);
      expect(fields(empty)).toEqual(requiredFields(described).toSorted());
    });

    it('says of every field that is of a wrong type what was expected', async () => {
      const wrong = wronglyTyped(described);
      expect(wrong.fields).not.toEqual([]);
      const problem = await refused(wrong.body);
      expect([problem.status, fields(problem)]).toEqual([400, wrong.fields.toSorted()]);
    });

    it('says of every text that it is too long', async () => {
      const long = tooLong(described);
      if (long.fields.length === 0) return;
      const problem = await refused({ ...write.body, ...Object(long.body) });
      expect(problem.status).toBe(400);
      expect(fields(problem)).toEqual(expect.arrayContaining(long.fields.toSorted()));
    });

    it('takes no text that can not be kept', async () => {
      const broken = withNul(described);
      if (broken.fields.length === 0) return;
      const problem = await refused({ ...write.body, ...Object(broken.body) });
      expect([400, 422]).toContain(problem.status);
      expect(problem.problems).not.toEqual([]);
    });
  }
});

const reads = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1'));

describe.each(reads.map((route) => [route.path, route] as const))('GET %s', (path) => {
  it('has no other query', async () => {
    const asked = `${path.replace('/api/v1', '').replace('{id}', NOBODY)}?surplus=1`;
    const problem = await refusedInBoth(({ language }) =>
      api.ask('GET', asked, undefined, language && { language }),
    );
    expect(problem).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(fields(problem)).toContain('surplus');
  });
});

describe('what only looks right', () => {
  const refused = (method: Method, path: string, body?: unknown, more: Asked = {}) =>
    refusedInBoth(({ language }) => api.ask(method, path, body, { ...more, ...(language && { language }) }));

  it.each(['/leads?source=a%00b', '/leads?search=a%00b', '/funnels?search=%00', '/employees?search=a%00'])(
    'GET %s asks for a text that nothing can have',
    async (path) => {
      const [field = ''] = path.split('?')[1]?.split('=') ?? [];
      const problem = await refused('GET', path);
      expect([problem.status, fields(problem)]).toEqual([400, [field]]);
    },
  );

  it.each([
    '/leads?limit=1&limit=2',
    '/leads?limit=0',
    '/leads?limit=201',
    '/leads?limit=1.5',
    '/leads?limit=',
  ])('GET %s asks for no number of rows', async (path) => {
    expect(fields(await refused('GET', path))).toEqual(['limit']);
  });

  it('a limit that would end after the calendar', async () => {
    const stages = [{ name: 'Call', colour: '#a5d8ff', timeLimitMinutes: 3_000_000_000 }];
    const problem = await refused('POST', '/funnels', { name: 'For ever', stages });
    expect([problem.status, fields(problem)]).toEqual([400, ['stages[0].timeLimitMinutes']]);
  });

  it('a body that is nested deeper than anybody can write it down again, under a key', async () => {
    const deep = `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const problem = await refused('POST', '/leads', deep, { key: 'deep', headers: JSON_TYPE });
    expect([problem.status, fields(problem)]).toEqual([400, ['funnelId', 'name']]);
  });
});

describe('what only looks wrong', () => {
  it('an id in capital letters is the same id', async () => {
    const { line, anna } = site;
    const body = { funnelId: line.funnel.id, stageId: line.stageId(1), employeeId: anna.id };
    const capital = Object.entries(body).map(([name, id]) => [name, id.toUpperCase()]);
    const asked = api.ask('POST', '/leads', { ...Object.fromEntries(capital), name: 'Capital' });
    const moved = await api.granted(LeadMoved, asked);
    expect(moved.lead).toMatchObject({ employeeId: anna.id, stageId: line.stageId(1) });
    const accepted = api.ask('POST', `/handoffs/${moved.handoff?.id.toUpperCase()}/accept`);
    expect(await api.granted(LeadMoved, accepted)).toMatchObject({ handoff: { state: 'accepted' } });
  });

  it('a body that is announced and empty is none', async () => {
    const write = await makeWrite(site, 'acceptHandoff');
    expect((await api.ask('POST', write.path, '', { headers: JSON_TYPE })).status).toBe(200);
  });

  it('blanks around a name are nobody’s name, and a character of two halves is one', async () => {
    const asked = api.ask('POST', '/funnels', {
      name: '  Sales 🚀 ',
      departmentId: FIRST_DEPARTMENT,
      stages: [{ name: 'Call', colour: '#a5d8ff' }],
    });
    expect((await api.granted(Funnel, asked)).name).toBe('Sales 🚀');
  });
});
