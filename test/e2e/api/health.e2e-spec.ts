import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Liveness, ProblemDocument, Readiness } from '#contracts';
import type { Statement } from '#database';
import { backend } from '../../support/backend.ts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { samplesOf, type Sample } from '../../support/exposition.ts';
import { useApi } from '../../support/line-api.ts';
import { Wire } from '../../support/wire.ts';

/** With which Prometheus asks, also while the database is away. */
const TOKEN = 'figures-for-prometheus-alone';

let wire: Wire;

const api = useApi({
  settings: async (databaseUrl) => {
    wire = await Wire.to(databaseUrl);
    return { DATABASE_URL: wire.url, METRICS_TOKEN: TOKEN };
  },
});

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  await line.staff(1, 5, await line.hire('Anna Orlova'));
});
afterAll(() => wire.cut());

/** What a supervisor sees, and how long he waited for it. */
async function get(path: string) {
  const began = performance.now();
  const authorization = path === '/metrics' ? `Bearer ${TOKEN}` : (await api.signed()).authorization;
  const response = await fetch(`${api.url}${path}`, { headers: { authorization } });
  const { status, headers } = response;
  return { status, headers, text: await response.text(), milliseconds: performance.now() - began };
}

async function readiness() {
  const { status, text, milliseconds } = await get('/health/ready');
  const { parts, status: word } = Readiness.parse(JSON.parse(text));
  return {
    status,
    word,
    milliseconds,
    troubles: Object.fromEntries(parts.map(({ part, trouble }) => [part, trouble])),
  };
}

type Troubles = Awaited<ReturnType<typeof readiness>>['troubles'];

/** The first answer of this kind: one that was given is good for a quarter of a second. */
const noticed = (isMet: (troubles: Troubles) => boolean) =>
  eventually('it is noticed', readiness, ({ troubles }) => isMet(troubles));

/** Every part that needs the database has trouble. On Redis the queue does not miss it. */
const isAway = ({ database, migrations, queue }: Troubles) =>
  database !== null && migrations !== null && (queue !== null || backend() === 'redis');

const isBack = (troubles: Troubles) => Object.values(troubles).every((trouble) => trouble === null);

const metrics = async (): Promise<readonly Sample[]> => samplesOf((await get('/metrics')).text);

const valueOf = (samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>> = {}) =>
  samples.find(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  )?.value;

describe('a process that can do its work', () => {
  it('lives and is ready, every part of it', async () => {
    const live = await get('/health/live');
    expect([live.status, Liveness.parse(JSON.parse(live.text))]).toEqual([200, { status: 'alive' }]);
    expect(await readiness()).toMatchObject({
      status: 200,
      word: 'ready',
      troubles: { database: null, migrations: null, queue: null },
    });
  });
});

const setStates: Statement<never> = {
  name: 'test_set_states',
  text: `update notifications n set state = w.state, due_at = now() - interval '100 seconds'
    from unnest($1::text[]) with ordinality as w (state, place)
    where n.seq = (select min(seq) from notifications) + w.place - 1`,
};

describe('the figures', () => {
  it('count messages by the state of their rows', async () => {
    const states = ['pending', 'pending', 'ambiguous', 'needs_attention', 'retry', 'sent'];
    for (const state of states) await line.enter(`Counted ${state}`);
    await api.database.run(setStates, [states]);
    // They are at most a second old.
    const samples = await eventually(
      'the figures are new',
      metrics,
      (found) => valueOf(found, 'conveyor_ambiguous_open') === 1,
    );
    const depth = (state: string) => valueOf(samples, 'conveyor_queue_depth', { channel: 'email', state });
    expect({
      pending: depth('pending'),
      retry: depth('retry'),
      claimed: depth('claimed'),
      ambiguous: depth('ambiguous'),
      needsAttention: depth('needs_attention'),
    }).toEqual({ pending: 2, retry: 1, claimed: 0, ambiguous: 1, needsAttention: 1 });
    expect(valueOf(samples, 'conveyor_queue_depth', { channel: 'slack', state: 'pending' })).toBe(0);
    expect(valueOf(samples, 'conveyor_needs_attention')).toBe(1);
    expect(valueOf(samples, 'conveyor_queue_age_seconds', { channel: 'email' })).toBeGreaterThan(99);
    expect(valueOf(samples, 'conveyor_tables_read')).toBe(1);
  });

  it('time requests by the pattern of their route, and tell nothing about anybody', async () => {
    const { lead } = await line.enter('Maria Ivanova', {
      email: 'maria@romashka.example',
      phone: '+79161234567',
    });
    await api.ask('GET', `/leads/${lead.id}`);
    await api.ask('GET', '/leads?search=Ivanova');
    await get('/nobody/maria@romashka.example');
    const { text, headers } = await get('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const samples = samplesOf(text);
    const requests = (route: string, status: string) =>
      valueOf(samples, 'conveyor_http_request_seconds_count', { route, status });
    expect(requests('/api/v1/leads/:id', '200')).toBe(1);
    expect(requests('/api/v1/leads', '200')).toBe(1);
    expect(requests('none', '404')).toBe(1);
    const { seconds, buckets } = {
      seconds: valueOf(samples, 'conveyor_http_request_seconds_sum', { route: '/api/v1/leads/:id' }),
      buckets: samples.filter(
        ({ name, labels }) =>
          name === 'conveyor_http_request_seconds_bucket' && labels['route'] === '/api/v1/leads/:id',
      ),
    };
    expect(seconds).toBeGreaterThan(0);
    expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value: 1 });
    for (const secret of ['Maria', 'maria', 'vanova', 'omashka', '916', 'Orlova', lead.id, line.funnel.id]) {
      expect(samples.flatMap(({ labels }) => Object.values(labels)).join(' ')).not.toContain(secret);
    }
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});

describe('a process whose database is away', () => {
  it('lives, names what is not fine, says when to try again, and is ready when the database is back', async () => {
    await wire.cut();
    expect((await get('/health/live')).status).toBe(200);
    const unready = await noticed((troubles) => isAway(troubles) && troubles['database'] === 'FAILED');
    expect(unready).toMatchObject({ status: 503, word: 'not ready', troubles: { migrations: 'FAILED' } });
    // The old figures stay, and one says that they are old.
    const old = await eventually(
      'the figures are old',
      metrics,
      (found) => valueOf(found, 'conveyor_tables_read') === 0,
    );
    expect(valueOf(old, 'conveyor_ambiguous_open')).toBe(1);
    const refused = await get('/api/v1/leads');
    expect(ProblemDocument.parse(JSON.parse(refused.text))).toMatchObject({
      status: 503,
      code: 'UNAVAILABLE',
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    await wire.mend();
    expect(await noticed(isBack)).toMatchObject({ status: 200, word: 'ready' });
    expect((await get('/api/v1/leads')).status).toBe(200);
  });

  it('answers in time when the database is silent', async () => {
    wire.silence();
    const silent = await noticed(isAway);
    expect(silent).toMatchObject({
      status: 503,
      troubles: { database: 'NO_ANSWER', migrations: 'NO_ANSWER' },
    });
    // Many who ask at once are one question, and none of them waits longer.
    const [figures, ...many] = await Promise.all([get('/metrics'), ...Array.from({ length: 5 }, readiness)]);
    for (const one of many) expect([one.status, one.troubles]).toEqual([503, silent.troubles]);
    expect(figures.status).toBe(200);
    for (const { milliseconds } of [figures, ...many]) expect(milliseconds).toBeLessThan(2_000);
    // What still waits for an answer would keep the process for half a minute.
    await wire.cut();
  });
});
