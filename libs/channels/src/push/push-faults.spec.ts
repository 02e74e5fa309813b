import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aMessageOf, anOffer, anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { DevicesInMemory } from '../../../../test/support/push-devices.ts';
import { PushSink, type PushFault } from '../../../../test/support/push-sink.ts';
import { Outside } from '../outside/outside.ts';
import { PushChannel, type PushSettings } from './push-channel.ts';

const yes = async (): Promise<boolean> => true;
const NOW = Date.UTC(2026, 10, 24, 9);

/** What a push service does with a message to the only device, and what must become of it. */
const FAULTS: readonly (readonly [string, PushFault, object])[] = [
  [
    'asks for patience',
    { does: 'answer', status: 429, headers: { 'retry-after': '30' } },
    { outcome: 'retry', code: 'HTTP 429', retryAfterMs: 30_000 },
  ],
  ['is down for a while', { does: 'answer', status: 503 }, { outcome: 'retry', code: 'HTTP 503' }],
  ['is out of order', { does: 'answer', status: 500 }, { outcome: 'ambiguous', code: 'HTTP 500' }],
  ['is behind a broken proxy', { does: 'answer', status: 502 }, { outcome: 'ambiguous', code: 'HTTP 502' }],
  ['knows no such device', { does: 'answer', status: 404 }, { outcome: 'rejected', cause: 'address' }],
  ['has let the device go', { does: 'answer', status: 410 }, { outcome: 'rejected', cause: 'address' }],
  // One whom anybody can name must not be able to stop the channel.
  ['refuses our keys', { does: 'answer', status: 403 }, { outcome: 'rejected', cause: 'address' }],
  ['finds it too long', { does: 'answer', status: 413 }, { outcome: 'rejected', cause: 'content' }],
  [
    'sends us elsewhere',
    { does: 'answer', status: 307, headers: { location: '/send/0' } },
    { outcome: 'rejected', code: 'HTTP 307', cause: 'other' },
  ],
  ['takes it and cuts the line', { does: 'hang up' }, { outcome: 'ambiguous', code: 'ECONNRESET' }],
  ['takes it and falls silent', { does: 'stay silent' }, { outcome: 'ambiguous', code: 'ETIMEDOUT' }],
];

let sink: PushSink;

beforeEach(async () => {
  sink = await PushSink.start();
});
afterEach(() => sink.close());

function channelTo(devices: DevicesInMemory, settings: Partial<PushSettings> = {}): PushChannel {
  const outside = new Outside(['127.0.0.0/8']);
  return new PushChannel({
    devices,
    outside,
    subject: 'https://line.example.com',
    now: () => NOW,
    ...settings,
  });
}

