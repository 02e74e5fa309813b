import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DeviceTested,
  EmployeeCard,
  LeadMoved,
  NotificationList,
  PushKey,
  PushSubscription,
  PushSubscriptionList,
  type EmployeeCard as Employee,
} from '#contracts';
import { actionsOf } from '../../support/audit-records.ts';
import { sessionOf, type TestSession } from '../../support/api-keys.ts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import type { PushBrowser } from '../../support/push-browser.ts';
import { PushSink } from '../../support/push-sink.ts';
import { tablesWith } from '../../support/table-contents.ts';

let sink: PushSink;
const PUBLIC_URL = 'https://conveyor.example';

const api = useApi({
  workers: true,
  settings: async () => {
    sink = await PushSink.start();
    return { OUTGOING_ALLOWED: '127.0.0.1', PUBLIC_URL, SWEEP_SECONDS: '0.2' };
  },
});

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
});
afterAll(() => sink.close());

/** Somebody who is signed in on as many devices as there are browsers, and who alone works the first stage. */
async function hired(name: string): Promise<Employee> {
  const person = await line.hire(name, { channels: ['in_app'] });
  await line.staff(1, 100, person);
  return person;
}

async function signedIn({ id }: Employee): Promise<TestSession> {
  const session = await sessionOf(api.database, id);
  return { ...session, headers: { ...session.headers, cookie: `__Host-${session.headers.cookie}` } };
}

const asked = ({ headers }: TestSession) => ({ by: null, headers });

const subscribe = (session: TestSession, browser: PushBrowser) =>
  api.granted(
    PushSubscription,
    api.ask('POST', '/account/push-subscriptions', browser.subscription, asked(session)),
  );

const listed = async (session: TestSession) =>
  (
    await api.granted(
      PushSubscriptionList,
      api.ask('GET', '/account/push-subscriptions', undefined, asked(session)),
    )
  ).items;

const channelsOf = async ({ id }: Employee) =>
  (await api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`))).channels;

/** What became of the messages about a lead, by channel, when all of them have ended. */
async function ended({ lead }: LeadMoved): Promise<Readonly<Record<string, string>>> {
  const rows = await eventually(
    'all is told',
    async () =>
      (await api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${lead.id}`))).items,
    (items) => items.length > 0 && items.every(({ state }) => !/pending|claimed|sending|retry/.test(state)),
  );
  return Object.fromEntries(rows.map(({ channel, state, code }) => [channel, code ?? state]));
}

/** The number of a browser at its service. */
const deviceOf = ({ endpoint }: PushBrowser) => Number(endpoint.split('/').at(-1));

const pushedTo = (browser: PushBrowser) => sink.pushed.filter(({ device }) => device === deviceOf(browser));

const pushedOf = ({ lead }: LeadMoved) =>
  sink.pushed.filter(({ text }) => text.path.startsWith(`/leads/${lead.id}?told=`));

