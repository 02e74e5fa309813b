import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anOutgoing } from '../../../../test/support/an-outgoing.ts';
import { SlackSink, type SlackFault } from '../../../../test/support/slack-sink.ts';
import { SlackChannel } from './slack-channel.ts';

const yes = async (): Promise<boolean> => true;
const says = (error: string): SlackFault => ({ does: 'answer', body: { ok: false, error } });
const beneath = (first: string | null) => anOutgoing({ thread: { leadId: 'lead-1', first } });

let sink: SlackSink;
let slack: SlackChannel;

beforeEach(async () => {
  sink = await SlackSink.start();
  slack = new SlackChannel({ botToken: 'xoxb-1-secret', apiUrl: sink.url });
});

afterEach(async () => {
  await slack.close();
  await sink.close();
});

async function firstName(): Promise<string> {
  const outcome = await slack.send(beneath(null), yes);
  if (outcome.outcome !== 'sent' || outcome.providerId === null) throw new Error('It was not sent.');
  return outcome.providerId;
}

describe('what Slack is told about one lead', () => {
  it('begins a thread, stands in it from then on, and is shown in the conversation as well', async () => {
    const first = await firstName();
    expect(await slack.send(beneath(first), yes)).toMatchObject({ outcome: 'sent' });
    const [one, other] = sink.posts.map(({ body }) => [body.get('thread_ts'), body.get('reply_broadcast')]);
    expect([one, other]).toEqual([
      [null, null],
      ['1764000000.000001', 'true'],
    ]);
  });

  it.each([
    ['went to another member', 'U0OTHER/DU0OTHER/1764000000.000001'],
    ['was written down before members were', 'DU024BORIS/1764000000.000001'],
    ['has a name that is none', 'U024BORIS/'],
  ])('begins a thread of its own where the first message %s', async (_why, first) => {
    expect(await slack.send(beneath(first), yes)).toMatchObject({ outcome: 'sent' });
    expect(sink.posts[0]?.body.has('thread_ts')).toBe(false);
  });

  it.each(['thread_not_found', 'cannot_reply_to_message', 'restricted_action_thread_locked'])(
    'is told outside the thread when Slack refuses it there: %s',
    async (word) => {
      const first = await firstName();
      sink.fail('chat.postMessage', says(word));
      const mayLeave = jest.fn(yes);
      expect(await slack.send(beneath(first), mayLeave)).toMatchObject({ outcome: 'sent' });
      expect(sink.posts.map(({ body }) => body.get('thread_ts'))).toEqual([null, '1764000000.000001', null]);
      expect(mayLeave).toHaveBeenCalledTimes(1);
    },
  );

  it('is not told a second time when nobody knows what became of it in the thread', async () => {
    const first = await firstName();
    sink.fail('chat.postMessage', { does: 'hang up' });
    expect(await slack.send(beneath(first), yes)).toMatchObject({ outcome: 'ambiguous' });
    expect(sink.posts).toHaveLength(2);
  });
});