describe('a push service', () => {
  it.each(FAULTS)('that %s is asked once', async (_name, fault, expected) => {
    const push = channelTo(
      new DevicesInMemory(sink.browser()),
      // Gives up on a silent one soon; only where it is silent, or a slow machine would fail the test.
      fault.does === 'stay silent' ? { patience: 300 } : {},
    );
    sink.fail(0, fault);
    const mayLeave = jest.fn(yes);
    expect(await push.send(anOutgoing(), mayLeave)).toMatchObject({ phase: 'post', ...expected });
    expect(sink.pushed).toHaveLength(1);
    expect(mayLeave).toHaveBeenCalledTimes(1);
  });

  it('that does not listen is tried again later', async () => {
    const push = channelTo(new DevicesInMemory(sink.browser()));
    await sink.close();
    expect(await push.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry', code: 'ECONNREFUSED' });
    sink = await PushSink.start();
  });

  it('in a network of its own is not asked', async () => {
    const push = channelTo(new DevicesInMemory(sink.browser()), { outside: new Outside(['10.0.0.0/8']) });
    const refused = { outcome: 'rejected', code: 'EPRIVATENETWORK', cause: 'address' };
    expect(await push.send(anOutgoing(), yes)).toMatchObject(refused);
    expect(sink.pushed).toEqual([]);
  });

  it('is told who we are, how long the message is worth something, and nothing of what stands in it', async () => {
    const devices = new DevicesInMemory(sink.browser());
    const outgoing = anOutgoing({ message: anOffer({ answerDueAt: NOW + 20 * 60_000 }) });
    await channelTo(devices).send(outgoing, yes);
    const [pushed] = sink.pushed;
    expect(pushed?.headers).toMatchObject({ ttl: '1200', urgency: 'high' });
    expect(pushed?.headers['topic']).toMatch(/^[\w-]{32}$/);
    expect(pushed?.publicKey).toBe(devices.keys?.publicKey);
    expect(pushed?.claims).toMatchObject({ aud: sink.origin, sub: 'https://line.example.com' });
    expect(JSON.stringify(pushed?.headers)).not.toContain(outgoing.notificationId);
  });

  it('keeps nothing for longer than an hour, and what is due just now for a minute', async () => {
    const push = channelTo(new DevicesInMemory(sink.browser()));
    for (const answerDueAt of [null, NOW + 5 * 3_600_000, NOW - 1])
      await push.send(anOutgoing({ message: anOffer({ answerDueAt }) }), yes);
    expect(sink.pushed.map(({ headers }) => headers['ttl'])).toEqual(['3600', '3600', '60']);
  });
});

describe('a device', () => {
  it('shows what the app shows, in its owner’s language, and leads to the page', async () => {
    const push = channelTo(new DevicesInMemory(sink.browser()));
    const outgoing = anOutgoing({ recipient: aRecipient({ language: 'ru' }) });
    await push.send(outgoing, yes);
    expect(sink.pushed[0]?.text).toMatchObject({
      id: outgoing.notificationId,
      body: expect.stringContaining('Ivan Petrov'),
      path: '/leads/42',
      language: 'ru',
    });
  });

  it('takes the longest message that there can be', async () => {
    const push = channelTo(new DevicesInMemory(sink.browser()));
    const message = aMessageOf('handoff.offered', 'Щ'.repeat(3_000));
    expect(await push.send(anOutgoing({ message }), yes)).toMatchObject({ outcome: 'sent' });
    expect(Number(sink.pushed[0]?.headers['content-length'])).toBeLessThan(4_096);
  });

  it('that its service knows no more is forgotten, and the message is for the others', async () => {
    const devices = new DevicesInMemory(sink.browser(), sink.browser());
    sink.fail(0, { does: 'answer', status: 410 });
    expect(await channelTo(devices).send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
    expect([...devices.devices.keys()]).toEqual([`${sink.origin}/send/1`]);
  });

  it('whose keys are none does not keep the message from the others', async () => {
    const devices = new DevicesInMemory(sink.browser());
    devices.devices.set('broken', {
      id: 'broken',
      endpoint: `${sink.origin}/send/7`,
      p256dh: 'x',
      auth: 'y',
    });
    expect(await channelTo(devices).send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
    expect(sink.pushed).toHaveLength(1);
  });
});

describe('a person with several devices', () => {
  it('is told on all of them, and has heard of it when one has it', async () => {
    const devices = new DevicesInMemory(sink.browser(), sink.browser(), sink.browser());
    sink.fail(0, { does: 'hang up' });
    sink.fail(1, { does: 'answer', status: 429 });
    expect(await channelTo(devices).send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
    expect(sink.pushed).toHaveLength(3);
  });

  it('may have heard of it when one answer is lost, and then it is not said again by itself', async () => {
    const devices = new DevicesInMemory(sink.browser(), sink.browser());
    sink.fail(0, { does: 'answer', status: 429 });
    sink.fail(1, { does: 'hang up' });
    expect(await channelTo(devices).send(anOutgoing(), yes)).toMatchObject({ outcome: 'ambiguous' });
  });

  it('is told on none twice, when another attempt is made at the same message', async () => {
    const devices = new DevicesInMemory(sink.browser(), sink.browser());
    sink.fail(1, { does: 'hang up' });
    const push = channelTo(devices);
    const outgoing = anOutgoing();
    await push.send(outgoing, yes);
    expect(await push.send(outgoing, yes)).toMatchObject({ outcome: 'sent' });
    expect(sink.pushed.map(({ device }) => device).sort()).toEqual([0, 1, 1]);
    expect(new Set(sink.pushed.map(({ text }) => text.id))).toEqual(new Set([outgoing.notificationId]));
  });
});

it('who has no device is not told, and that is no trouble', async () => {
  const mayLeave = jest.fn(yes);
  const outcome = await channelTo(new DevicesInMemory()).send(anOutgoing(), mayLeave);
  expect(outcome).toMatchObject({ outcome: 'suppressed', code: 'NO_DEVICE' });
  expect(mayLeave).not.toHaveBeenCalled();
});

it('without keys of ours messages wait for them', async () => {
  const devices = new DevicesInMemory(sink.browser());
  devices.keys = null;
  expect(await channelTo(devices).send(anOutgoing(), yes)).toMatchObject({
    outcome: 'rejected',
    code: 'SETTINGS_UNUSABLE',
    cause: 'credentials',
  });
});
