import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { eventually } from '../support/eventually.ts';
import { useApi } from '../support/line-api.ts';
import { PushSink } from '../support/push-sink.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

let sink: PushSink;
const api = useApi({
  settings: async () => {
    sink = await PushSink.start();
    return { OUTGOING_ALLOWED: '127.0.0.1' };
  },
});
const browsers = useBrowser(api);

let department: Department;

beforeAll(async () => {
  department = await Department.draw(api, ['Call']);
});
afterAll(() => sink.close());

/** A browser without windows shows nothing and opens nothing: what the worker asks it for is written down instead. */
const WRITE_DOWN = `self.shown = [];
self.opened = [];
self.registration.showNotification = async (title, options) => void self.shown.push({ title, ...options });
self.clients.openWindow = async (url) => void self.opened.push(url);
undefined`;

/** Somebody chooses what is shown. */
const CHOOSE = `const event = new ExtendableEvent('notificationclick');
event.notification = { close() {}, data: self.shown[0].data };
self.dispatchEvent(event);
undefined`;

type Permission = 'default' | 'granted' | 'denied';

/** The account of somebody whose browser subscribes at our push service: that of a browser without windows reaches none. */
async function account(
  permission: Permission,
  looks: Looks = {},
): Promise<Readonly<{ page: Page; id: string }>> {
  const { id } = await department.hire('Anna Kotova', { channels: ['in_app'] });
  const page = await browsers.of(id, looks);
  const { endpoint, subscription } = sink.browser();
  const made = JSON.stringify({ endpoint, keys: subscription.keys });
  await page.context().grantPermissions(['notifications'], { origin: api.url });
  await page.context().addInitScript(`
    const permission = () => sessionStorage.getItem('test.permission') ?? '${permission}';
    Object.defineProperty(Notification, 'permission', { get: permission });
    Notification.requestPermission = async () => {
      if (permission() === 'default') sessionStorage.setItem('test.permission', 'granted');
      return permission();
    };
    PushManager.prototype.getSubscription = async () => null;
    PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
      window.subscribedWith = applicationServerKey;
      return { toJSON: () => (${made}) };
    };`);
  await page.goto('/account');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  return { page, id };
}

const channelsOf = async (id: string) =>
  (await api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`))).channels;

const section = (page: Page) => page.getByRole('region', { name: 'Messages on this device' });

describe('messages on this device', () => {
  it('are switched on by a click, and off again', async () => {
    const { page, id } = await account('default');
    await section(page).getByText('off', { exact: true }).waitFor();
    await section(page).getByRole('button', { name: 'Switch on on this device' }).click();
    await page.getByText('Messages come to this device from now on.').waitFor();
    expect(await page.evaluate('subscribedWith')).toMatch(/^[\w-]{87}$/);
    expect(await channelsOf(id)).toEqual(['in_app', 'push']);
    await section(page).getByRole('button', { name: 'Switch off on this device' }).click();
    await section(page).getByText('off', { exact: true }).waitFor();
    expect(await channelsOf(id)).toEqual(['in_app']);
  });

  it('are tried out by a message to oneself', async () => {
    const { page } = await account('default');
    await section(page).getByRole('button', { name: 'Switch on on this device' }).click();
    const before = sink.pushed.length;
    await section(page).getByRole('button', { name: 'Send me a test message' }).click();
    await section(page).getByText('The push service has taken the message').waitFor();
    expect(sink.pushed.slice(before)).toMatchObject([{ text: { title: 'The channel works', path: '/' } }]);
  });

  it('go on in the next session of whoever wanted them here', async () => {
    const { page, id } = await account('default');
    await section(page).getByRole('button', { name: 'Switch on on this device' }).click();
    await section(page).getByText('on', { exact: true }).waitFor();
    await api.database.run({ name: 'test_end', text: 'delete from push_subscriptions' }, []);
    await page.reload();
    await eventually(
      'it has subscribed anew',
      () =>
        api.database.run<{ n: number }>(
          { name: 'test_n', text: 'select count(*)::int as n from push_subscriptions' },
          [],
        ),
      ([row]) => row?.n === 1,
    );
    expect(await channelsOf(id)).toEqual(['in_app', 'push']);
  });

  it('that were forbidden are said to be, and how that is changed', async () => {
    const { page } = await account('denied');
    await section(page)
      .getByText(/You have forbidden messages of this site/)
      .waitFor();
    expect(await section(page).getByRole('button').count()).toBe(0);
  });

  it.each([
    { language: 'ru', device: 'phone', light: 'dark' },
    { language: 'en', device: 'desktop', light: 'light' },
  ] as const)('can be switched on by everybody: %o', async (looks) => {
    const { page } = await account('default', looks);
    await page
      .getByRole('button', { name: looks.language === 'ru' ? 'Включить на этом устройстве' : /Switch on/ })
      .waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

describe('the worker beside the pages', () => {
  it('shows a message under its own name, so that one that comes twice is one, and opens what it is about', async () => {
    const { page } = await account('granted');
    const [worker] = page.context().serviceWorkers();
    if (!worker) throw new Error('There is no worker.');
    await worker.evaluate(WRITE_DOWN);
    const cdp = await page.context().newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
        if (first) resolve(first.registrationId);
      });
    });
    await cdp.send('ServiceWorker.enable');
    const registrationId = await registered;
    const said = { id: 'n-1', title: 'Anna passes you a lead', body: 'Ivan Petrov', language: 'en' };
    const data = JSON.stringify({ ...said, path: '/leads/42' });
    for (let sent = 0; sent < 2; sent += 1)
      await cdp.send('ServiceWorker.deliverPushMessage', { origin: api.url, registrationId, data });
    const shown = await eventually(
      'both are shown',
      () => worker.evaluate<readonly object[]>('self.shown'),
      ({ length }) => length === 2,
    );
    const one = { title: said.title, body: said.body, tag: said.id, lang: 'en', data: { path: '/leads/42' } };
    expect(shown).toMatchObject([one, one]);
    await worker.evaluate(CHOOSE);
    const opened = await eventually(
      'it is opened',
      () => worker.evaluate<readonly string[]>('self.opened'),
      ({ length }) => length === 1,
    );
    expect(opened).toEqual([`${api.url}/leads/42`]);
  });
});
