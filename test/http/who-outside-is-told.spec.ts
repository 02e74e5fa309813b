import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EmployeeCard, OutsideList, OutsideShown, OutsideTested } from '#contracts';
import { auditOf } from '../support/audit-records.ts';
import { administrator } from '../support/channel-writes.ts';
import { useApi } from '../support/line-api.ts';
import { useOutsideSink } from '../support/outside-sink.ts';
import { tablesWith } from '../support/table-contents.ts';

const sink = useOutsideSink();
const api = useApi({ settings: async () => ({ OUTGOING_ALLOWED: '127.0.0.1' }) });
const strict = useApi({
  settings: async () => ({ ALERT_WEBHOOK_URL: 'https://hooks.example.com/alerts?key=correct-horse' }),
});

type Receiver = OutsideShown['receiver'];

async function shown(receiver: Receiver, where = api): Promise<OutsideShown> {
  const { items } = await where.granted(OutsideList, where.ask('GET', '/outside'));
  const found = items.find((item) => item.receiver === receiver);
  if (!found) throw new Error(`${receiver} is not listed.`);
  return found;
}

async function set(receiver: Receiver, url: string, where = api) {
  const { version } = await shown(receiver, where);
  // Under a key its answer is kept, and what was asked is recognised: neither may hold the address.
  const asked = { ...(await administrator(where)), key: randomUUID() };
  return where.ask('PUT', `/outside/${receiver}`, { version, url }, asked);
}

describe('somebody outside', () => {
  it('is told nothing until somebody sets his address, which only its host is shown of', async () => {
    expect(await shown('watcher')).toEqual({
      receiver: 'watcher',
      version: 1,
      source: 'none',
      environment: null,
      host: null,
      changedAt: null,
      changedBy: null,
    });
    const answer = await set('watcher', `${sink.url}/ping/correct-horse`);
    const listed = await api.ask('GET', '/outside');
    expect([answer.status, answer.text, listed.text].join()).not.toContain('correct-horse');
    expect(await shown('watcher')).toMatchObject({
      source: 'product',
      version: 2,
      host: new URL(sink.url).host,
      changedBy: { name: 'Administrator' },
    });
    expect(await tablesWith(api.database, 'correct-horse')).toEqual([]);
  });

  it('is tried out in the words of who asks', async () => {
    const asking = api.ask('POST', '/outside/watcher/test', undefined, {
      ...(await administrator(api)),
      language: 'ru',
    });
    const answer = await api.granted(OutsideTested, asking);
    expect(answer).toMatchObject({ outcome: 'taken', code: '200' });
    expect(answer.message).toBe(`${new URL(sink.url).host} отвечает 200: сообщение принято.`);
    expect(sink.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /ping/correct-horse']);
  });

  it('is told no more once the address was taken back', async () => {
    const path = `/outside/watcher?version=${(await shown('watcher')).version}`;
    const cleared = api.ask('DELETE', path, undefined, await administrator(api));
    expect(await api.granted(OutsideShown, cleared)).toMatchObject({ source: 'none', host: null });
    const actions = (await auditOf(api.database, null)).map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('outside.'))).toEqual([
      'outside.changed',
      'outside.tested',
      'outside.cleared',
    ]);
  });

  it('is nobody whom the line does not know', async () => {
    const asked = await administrator(api);
    const body = { version: 1, url: 'https://hooks.example.com/' };
    expect((await api.ask('PUT', '/outside/neighbour', body, asked)).status).toBe(400);
    expect((await api.ask('POST', '/outside/neighbour/test', undefined, asked)).status).toBe(400);
  });
});

describe('what is no address to be asked', () => {
  it.each([
    'hooks.example.com/alerts',
    'ftp://hooks.example.com/alerts',
    'https://user:hunter2@hooks.example.com/alerts',
    'https://hooks.example.com/alerts#part',
    'https://hooks.exa mple.com/alerts',
    '',
  ])('"%s" is refused by its form, with the field, and never repeated', async (url) => {
    const answer = await set('webhook', url);
    expect(answer.text).not.toContain('hunter2');
    const refused = await api.refused(Promise.resolve(answer));
    expect(refused).toMatchObject({ status: 400, problems: [{ field: 'url' }] });
  });

  it.each(['http://hooks.example.com/alerts', 'https://10.1.2.3/alerts', 'https://localhost/alerts'])(
    '"%s" is refused where nothing inside is allowed, and who allows it is said',
    async (url) => {
      const refused = await strict.refused(set('watcher', url, strict));
      expect(refused).toMatchObject({ status: 422, code: 'OUTSIDE_INVALID' });
      expect(refused.problems).toEqual([
        { field: 'url', message: expect.stringContaining('OUTGOING_ALLOWED') },
      ]);
      expect(await shown('watcher', strict)).toMatchObject({ source: 'none' });
    },
  );
});

describe('what the environment says', () => {
  it('wins, is named, and is changed there alone', async () => {
    const answer = await strict.ask('GET', '/outside');
    expect(answer.text).not.toContain('correct-horse');
    expect(await shown('webhook', strict)).toMatchObject({
      source: 'environment',
      environment: 'ALERT_WEBHOOK_URL',
      host: 'hooks.example.com',
    });
    const refused = await strict.refused(set('webhook', 'https://other.example.com/', strict));
    expect(refused).toMatchObject({
      status: 409,
      code: 'SET_IN_ENVIRONMENT',
      facts: { setting: 'ALERT_WEBHOOK_URL' },
    });
  });
});

describe('those who are no administrators', () => {
  it('see nothing of it, and no key sets or tries out anything', async () => {
    const { authorization } = await api.signed();
    const byKey = { by: null, headers: { authorization } };
    expect((await api.ask('GET', '/outside', undefined, byKey)).status).toBe(200);
    const { version } = await shown('webhook');
    const body = { version, url: 'https://hooks.example.com/' };
    for (const asking of [
      api.ask('PUT', '/outside/webhook', body, byKey),
      api.ask('DELETE', `/outside/webhook?version=${version}`, undefined, byKey),
      api.ask('POST', '/outside/webhook/test', undefined, byKey),
    ])
      expect(await api.refused(asking)).toMatchObject({ status: 403, facts: { right: 'settings.change' } });
    for (const role of ['head', 'ops', 'rep', 'viewer']) {
      const person = { name: 'Rita', role, language: 'en', timeZone: 'Europe/Moscow', channels: ['in_app'] };
      const { id } = await api.granted(EmployeeCard, api.ask('POST', '/employees', person));
      expect((await api.ask('GET', '/outside', undefined, { by: id })).status).toBe(403);
    }
  });
});
