import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import {
  ChannelSettings,
  ChannelTested,
  NotificationList,
  OpsStatus,
  WebhookSecretMade,
  type EmployeeCard,
  type LeadMoved,
} from '#contracts';
import { sessionOf } from '../../support/api-keys.ts';
import { administrator } from '../../support/channel-writes.ts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { WebhookSink, type WebhookPost } from '../../support/webhook-sink.ts';

let sink: WebhookSink;

const api = useApi({
  workers: true,
  settings: async () => {
    sink = await WebhookSink.start();
    return { OUTGOING_ALLOWED: '127.0.0.1', SWEEP_SECONDS: '0.2' };
  },
});

let line: Department;
let version = 1;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
});
afterAll(() => sink.close());

async function hired(name: string, webhookUserId: string): Promise<EmployeeCard> {
  const person = await line.hire(name, { channels: ['webhook'], webhookUserId });
  await line.staff(1, 100, person);
  return person;
}

async function set(format: 'standard' | 'mattermost'): Promise<void> {
  const body = { version, url: sink.url, format };
  const answer = api.ask('PUT', '/channels/webhook', body, await administrator(api));
  ({ version } = await api.granted(ChannelSettings, answer));
}

async function secret(): Promise<string> {
  const asked = api.ask('POST', '/channels/webhook/secret', { version }, await administrator(api));
  const made = await api.granted(WebhookSecretMade, asked);
  version = made.channel.version;
  return made.secret;
}

/** What became of the messages about a lead, once it fits. */
const told = ({ lead }: LeadMoved, fits: (state: string) => boolean) =>
  eventually(
    'it is told',
    async () =>
      (await api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${lead.id}`))).items,
    (items) => items.length > 0 && items.every(({ state }) => fits(state)),
  );

const postsOf = ({ lead }: LeadMoved) => sink.posts.filter(({ text }) => text.includes(lead.id));

/** Whether who has this secret takes it for ours, as the library of the standard says. */
function isOf(known: string, { text, headers }: WebhookPost): boolean {
  const signed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  try {
    new Webhook(known).verify(text, signed);
    return true;
  } catch {
    return false;
  }
}

/** The first lead of that name that is told by what was set last: the workers take it up within seconds, and not at once. */
async function enterUntil(
  what: string,
  name: string,
  fits: (post: WebhookPost) => boolean,
): Promise<LeadMoved> {
  const enter = async (): Promise<LeadMoved> => {
    const entered = await line.enter(name);
    await told(entered, (state) => state === 'sent');
    return entered;
  };
  return eventually(what, enter, (entered) => postsOf(entered).some(fits));
}

describe('a handoff to somebody whom the webhook reaches', () => {
  it('is told there once, under the id of the message, signed by the secret that was shown', async () => {
    await set('standard');
    const known = await secret();
    await hired('Boris', 'b.ivanov');
    const entered = await enterUntil('it is signed by the secret', 'Ivan Petrov', (post) =>
      isOf(known, post),
    );
    const [notification] = await told(entered, (state) => state === 'sent');
    const [post, again] = postsOf(entered);
    expect([post?.headers['webhook-id'], again]).toEqual([notification?.id, undefined]);
    expect(JSON.parse(post?.text ?? '')).toMatchObject({
      type: 'notification',
      data: {
        notificationId: notification?.id,
        kind: 'handoff.offered',
        receiver: { name: 'Boris', externalId: 'b.ivanov' },
        title: expect.stringContaining('Ivan Petrov'),
      },
    });
  });

  it('is believed by who has the secret before as well, while that is changed', async () => {
    const before = await secret();
    const known = await secret();
    const entered = await enterUntil('it is signed anew', 'Olga Sidorova', (post) => isOf(known, post));
    expect(postsOf(entered).map((post) => isOf(before, post))).toEqual([true]);
  });

  it('goes to his own conversation where the webhook is one of a chat, with nothing of the lead’s as markup', async () => {
    await set('mattermost');
    const name = '@channel [Ivan](https://evil.example)';
    const entered = await enterUntil(
      'the form is another',
      name,
      ({ text }) => 'channel' in JSON.parse(text),
    );
    const { channel, text } = JSON.parse(postsOf(entered)[0]?.text ?? '{}');
    expect(channel).toBe('@b.ivanov');
    expect(text).not.toMatch(/@channel|\[Ivan\]\(|https:\/\/evil/);
  });

  it('may have come where a chat’s answer was lost, and is not said again by itself', async () => {
    sink.fail({ does: 'hang up' });
    const entered = await line.enter('Pavel Lis');
    expect(await told(entered, (state) => state === 'ambiguous')).toHaveLength(1);
    expect(postsOf(entered)).toHaveLength(1);
  });
});

describe('a receiver that is gone for good', () => {
  it('pauses the channel at once, the message waits, and whoever looks after the queues sees why', async () => {
    sink.fail({ does: 'answer', status: 410 });
    const entered = await line.enter('Vera Koch');
    await told(entered, (state) => state === 'retry');
    const paused = await eventually(
      'the channel is paused',
      async () => (await api.granted(OpsStatus, api.ask('GET', '/ops/status'))).channels,
      (channels) => channels.some(({ channel, pause }) => channel === 'webhook' && pause !== null),
    );
    expect(paused.find(({ channel }) => channel === 'webhook')?.pause).toMatchObject({ code: 'GONE' });
    expect(postsOf(entered)).toHaveLength(1);
  });

  it('is heard by who tries the webhook out, with what it said', async () => {
    sink.fail({ does: 'answer', status: 410, body: 'This hook was deleted.' });
    const ada = await line.hire('Ada', { role: 'admin', channels: ['in_app'], webhookUserId: 'ada' });
    const { headers } = await sessionOf(api.database, ada.id);
    const asked = api.ask('POST', '/channels/webhook/test', undefined, { by: null, headers, language: 'en' });
    expect(await api.granted(ChannelTested, asked)).toMatchObject({
      outcome: 'rejected',
      code: 'GONE',
      message: expect.stringContaining('The receiver answered 410: This hook was deleted.'),
    });
  });
});
