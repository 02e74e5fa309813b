import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { SlackSink, type SlackFault } from '../../../../test/support/slack-sink.ts';
import { SlackChannel, type SlackSettings } from './slack-channel.ts';

const yes = async (): Promise<boolean> => true;
const byEmail = (): ReturnType<typeof anOutgoing> =>
  anOutgoing({ recipient: aRecipient({ slackUserId: null }) });

const says = (error: string): SlackFault => ({ does: 'answer', body: { ok: false, error } });

/** What Slack does with a post, and what must become of the message. */
const POST_FAULTS: readonly (readonly [string, SlackFault, object])[] = [
  [
    'asks for patience',
    { does: 'answer', status: 429, headers: { 'retry-after': '30' }, body: '' },
    { outcome: 'retry', code: 'ratelimited', retryAfterMs: 30_000 },
  ],
  ['asks for patience without a time', { does: 'answer', status: 429, body: '' }, { outcome: 'retry' }],
  [
    'is out of order',
    { does: 'answer', status: 500, body: 'oops' },
    { outcome: 'ambiguous', code: 'HTTP 500' },
  ],
  [
    'is behind a broken proxy',
    { does: 'answer', status: 502, body: '' },
    { outcome: 'ambiguous', code: 'HTTP 502' },
  ],
  [
    'is not where it was',
    { does: 'answer', status: 404, body: '' },
    { outcome: 'rejected', code: 'HTTP 404', cause: 'other' },
  ],
  [
    'answers with a page',
    { does: 'answer', body: '<html>Sorry</html>' },
    { outcome: 'ambiguous', code: 'unreadable' },
  ],
  [
    'answers with half an answer',
    { does: 'answer', body: '{"ok":tr' },
    { outcome: 'ambiguous', code: 'unreadable' },
  ],
  ['failed halfway', says('fatal_error'), { outcome: 'ambiguous', code: 'fatal_error' }],
  ['failed inside', says('internal_error'), { outcome: 'ambiguous', code: 'internal_error' }],
  ['is full', says('ratelimited'), { outcome: 'retry', code: 'ratelimited' }],
  ['is down for a while', says('service_unavailable'), { outcome: 'retry', code: 'service_unavailable' }],
  [
    'does not know us',
    says('invalid_auth'),
    { outcome: 'rejected', code: 'invalid_auth', cause: 'credentials' },
  ],
  ['lacks a scope', says('missing_scope'), { outcome: 'rejected', cause: 'credentials' }],
  ['knows no such person', says('channel_not_found'), { outcome: 'rejected', cause: 'address' }],
  ['has the person switched off', says('user_disabled'), { outcome: 'rejected', cause: 'address' }],
  [
    'lets the app write to nobody',
    says('messages_tab_disabled'),
    { outcome: 'rejected', cause: 'credentials' },
  ],
  ['lets nobody write there', says('restricted_action'), { outcome: 'rejected', cause: 'other' }],
  ['dislikes the text', says('msg_blocks_too_long'), { outcome: 'rejected', cause: 'content' }],
  [
    'says a word of its own',
    says('something_new'),
    { outcome: 'rejected', code: 'something_new', cause: 'other' },
  ],
  ['takes the message and cuts the line', { does: 'hang up' }, { outcome: 'ambiguous' }],
  [
    'takes the message and falls silent',
    { does: 'stay silent' },
    { outcome: 'ambiguous', code: 'ETIMEDOUT' },
  ],
];

let sink: SlackSink;
let slack: SlackChannel;

beforeEach(async () => {
  sink = await SlackSink.start();
  slack = channelTo(sink);
});

afterEach(async () => {
  await slack.close();
  await sink.close();
});

