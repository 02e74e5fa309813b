import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { WebhookSink, type WebhookFault } from '../../../../test/support/webhook-sink.ts';
import { Outside } from '../outside/outside.ts';
import { WebhookChannel, type WebhookSettings } from './webhook-channel.ts';
import { createWebhookSecret } from './webhook-secret.ts';

const yes = async (): Promise<boolean> => true;
const SECRET = createWebhookSecret();

const answers = (status: number, headers = {}, body = ''): WebhookFault => ({
  does: 'answer',
  status,
  headers,
  body,
});

/** What a receiver does with a message, and what must become of it in either form. */
const FAULTS: readonly (readonly [string, WebhookFault, object, object?])[] = [
  ['takes it', answers(204), { outcome: 'sent', providerId: null }],
  ['keeps it for later', answers(202), { outcome: 'sent', providerId: null }],
  [
    'sends us to what knows the machine’s keys',
    answers(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
    { outcome: 'rejected', code: 'HTTP 302', cause: 'other' },
  ],
  [
    'sends us back to itself',
    answers(307, { location: '/hooks/very-secret-key' }),
    { outcome: 'rejected', code: 'HTTP 307', cause: 'other' },
  ],
  ['does not know us', answers(401), { outcome: 'rejected', code: 'HTTP 401', cause: 'credentials' }],
  ['does not let us in', answers(403), { outcome: 'rejected', code: 'HTTP 403', cause: 'credentials' }],
  ['is gone for good', answers(410), { outcome: 'rejected', code: 'GONE', cause: 'credentials' }],
  ['knows no such page', answers(404), { outcome: 'rejected', code: 'HTTP 404', cause: 'other' }],
  ['dislikes the text', answers(400), { outcome: 'rejected', cause: 'content' }],
  ['finds it too long', answers(413), { outcome: 'rejected', cause: 'content' }],
  [
    'asks for patience',
    answers(429, { 'retry-after': '30' }),
    { outcome: 'retry', code: 'HTTP 429', retryAfterMs: 30_000 },
  ],
  [
    'asks for patience until a moment of its own clock',
    answers(503, {
      date: 'Tue, 24 Nov 1998 09:00:00 GMT',
      'retry-after': 'Tue, 24 Nov 1998 09:02:00 GMT',
    }),
    { outcome: 'retry', code: 'HTTP 503', retryAfterMs: 120_000 },
  ],
  [
    'asks for patience in words that nobody understands',
    answers(503, { 'retry-after': 'soon' }),
    { outcome: 'retry', code: 'HTTP 503', detail: 'The receiver answered 503.' },
  ],
  ['is out of order', answers(500), { outcome: 'retry', code: 'HTTP 500' }, { outcome: 'ambiguous' }],
  [
    'is behind a broken proxy',
    answers(502),
    { outcome: 'retry', code: 'HTTP 502' },
    { outcome: 'ambiguous' },
  ],
  [
    'takes it and cuts the line',
    { does: 'hang up' },
    { outcome: 'retry', code: 'ECONNRESET' },
    { outcome: 'ambiguous' },
  ],
  [
    'takes it and falls silent',
    { does: 'stay silent' },
    { outcome: 'retry', code: 'ETIMEDOUT' },
    { outcome: 'ambiguous' },
  ],
];

let sink: WebhookSink;

beforeEach(async () => {
  sink = await WebhookSink.start();
});
afterEach(() => sink.close());

function channelTo(settings: Partial<WebhookSettings> = {}): WebhookChannel {
  return new WebhookChannel({
    url: sink.url,
    format: 'standard',
    secrets: [{ value: SECRET, until: null }],
    outside: new Outside(['127.0.0.0/8']),
    now: Date.now,
    ...settings,
  });
}

describe('a receiver', () => {
  it.each(FAULTS)('that %s is asked once', async (_name, fault, standard, mattermost = {}) => {
    // Gives up on a silent one soon; only where it is silent, or a slow machine would fail the test.
    const patience = fault.does === 'stay silent' ? { patience: 300 } : {};
    for (const [format, expected] of [
      ['standard', standard],
      ['mattermost', { ...standard, ...mattermost }],
    ] as const) {
      const before = sink.posts.length;
      sink.fail(fault);
      const mayLeave = jest.fn(yes);
      expect(await channelTo({ format, ...patience }).send(anOutgoing(), mayLeave)).toMatchObject(expected);
      expect(sink.posts).toHaveLength(before + 1);
      expect(mayLeave).toHaveBeenCalledTimes(1);
    }
  });

  it('that does not listen is tried again later, in either form', async () => {
    const channels = [channelTo(), channelTo({ format: 'mattermost' })];
    await sink.close();
    for (const channel of channels)
      expect(await channel.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry', code: 'ECONNREFUSED' });
    sink = await WebhookSink.start();
  });

  it('that talks for ten megabytes is listened to for sixty-four kilobytes, of which three hundred characters stay', async () => {
    sink.fail({ does: 'talk', status: 400, bytes: 10 * 1024 * 1024 });
    const outcome = await channelTo().send(anOutgoing(), yes);
    expect(outcome).toMatchObject({ outcome: 'rejected', cause: 'content' });
    expect('detail' in outcome && outcome.detail.length).toBe(300);
    // What the two systems hold between them on the way counts as sent, and is far from all of it.
    expect(sink.talked).toBeLessThan(10 * 1024 * 1024);
  });

  it('that begins to say why and falls silent is quoted as far as it came', async () => {
    sink.fail({ does: 'answer', status: 400, headers: { 'content-length': '900' }, body: 'No such user' });
    expect(await channelTo({ patience: 300 }).send(anOutgoing(), yes)).toMatchObject({
      outcome: 'rejected',
      detail: 'The receiver answered 400: No such user',
    });
  });

  it('is quoted without addresses, links and keys', async () => {
    const said = 'boris@example.com is unknown at https://chat.example.com/hooks/abc, key xoxb-1-2';
    sink.fail(answers(404, {}, said));
    expect(await channelTo().send(anOutgoing(), yes)).toMatchObject({
      detail: 'The receiver answered 404: <address> is unknown at <url> key <token>',
    });
  });

  it.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '169.254.169.254', '10.0.0.1', '2130706433'])(
    'in a network of the machine’s own (%s) is not asked, and the message waits',
    async (host) => {
      const url = `https://${host}:${sink.port}/hooks/very-secret-key`;
      const outcome = await channelTo({ url, outside: new Outside([]) }).send(anOutgoing(), yes);
      expect(outcome).toMatchObject({ outcome: 'retry', code: 'NOT_ALLOWED' });
      expect(sink.posts).toEqual([]);
    },
  );

  it('is never told of in what is kept of an attempt', async () => {
    const kept: unknown[] = [];
    for (const fault of [answers(500), answers(404), { does: 'hang up' } as const]) {
      sink.fail(fault);
      kept.push(await channelTo().send(anOutgoing(), yes));
    }
    expect(JSON.stringify(kept)).not.toMatch(/very-secret-key|whsec_|127\.0\.0\.1/);
  });
});

describe('a person', () => {
  it.each([
    ['standard', { webhookUserId: null, email: null }, 'NO_ADDRESS'],
    ['mattermost', { webhookUserId: null }, 'NO_ADDRESS'],
    ['mattermost', { webhookUserId: 'town-square channel' }, 'BAD_ADDRESS'],
    ['mattermost', { webhookUserId: '#town-square' }, 'BAD_ADDRESS'],
    ['mattermost', { webhookUserId: '~town-square' }, 'BAD_ADDRESS'],
    ['mattermost', { webhookUserId: '@boris,@all' }, 'BAD_ADDRESS'],
  ] as const)('known in the form %s as %j is not written to', async (format, address, code) => {
    const mayLeave = jest.fn(yes);
    const outgoing = anOutgoing({ recipient: aRecipient(address) });
    expect(await channelTo({ format }).send(outgoing, mayLeave)).toMatchObject({
      outcome: 'rejected',
      phase: 'compose',
      cause: 'address',
      code,
    });
    expect([sink.posts, mayLeave.mock.calls]).toEqual([[], []]);
  });
});
