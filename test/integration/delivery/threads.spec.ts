import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SlackChannel } from '#channels';
import { MINUTE, type Channel, type NoticeKind } from '#conveyor';
import { DeliverNotification } from '#use-cases';
import { insertNoticeOf } from '../../support/a-notice.ts';
import { enterLead, specialist, to } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';
import { SlackSink } from '../../support/slack-sink.ts';

let sink: SlackSink;
beforeAll(async () => {
  sink = await SlackSink.start();
});
const app = useLine(
  useDatabase(),
  () => ({}),
  () => [new SlackChannel({ botToken: 'xoxb-1-secret', apiUrl: sink.url })],
);
afterAll(() => sink.close());

/** Enters a lead with Anna and tells her these things of it on Slack; gives the threads that they came to. */
async function told(line: Line, name: string, kinds: readonly NoticeKind[], channel: Channel = 'slack') {
  const anna = specialist(line, 1);
  sink.members.set(anna.email ?? '', 'U0ANNA');
  const { lead } = await enterLead(app, line, { name, receiver: to(anna) });
  const from = sink.posts.length;
  for (const kind of kinds) {
    app.clock.tick(MINUTE);
    const what = { kind, leadId: lead.id, employeeId: anna.id, at: app.clock.now(), channel };
    const id = await insertNoticeOf(app.database, what);
    expect(await app.get(DeliverNotification).run(id)).toMatchObject({ state: 'sent' });
  }
  return { leadId: lead.id, threads: sink.posts.slice(from).map(({ body }) => body.get('thread_ts')) };
}

it('what Slack says of one lead stands in one thread, of another lead in another', async () => {
  const line = await aLine().withSpecialists(1, { atStage: 1 }).insert(app.database);
  const { threads } = await told(line, 'Mir LLC', ['handoff.offered', 'lead.reminder']);
  const [first, second] = threads;
  expect([threads.length, first]).toEqual([2, null]);
  expect(second).toMatch(/^1764000000\.\d{6}$/);
  const {
    threads: [other, reply],
  } = await told(line, 'Romashka LLC', ['handoff.offered', 'lead.reminder']);
  expect(other).toBeNull();
  expect(reply).not.toBe(second);
});

it('what is told of several leads stands in the thread of none', async () => {
  const line = await aLine().withSpecialists(1, { atStage: 1 }).insert(app.database);
  const { threads } = await told(line, 'Mir LLC', ['handoff.offered', 'handoffs.offered']);
  expect(threads).toEqual([null, null]);
});

it('what an e-mail says of one lead names it as what it answers', async () => {
  const line = await aLine().withSpecialists(1, { atStage: 1 }).insert(app.database);
  const { leadId } = await told(line, 'Mir LLC', ['lead.reminder'], 'email');
  const { thread } = app.email.given.at(-1) ?? {};
  expect(thread).toEqual({ leadId, first: null });
});