describe('a Slack', () => {
  it.each(POST_FAULTS)('that %s is asked once', async (_name, fault, expected) => {
    // Gives up on a silent Slack soon; only where it is silent, or a slow machine would fail the test.
    if (fault.does === 'stay silent') slack = channelTo(sink, { timeout: 300 });
    sink.fail('chat.postMessage', fault);
    const mayLeave = jest.fn(yes);
    expect(await slack.send(anOutgoing(), mayLeave)).toMatchObject({ phase: 'post', ...expected });
    expect(sink.requests).toHaveLength(1);
    expect(mayLeave).toHaveBeenCalledTimes(1);
  });

  it('that does not listen is tried again later', async () => {
    const away = new SlackChannel({ botToken: 'xoxb-1-secret', apiUrl: sink.url });
    await sink.close();
    expect(await away.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry', code: 'ECONNREFUSED' });
    expect(await away.check()).toContain("Slack can't be used");
    sink = await SlackSink.start();
  });

  it('that has no such name on the net is tried again later', async () => {
    const nowhere = new SlackChannel({ botToken: 'xoxb-1-secret', apiUrl: 'http://slack.invalid/api/' });
    expect(await nowhere.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry' });
  });

  it('is told who we are, whom to tell, and never to read anything into the text', async () => {
    const outgoing = anOutgoing();
    const outcome = await slack.send(outgoing, yes);
    const [post] = sink.posts;
    expect(post?.token).toBe('xoxb-1-secret');
    expect(Object.fromEntries(post?.body ?? [])).toMatchObject({
      channel: 'U024BORIS',
      parse: 'none',
      link_names: 'false',
      unfurl_links: 'false',
      unfurl_media: 'false',
      metadata: JSON.stringify({
        event_type: 'conveyor_notification',
        event_payload: { notification_id: outgoing.notificationId },
      }),
    });
    expect(outcome).toEqual({ outcome: 'sent', providerId: 'U024BORIS/DU024BORIS/1764000000.000001' });
  });
});

describe('a receiver known by the e-mail address only', () => {
  it('is looked up once and then remembered', async () => {
    sink.members.set('boris@example.com', 'U777');
    await slack.send(byEmail(), yes);
    await slack.send(byEmail(), yes);
    expect(sink.requests.map(({ method }) => method)).toEqual([
      'users.lookupByEmail',
      'chat.postMessage',
      'chat.postMessage',
    ]);
    expect(sink.posts.map(({ body }) => body.get('channel'))).toEqual(['U777', 'U777']);
  });

  it('is looked up again when Slack has forgotten the member', async () => {
    sink.members.set('boris@example.com', 'U777');
    sink.fail('chat.postMessage', says('user_not_found'));
    await slack.send(byEmail(), yes);
    sink.members.set('boris@example.com', 'U888');
    await slack.send(byEmail(), yes);
    expect(sink.posts.map(({ body }) => body.get('channel'))).toEqual(['U777', 'U888']);
  });

  it.each<readonly [string, SlackFault, object]>([
    ['unknown', says('users_not_found'), { outcome: 'rejected', cause: 'address' }],
    ['not for us to look up', says('missing_scope'), { outcome: 'rejected', cause: 'credentials' }],
    [
      'asked for too often',
      { does: 'answer', status: 429, headers: { 'retry-after': '7' }, body: '' },
      { outcome: 'retry', retryAfterMs: 7000 },
    ],
    ['lost with the line', { does: 'hang up' }, { outcome: 'retry' }],
    ['lost in a failure', { does: 'answer', status: 500, body: '' }, { outcome: 'retry', code: 'HTTP 500' }],
    ['found without an id', { does: 'answer', body: { ok: true } }, { outcome: 'retry' }],
  ])('and %s is not posted to', async (_name, fault, expected) => {
    sink.fail('users.lookupByEmail', fault);
    const mayLeave = jest.fn(yes);
    expect(await slack.send(byEmail(), mayLeave)).toMatchObject({ phase: 'lookup', ...expected });
    expect(sink.posts).toEqual([]);
    expect(mayLeave).not.toHaveBeenCalled();
  });
});

function channelTo({ url }: SlackSink, settings: Partial<SlackSettings> = {}): SlackChannel {
  return new SlackChannel({ botToken: 'xoxb-1-secret', apiUrl: url, ...settings });
}
