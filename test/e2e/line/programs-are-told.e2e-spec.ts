import { afterAll, describe, expect, it } from '@jest/globals';
import { EventDeliveryList, Subscription, SubscriptionMade } from '#contracts/events';
import { administrator } from '../../support/channel-writes.ts';
import { Department } from '../../support/department.ts';
import { eventOf, EventReceiver } from '../../support/event-receiver.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { newSubscription } from '../../support/subscription-writes.ts';

const receiver = new EventReceiver();
const api = useApi({
  workers: true,
  settings: async () => {
    await receiver.start();
    return { OUTGOING_ALLOWED: '127.0.0.1', SWEEP_SECONDS: '0.2' };
  },
});
afterAll(() => receiver.stop());

async function subscribed(path: string): Promise<SubscriptionMade> {
  const body = { ...newSubscription(), url: `${receiver.url}${path}`, types: ['lead.entered'] };
  const asked = api.ask('POST', '/subscriptions', body, await administrator(api));
  return api.granted(SubscriptionMade, asked);
}

const shown = (id: string) => api.granted(Subscription, api.ask('GET', `/subscriptions/${id}`));
const deliveries = async (id: string) =>
  (await api.granted(EventDeliveryList, api.ask('GET', `/subscriptions/${id}/deliveries`))).items;

describe('programs, by the workers', () => {
  it('are each told of a lead that comes in, also when one fails at first, one is gone and one hangs', async () => {
    const line = await Department.draw(api, ['Call']);
    receiver.answer('/hangs', 'hang');
    receiver.answer('/gone', { status: 410 });
    receiver.answer('/flaky', { status: 500 });
    const hangs = await subscribed('/hangs');
    const gone = await subscribed('/gone');
    const flaky = await subscribed('/flaky');
    const sound = await subscribed('/sound');
    const { lead } = await line.enter('Ivan Petrov');
    await receiver.toldAt('/sound', 1);
    const [told] = receiver.at('/sound');
    expect(told && eventOf(told, sound.secret)).toMatchObject({
      type: 'lead.entered',
      data: { lead: { id: lead.id, name: 'Ivan Petrov' } },
    });
    await receiver.toldAt('/flaky', 1);
    receiver.answer('/flaky', { status: 200 });
    await receiver.toldAt('/flaky', 2);
    const ids = receiver.at('/flaky').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    const off = await eventually(
      'the one that is gone is off',
      () => shown(gone.subscription.id),
      ({ state }) => state === 'off',
    );
    expect(off.offReason).toBe('gone');
    expect(receiver.at('/gone')).toHaveLength(1);
    const [taken] = await eventually(
      'the one that failed has it',
      () => deliveries(flaky.subscription.id),
      ([one]) => one?.state === 'sent',
    );
    expect(taken?.attempts).toBe(2);
    expect(await shown(hangs.subscription.id)).toMatchObject({ waiting: 1, state: 'active' });
    receiver.breakOff();
  });
});
