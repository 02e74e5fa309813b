import { randomUUID } from 'node:crypto';
import { SubscriptionMade, type Subscription } from '#contracts/events';
import { EVENT_TYPES } from '#conveyor/events';
import { administrator } from './channel-writes.ts';
import { fresh } from './fresh.ts';
import type { LineApi } from './line-api.ts';
import type { Write, WriteSite } from './write-site.ts';

/** What would be said to add a subscription; nobody is there: what it is told of waits. */
export const newSubscription = (): Readonly<Record<string, unknown>> => ({
  name: fresh('Program'),
  url: 'https://hooks.example.com/conveyor',
  types: [...EVENT_TYPES],
});

/** Has a program told of all events. */
export async function aSubscription(api: LineApi, body = newSubscription()): Promise<Subscription> {
  const asked = api.ask('POST', '/subscriptions', body, await administrator(api));
  return (await api.granted(SubscriptionMade, asked)).subscription;
}

/** For every operation that changes which programs are told of events. */
export const SUBSCRIPTION_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  addSubscription: async ({ api }) => ({
    path: '/subscriptions',
    body: newSubscription(),
    as: await administrator(api),
  }),
  changeSubscription: (site) => about(site, '', { name: fresh('Program') }),
  pauseSubscription: (site) => about(site, '/pause'),
  resumeSubscription: (site) => about(site, '/resume'),
  renewSubscriptionSecret: (site) => about(site, '/secret'),
  removeSubscription: async ({ api }) => {
    const { id, version } = await aSubscription(api);
    return { path: `/subscriptions/${id}?version=${version}`, as: await administrator(api) };
  },
  sendEventsAgain: async ({ api }) => {
    const { id } = await aSubscription(api);
    const body = { deliveryIds: [randomUUID()] };
    return { path: `/subscriptions/${id}/deliveries/again`, body, as: await administrator(api) };
  },
  testSubscription: async ({ api }) => {
    // Its name is of no server: nobody outside is asked.
    const { id } = await aSubscription(api, { ...newSubscription(), url: 'https://nobody.invalid/' });
    return { path: `/subscriptions/${id}/test`, as: await administrator(api) };
  },
};

async function about({ api }: WriteSite, path: string, changes: object = {}): Promise<Write> {
  const { id, version } = await aSubscription(api);
  const body = { version, ...changes };
  return { path: `/subscriptions/${id}${path}`, body, as: await administrator(api) };
}
