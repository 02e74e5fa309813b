import { beforeAll, describe, expect, it } from '@jest/globals';
import { LeadMoved } from '#contracts';
import { FACTOR_MAKERS } from '../support/factor-writes.ts';
import { useApi, type ApiAnswer, type Asked, type Method } from '../support/line-api.ts';
import { writeRoutes, type Route } from '../support/openapi-routes.ts';
import { tableContents } from '../support/table-contents.ts';
import { WriteSite, type Write } from '../support/write-site.ts';
import { makeWrite } from '../support/writes.ts';

const api = useApi();

let site: WriteSite;
let keys = 0;

beforeAll(async () => {
  site = await WriteSite.open(api);
});

const freshKey = (): string => {
  keys += 1;
  return `key-${keys}`;
};

const send = ({ method }: Route, { path, body, file, as }: Write, asked: Asked = {}) =>
  api.ask(method, path, body, { file, ...as, ...asked });

/** The status that the description promises. */
const grantedStatus = ({ responses }: Route) =>
  Number(Object.keys(responses).find((status) => status.startsWith('2')));

/** What a client sees of an answer. */
const seen = ({ status, type, text }: ApiAnswer) => `${status} ${type} ${text}`;

const keyed = writeRoutes.filter(({ parameters }) =>
  parameters.some(({ name }) => name === 'Idempotency-Key'),
);
const versioned = keyed.filter(
  ({ operationId }) =>
    !/^(acknowledge|create|enter|cancel|accept|decline|handOver|log|erase|retry|take|close|pause|resume|drain|check|choose|stop|undoImport|setShift|setOwnShift|import|propose|send|start|remove)/.test(
      operationId,
    ),
);

const table = (list: readonly Route[]) =>
  list.map((route) => [`${route.method} ${route.path}`, route] as const);

/** To do it again changes nothing. */
const IDEMPOTENT = [
  // A browser that subscribes again takes its own place.
  'addPushSubscription',
  'deletePushSubscription',
  'disconnectTelegram',
  'exportPersonalData',
  'exportPersonalDataAsCsv',
  'findPerson',
  'loadDemo',
  'placeLead',
  'previewErasure',
  'previewTemplate',
  'readNotification',
  'removeDemo',
  'saveSimulation',
  'sendEventsAgain',
  // Under an id of whoever sends it.
  'sendImport',
  'replayRouting',
  'testChannel',
  'testOutside',
  'testSubscription',
  'testOwnChannel',
  'testPushSubscription',
  'tryAddressAgain',
  'tryRouting',
  'unwatchLead',
  'wantReports',
  'watchLead',
];

/**
 * Whoever comes in by one does so once, and what he did is over when it is done again. An answer that has what opens something
 * (a cookie, a key) must not be kept to be given again.
 */
const OF_ACCOUNTS = [
  ...Object.keys(FACTOR_MAKERS),
  'removeSecondFactors',
  'renewWebhookSecret',
  'addSubscription',
  'renewSubscriptionSecret',
  'acceptInvitation',
  'beginSession',
  'checkSetUp',
  'createKey',
  'deleteKey',
  'endAccess',
  'endSession',
  'endThisSession',
  'inviteEmployee',
  'linkTelegram',
  'makeFirstAdministrator',
  'requestReset',
  'resetPassword',
  'setPassword',
  'showInvitation',
  'unlinkIdentity',
];

it('every request that changes something can be repeated: under a key, or because to do it again changes nothing', () => {
  const others = writeRoutes.filter((route) => !keyed.includes(route));
  expect(others.map(({ operationId }) => operationId).toSorted()).toEqual(
    [...IDEMPOTENT, ...OF_ACCOUNTS].toSorted(),
  );
});