describe('somebody who wants messages on a device', () => {
  it('is told there once of what is handed to him, signed with the key that his browser was shown', async () => {
    const anna = await hired('Anna');
    const session = await signedIn(anna);
    const { publicKey } = await api.granted(PushKey, api.ask('GET', '/push-key', undefined, asked(session)));
    const added = await subscribe(session, sink.browser());
    expect(added).toMatchObject({ current: true, lastAcceptedAt: null });
    expect(await channelsOf(anna)).toEqual(['in_app', 'push']);

    const entered = await line.enter('Ivan Petrov');
    expect(await ended(entered)).toEqual({ in_app: 'sent', push: 'sent' });
    expect(pushedOf(entered)).toMatchObject([
      { publicKey, claims: { sub: PUBLIC_URL }, text: { body: expect.stringContaining('Ivan Petrov') } },
    ]);
    expect((await listed(session)).map(({ lastAcceptedAt }) => lastAcceptedAt)).not.toContain(null);
    expect(await actionsOf(api.database, anna.id)).toContain('account.device-added');
  });

  it('is told on all his devices; one that its service knows no more is forgotten', async () => {
    const boris = await hired('Boris');
    const [desk, phone] = [await signedIn(boris), await signedIn(boris)];
    await subscribe(desk, sink.browser());
    const gone = sink.browser();
    await subscribe(phone, gone);
    sink.fail(deviceOf(gone), { does: 'answer', status: 410 });
    const entered = await line.enter('Olga Sidorova');
    expect(await ended(entered)).toMatchObject({ push: 'sent' });
    expect(pushedOf(entered)).toHaveLength(2);
    expect(await listed(desk)).toMatchObject([{ current: true }]);
  });

  it('may hear of it a second time from nobody, when his push service did not answer', async () => {
    const vera = await hired('Vera');
    const browser = sink.browser();
    await subscribe(await signedIn(vera), browser);
    sink.fail(deviceOf(browser), { does: 'hang up' });
    const entered = await line.enter('Pavel Lis');
    expect(await ended(entered)).toMatchObject({ in_app: 'sent', push: 'ECONNRESET' });
    expect(pushedOf(entered)).toHaveLength(1);
  });

  it('tries a device of his out, and is told what its push service said', async () => {
    const dina = await hired('Dina');
    const session = await signedIn(dina);
    const browser = sink.browser();
    const { id } = await subscribe(session, browser);
    const tried = (by: TestSession) =>
      api.ask('POST', `/account/push-subscriptions/${id}/test`, {}, asked(by));
    expect(await api.granted(DeviceTested, tried(session))).toMatchObject({
      outcome: 'sent',
      message: expect.stringContaining('has taken the message'),
      code: null,
    });
    expect(pushedTo(browser)).toMatchObject([{ text: { title: 'The channel works', path: '/' } }]);
    expect((await listed(session))[0]?.lastAcceptedAt).not.toBeNull();
    expect(await actionsOf(api.database, dina.id)).toContain('account.device-tested');
    // Nobody tries out somebody else's.
    const stranger = await signedIn(await hired('Stranger'));
    expect(await api.refused(tried(stranger))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    sink.fail(deviceOf(browser), { does: 'answer', status: 410 });
    expect(await api.granted(DeviceTested, tried(session))).toMatchObject({ outcome: 'rejected' });
    expect(await listed(session)).toEqual([]);
    expect(pushedTo(browser)).toHaveLength(2);
  });

  it('is told elsewhere alone, and nothing is wrong, once he has signed out there', async () => {
    const gleb = await hired('Gleb');
    const session = await signedIn(gleb);
    await subscribe(session, sink.browser());
    await api.ask('DELETE', '/sessions/current', undefined, asked(session));
    const entered = await line.enter('Nina Don');
    expect(await ended(entered)).toEqual({ in_app: 'sent', push: 'NO_DEVICE' });
    expect(pushedOf(entered)).toEqual([]);
    expect(await channelsOf(gleb)).toEqual(['in_app', 'push']);
  });

  it('wants none any more: with the last device the channel goes', async () => {
    const olga = await hired('Olga');
    const session = await signedIn(olga);
    const { id } = await subscribe(session, sink.browser());
    const path = `/account/push-subscriptions/${id}`;
    expect(await api.ask('DELETE', path, undefined, asked(session))).toMatchObject({ status: 204 });
    expect(await channelsOf(olga)).toEqual(['in_app']);
    expect(await ended(await line.enter('Lev Orlov'))).toEqual({ in_app: 'sent' });
    expect(await api.refused(api.ask('DELETE', path, undefined, asked(session)))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('has ten devices at most: the oldest goes, and one that subscribes again is one', async () => {
    const rita = await hired('Rita');
    const sessions = [];
    for (let made = 0; made < 11; made += 1) {
      const session = await signedIn(rita);
      sessions.push(session);
      await subscribe(session, sink.browser());
    }
    const [first, last] = [sessions[0], sessions[10]];
    if (!first || !last) throw new Error('There are eleven.');
    expect(await listed(first)).toHaveLength(10);
    expect((await listed(first)).some(({ current }) => current)).toBe(false);
    const again = sink.browser();
    await subscribe(last, again);
    await subscribe(last, again);
    expect((await listed(last)).filter(({ current }) => current)).toHaveLength(2);
  });
});

describe('a subscription', () => {
  it.each([
    'http://push.example.com/send/1',
    'https://localhost/send/1',
    'https://push.local/send/1',
    'https://intranet/send/1',
    'https://user:word@push.example.com/send/1',
    'ftp://push.example.com/send/1',
    'nothing',
  ])('at %s is refused', async (endpoint) => {
    const session = await signedIn(await hired('Refused'));
    const { keys } = sink.browser().subscription;
    const refused = api.ask('POST', '/account/push-subscriptions', { endpoint, keys }, asked(session));
    expect(await api.refused(refused)).toMatchObject({ status: 422, code: 'PUSH_REFUSED' });
  });

  it('with keys that nobody could encrypt for is refused', async () => {
    const session = await signedIn(await hired('Refused'));
    const { endpoint, keys } = sink.browser().subscription;
    const body = { endpoint, keys: { ...keys, p256dh: 'A'.repeat(87) } };
    const refused = api.ask('POST', '/account/push-subscriptions', body, asked(session));
    expect(await api.refused(refused)).toMatchObject({ code: 'PUSH_REFUSED' });
  });

  it('is nowhere to be read in the database or in what the processes say', async () => {
    const session = await signedIn(await hired('Sealed'));
    const browser = sink.browser();
    const { endpoint, keys } = browser.subscription;
    await subscribe(session, browser);
    await ended(await line.enter('Sealed lead'));
    for (const secret of [endpoint, keys.p256dh, keys.auth]) {
      expect(await tablesWith(api.database, secret)).toEqual([]);
      for (const { said } of api.processes) expect(said.join('')).not.toContain(secret);
    }
  });
});

it('push alone is no way to tell somebody', async () => {
  const { version, id } = await hired('Alone');
  const refused = api.ask('PATCH', `/employees/${id}`, { version, channels: ['push'] });
  expect(await api.refused(refused)).toMatchObject({ code: 'EMPLOYEE_INVALID' });
});
