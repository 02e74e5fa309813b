import { AlertThresholdList, ChannelSettings, ChannelSettingsList, OutsideList } from '#contracts';
import { insertAdministrator, sessionOf, type TestSession } from './api-keys.ts';
import { fresh } from './fresh.ts';
import type { LineApi } from './line-api.ts';
import type { Write, WriteSite } from './write-site.ts';

const sessions = new WeakMap<LineApi, Promise<TestSession>>();

/** Who may change settings: an administrator who is signed in, the same one each time, and no key of his. */
export async function administrator(api: LineApi): Promise<NonNullable<Write['as']>> {
  const known =
    sessions.get(api) ??
    insertAdministrator(api.database).then((employeeId) => sessionOf(api.database, employeeId));
  sessions.set(api, known);
  return { by: null, headers: (await known).headers };
}

let cleared = 0;
let outsideCleared = 0;
let set = 0;

/** For every operation that sets a channel, from what on alerts are raised, or who outside is told of them. */
export const CHANNEL_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  changeAlertThresholds: async ({ api }) => {
    const { version } = await api.granted(AlertThresholdList, api.ask('GET', '/alert-thresholds'));
    set += 1;
    const body = { version, thresholds: { ambiguous: set } };
    return { path: '/alert-thresholds', body, as: await administrator(api) };
  },
  changeEmailChannel: async ({ api }) => ({
    path: '/channels/email',
    body: { version: await channelVersion(api, 'email'), ...SERVER, from: { ...FROM, name: fresh('Line') } },
    as: await administrator(api),
  }),
  changeSlackChannel: async ({ api }) => ({
    path: '/channels/slack',
    body: {
      version: await channelVersion(api, 'slack'),
      botToken: `xoxb-${fresh('1').replace(' ', '-')}`,
    },
    as: await administrator(api),
  }),
  changeTelegramChannel: async ({ api }) => {
    set += 1;
    const botToken = `${1_000_000 + set}:${'A'.repeat(35)}`;
    const body = { version: await channelVersion(api, 'telegram'), botToken };
    return { path: '/channels/telegram', body, as: await administrator(api) };
  },
  changeWebhookChannel: ({ api }) => webhookWrite(api),
  renewWebhookSecret: async ({ api }) => {
    const { path, body: set, as } = await webhookWrite(api);
    await api.ask('PUT', path, set, as);
    const body = { version: await channelVersion(api, 'webhook') };
    return { path: '/channels/webhook/secret', body, as: await administrator(api) };
  },
  // One, then the other: what is cleared is no request of its own.
  clearChannel: async ({ api }) => {
    cleared += 1;
    const channel = cleared % 2 === 0 ? 'email' : 'slack';
    const path = `/channels/${channel}?version=${await channelVersion(api, channel)}`;
    return { path, as: await administrator(api) };
  },
  changeOutside: async ({ api }) => ({
    path: '/outside/webhook',
    body: {
      version: await outsideVersion(api, 'webhook'),
      url: `https://hooks.example.com/${fresh('alerts').replace(' ', '-')}`,
    },
    as: await administrator(api),
  }),
  // One, then the other: what is cleared is no request of its own.
  clearOutside: async ({ api }) => {
    outsideCleared += 1;
    const receiver = outsideCleared % 2 === 0 ? 'webhook' : 'watcher';
    const path = `/outside/${receiver}?version=${await outsideVersion(api, receiver)}`;
    return { path, as: await administrator(api) };
  },
  // It has no address: nobody outside is asked.
  testOutside: async ({ api }) => ({ path: '/outside/watcher/test', as: await administrator(api) }),
  testChannel: async ({ api }) => ({ path: '/channels/slack/test', as: await administrator(api) }),
};

const SERVER = { host: 'mail.example.com', port: 465, security: 'tls', user: null };
const FROM = { name: 'Line', address: 'line@example.com' };

/** Takes back the bot that another write may have set. */
export async function forgetBot(api: LineApi): Promise<void> {
  const path = `/channels/telegram?version=${await channelVersion(api, 'telegram')}`;
  await api.granted(ChannelSettings, api.ask('DELETE', path, undefined, await administrator(api)));
}

async function webhookWrite(api: LineApi): Promise<Write & Required<Pick<Write, 'as'>>> {
  const url = `https://hooks.example.com/${fresh('people').replace(' ', '-')}`;
  const body = { version: await channelVersion(api, 'webhook'), url, format: 'standard' };
  return { path: '/channels/webhook', body, as: await administrator(api) };
}

async function channelVersion(api: LineApi, wanted: string): Promise<number> {
  const { items } = await api.granted(ChannelSettingsList, api.ask('GET', '/channels'));
  return items.find(({ channel }) => channel === wanted)?.version ?? 0;
}

async function outsideVersion(api: LineApi, wanted: string): Promise<number> {
  const { items } = await api.granted(OutsideList, api.ask('GET', '/outside'));
  return items.find(({ receiver }) => receiver === wanted)?.version ?? 0;
}
