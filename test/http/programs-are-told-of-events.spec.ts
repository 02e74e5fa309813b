import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  EventDeliveryList,
  SentAgain,
  Subscription,
  SubscriptionList,
  SubscriptionMade,
  SubscriptionTested,
} from '#contracts/events';
import { auditOf } from '../support/audit-records.ts';
import { administrator } from '../support/channel-writes.ts';
import { Department } from '../support/department.ts';
import { eventOf, useEventReceiver } from '../support/event-receiver.ts';
import { useApi } from '../support/line-api.ts';
import { TELLABLE, tellEvents } from '../support/tell-events.ts';
import { newSubscription } from '../support/subscription-writes.ts';
import { tablesWith } from '../support/table-contents.ts';

const receiver = useEventReceiver();
const api = useApi({ settings: async () => TELLABLE });

const write = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
  api.ask(method, path, body, { ...(await administrator(api)), key: randomUUID() });

async function subscribed(changes: object): Promise<SubscriptionMade> {
  const body = { ...newSubscription(), ...changes };
  return api.granted(SubscriptionMade, write('POST', '/subscriptions', body));
}

const shown = (id: string) => api.granted(Subscription, api.ask('GET', `/subscriptions/${id}`));
const deliveries = (id: string, query = '') =>
  api.granted(EventDeliveryList, api.ask('GET', `/subscriptions/${id}/deliveries${query}`));

/** What a worker's job does, to its end. */
async function tell(): Promise<void> {
  await tellEvents(api.database);
}

describe('a program of the firm', () => {
  it('is added with an address that is never shown again, and its secret stands in one answer alone', async () => {
    const url = `${receiver.url}/erp?key=correct-horse`;
    const { secret, subscription } = await subscribed({ name: 'The warehouse', url });
    expect(subscription).toMatchObject({
      version: 1,
      name: 'The warehouse',
      host: new URL(url).host,
      state: 'active',
      waiting: 0,
      changedBy: { name: 'Administrator' },
    });
    const { items } = await api.granted(SubscriptionList, api.ask('GET', '/subscriptions'));
    expect(JSON.stringify(items)).not.toContain('correct-horse');
    expect(items.map(({ id }) => id)).toContain(subscription.id);
    expect(await tablesWith(api.database, 'correct-horse')).toEqual([]);
    expect(await tablesWith(api.database, secret.slice('whsec_'.length))).toEqual([]);
  });

  it('is told of a lead that comes in, and what it was told is listed page by page', async () => {
    const line = await Department.draw(api, ['Call']);
    const { secret, subscription } = await subscribed({
      url: `${receiver.url}/listed`,
      types: ['lead.entered'],
    });
    const entered = [await line.enter('Ivan Petrov'), await line.enter('Olga Sidorova')];
    await tell();
    const told = receiver.at('/listed').map((one) => eventOf(one, secret));
    expect(told.map(({ data }) => data.lead.name).sort()).toEqual(['Ivan Petrov', 'Olga Sidorova']);
    const first = await deliveries(subscription.id, '?limit=1');
    const second = await deliveries(subscription.id, `?limit=1&cursor=${first.nextCursor}`);
    expect(second.nextCursor).toBeNull();
    const listed = [...first.items, ...second.items];
    expect(listed.map(({ leadId }) => leadId)).toEqual(entered.map(({ lead }) => lead.id).reverse());
    for (const one of listed) expect(one).toMatchObject({ state: 'sent', attempts: 1, status: 204 });
    expect((await deliveries(subscription.id, '?state=failed')).items).toEqual([]);
  });

  it('is told once more by hand, under the same id', async () => {
    const line = await Department.draw(api, ['Call']);
    const { subscription } = await subscribed({ url: `${receiver.url}/again`, types: ['lead.entered'] });
    await line.enter('Ivan Petrov');
    await tell();
    const [sent] = (await deliveries(subscription.id)).items;
    const body = { deliveryIds: [sent?.id] };
    const path = `/subscriptions/${subscription.id}/deliveries/again`;
    expect(await api.granted(SentAgain, write('POST', path, body))).toEqual({ count: 1 });
    await tell();
    expect(receiver.at('/again').map(({ headers }) => headers['webhook-id'])).toEqual([sent?.id, sent?.id]);
    expect((await auditOf(api.database, subscription.id)).map(({ action }) => action)).toEqual([
      'subscription.added',
      'subscription.replayed',
    ]);
  });

  it('is told of the funnels alone that it wants', async () => {
    const [wanted, other] = [await Department.draw(api, ['Call']), await Department.draw(api, ['Call'])];
    const funnelIds = [wanted.funnel.id];
    const url = `${receiver.url}/funnels`;
    const { secret, subscription } = await subscribed({ url, types: ['lead.entered'], funnelIds });
    await other.enter('Not wanted');
    await wanted.enter('Wanted');
    await tell();
    const told = receiver.at('/funnels').map((one) => eventOf(one, secret));
    expect(told.map(({ data }) => data.lead.name)).toEqual(['Wanted']);
    expect((await shown(subscription.id)).funnelIds).toEqual(funnelIds);
  });

  it('is tried out, paused, changed, given a new secret and deleted, each on the version that was seen', async () => {
    const { subscription } = await subscribed({ url: `${receiver.url}/acts` });
    const path = `/subscriptions/${subscription.id}`;
    const tested = await api.granted(SubscriptionTested, write('POST', `${path}/test`));
    expect(tested).toMatchObject({ outcome: 'taken', code: '204' });
    const paused = await api.granted(Subscription, write('POST', `${path}/pause`, { version: 1 }));
    expect(paused).toMatchObject({ state: 'paused', version: 2 });
    const stale = await api.refused(write('POST', `${path}/resume`, { version: 1 }));
    expect(stale).toMatchObject({ status: 409, code: 'STALE_VERSION' });
    const resumed = await api.granted(Subscription, write('POST', `${path}/resume`, { version: 2 }));
    expect(resumed).toMatchObject({ state: 'active', version: 3 });
    const change = { version: 3, types: ['lead.won'], name: 'Won ones' };
    const changed = await api.granted(Subscription, write('PATCH', path, change));
    expect(changed).toMatchObject({ types: ['lead.won'], name: 'Won ones', version: 4 });
    const made = await api.granted(SubscriptionMade, write('POST', `${path}/secret`, { version: 4 }));
    expect(made).toMatchObject({ subscription: { version: 5, secretBeforeUntil: expect.any(String) } });
    expect((await write('DELETE', `${path}?version=5`)).status).toBe(204);
    expect(await api.refused(api.ask('GET', path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('is not added at an address that is never asked, for a funnel that is not there, or for no event at all', async () => {
    const adding = (changes: object) =>
      api.refused(write('POST', '/subscriptions', { ...newSubscription(), ...changes }));
    expect(await adding({ url: 'ftp://hooks.example.com/' })).toMatchObject({ status: 400 });
    expect(await adding({ types: [] })).toMatchObject({ status: 400 });
    expect(await adding({ funnelIds: [randomUUID()] })).toMatchObject({ status: 404 });
  });
});