describe.each(table(keyed))('%s under a key', (_, route) => {
  it('is answered alike, byte for byte, and done once, also when it is sent five times at one moment', async () => {
    const write = await makeWrite(site, route.operationId);
    const key = freshKey();
    const twins = await Promise.all(Array.from({ length: 5 }, () => send(route, write, { key })));
    expect(twins[0]?.status).toBe(grantedStatus(route));
    const later = await send(route, write, { key });
    expect(new Set([...twins, later].map(seen)).size).toBe(1);
  });

  it('is refused when something else is asked under it, and does nothing of it', async () => {
    const [one, another] = [
      await makeWrite(site, route.operationId),
      await makeWrite(site, route.operationId),
    ];
    const key = freshKey();
    expect((await send(route, one, { key })).status).toBe(grantedStatus(route));
    const before = await tableContents(api.database);
    expect(await api.refused(send(route, another, { key }))).toMatchObject({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
      facts: { key },
    });
    // Messages are marked and simulations run on meanwhile.
    const { notifications: _marks, simulations: _runs, ...rows } = await tableContents(api.database);
    expect(before).toMatchObject(rows);
  });

  it('is another request under another key', async () => {
    const write = await makeWrite(site, route.operationId);
    const first = await send(route, write, { key: freshKey() });
    const second = await send(route, write, { key: freshKey() });
    expect(seen(second)).not.toBe(seen(first));
  });
});

describe('a refusal under a key', () => {
  it('stays what it was, in the words of whoever reads it, also when the same could be granted now', async () => {
    const { line } = site;
    const moved = await line.move(await line.enter('Moves on'), 'advance');
    const path = `/leads/${moved.lead.id}/return`;
    const ask = (asked: Asked) => api.ask('POST', path, { version: 3, reason: 'Too early' }, asked);
    const key = freshKey();
    const refusal = await api.refused(ask({ key }));
    expect(refusal).toMatchObject({
      status: 409,
      code: 'LEAD_MOVED_ON',
      facts: { expected: 3, current: { version: 2, status: 'open', stageId: line.stageId(2) } },
    });
    await line.move(moved, 'reassign');
    expect(await api.refused(ask({ key }))).toEqual(refusal);
    const inRussian = await api.refused(ask({ key, language: 'ru' }));
    expect(inRussian).toMatchObject({ status: 409, code: 'LEAD_MOVED_ON', facts: refusal.facts });
    expect(inRussian.detail).toMatch(/версии 3/);
    expect((await api.granted(LeadMoved, ask({ key: freshKey() }))).lead.version).toBe(4);
  });

  it('is not kept when the request broke its contract: mended, it is granted under the same key', async () => {
    const write = await makeWrite(site, 'loseLead');
    const key = freshKey();
    const ask = (body: object | undefined) => api.ask('POST', write.path, body, { key });
    expect((await api.refused(ask({ version: 1 }))).status).toBe(400);
    expect((await ask(write.body)).status).toBe(200);
  });
});

describe.each(table(versioned))('%s decided on an old version', (_, route) => {
  const conflict = (problem: object) => {
    const current = { version: expect.any(Number), status: expect.any(String) };
    const stale = { code: 'LEAD_MOVED_ON', details: { current } };
    const [code, facts] = route.path.startsWith('/api/v1/leads/bulk')
      ? ['LEADS_REFUSED', { refusals: [{ rejection: stale }, { rejection: stale }] }]
      : route.path.startsWith('/api/v1/leads')
        ? ['LEAD_MOVED_ON', { expected: expect.any(Number), current }]
        : route.operationId === 'archiveFunnel'
          ? ['FUNNEL_ARCHIVED', { funnelId: expect.any(String) }]
          : ['STALE_VERSION', { expected: expect.any(Number), actual: expect.any(Number) }];
    expect(problem).toMatchObject({ status: 409, code, facts });
  };

  it('is refused with where it is now', async () => {
    const write = await makeWrite(site, route.operationId);
    expect((await send(route, write)).status).toBe(grantedStatus(route));
    conflict(await api.refused(send(route, write)));
  });

  it('is granted to one of two at the same moment', async () => {
    const write = await makeWrite(site, route.operationId);
    const answers = await Promise.all([send(route, write), send(route, write)]);
    const [granted, refused] = answers.toSorted((a, b) => a.status - b.status);
    expect(granted?.status).toBe(grantedStatus(route));
    if (refused) conflict(await api.refused(Promise.resolve(refused)));
  });
});

it.each<[string, string, Method]>([
  ['a notification is read', 'readNotification', 'POST'],
  ['a lead is watched', 'watchLead', 'PUT'],
  ['a lead is watched no more', 'unwatchLead', 'DELETE'],
])('%s once, however often it is said', async (_, operationId, method) => {
  const write = await makeWrite(site, operationId);
  const ask = () => api.ask(method, write.path, undefined, write.as);
  const first = await ask();
  const again = await Promise.all([ask(), ask(), ask()]);
  expect(first.status).toBe(200);
  expect(new Set([first, ...again].map(seen)).size).toBe(1);
});
