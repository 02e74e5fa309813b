import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NotificationState } from '#conveyor';
import type { Statement } from '#database';
import { readChannelFiguresOf, readJobFiguresOf } from '#database/ops';
import { WakeUps } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const forgetAll: Statement<never> = {
  name: 'test_forget_all',
  text: `with p as (delete from channel_pauses), a as (delete from attentions)
    update notifications set state = 'suppressed' where state <> 'suppressed'`,
};
const setState: Statement<never> = {
  name: 'test_set_state',
  text: `update notifications set state = $2, due_at = $3::timestamptz, changed_at = $3 where id = $1`,
};
const killBy: Statement<never> = {
  name: 'test_kill_by',
  text: 'update notifications set deaths = $2 where id = $1',
};
const pause: Statement<never> = {
  name: 'test_pause',
  text: `with i as (insert into interventions (id, kind, at) values (gen_random_uuid(), 'pause', $1) returning id)
    insert into channel_pauses (channel, intervention_id, code, since, until) select 'email', id, 'EAUTH', $1, $2 from i`,
};
const unmark: Statement<never> = {
  name: 'test_unmark',
  text: 'update notifications set enqueued_at = null, created_at = $2 where id = $1',
};
const close: Statement<never> = {
  name: 'test_close',
  text: `insert into attentions (notification_id, taken_by, taken_at, closed_at)
    select id, employee_id, now(), now() from notifications where id = $1`,
};

const ago = (seconds: number): string => new Date(app.clock.now() - seconds * 1_000).toISOString();

beforeEach(async () => {
  await app.get(WakeUps).idle();
  await app.database.run(forgetAll, []);
});

/** A message by e-mail in this state, of which nothing was heard since it was due. */
async function aNotification(state: NotificationState, dueSecondsAgo: number): Promise<string> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [{ id } = { id: '' }] = (await recordOf(app.database, lead.id)).notifications;
  await app.database.run(setState, [id, state, ago(dueSecondsAgo)]);
  return id;
}

async function email() {
  const figures = await readChannelFiguresOf(app.database, app.clock.now());
  expect(figures.map(({ channel }) => channel)).toEqual([
    'email',
    'slack',
    'in_app',
    'push',
    'telegram',
    'webhook',
  ]);
  const [first] = figures;
  if (!first) throw new Error('E-mail has no figures.');
  return first;
}

describe('the figures of a channel', () => {
  it('name every state, also where nothing was ever told', async () => {
    expect(await email()).toEqual({
      channel: 'email',
      isPaused: false,
      dueSeconds: null,
      pausedSeconds: null,
      unpublishedSeconds: null,
      depth: { deferred: 0, pending: 0, claimed: 0, sending: 0, retry: 0, ambiguous: 0, needs_attention: 0 },
      paused: 0,
      ambiguous: { count: 0, oldestSeconds: null },
      needsAttention: { count: 0, oldestSeconds: null },
      deadly: 0,
    });
  });

  it('tell how long the oldest is due, of what has not ended and whose time has come', async () => {
    await aNotification('pending', 40);
    await aNotification('sending', 50);
    await aNotification('retry', -60);
    await aNotification('sent', 500);
    await aNotification('rejected', 600);
    expect(await email()).toMatchObject({ dueSeconds: 50, depth: { pending: 1, sending: 1, retry: 1 } });
  });

  it('tell how long nobody knows, and how long a person is needed, until he says that it is done with', async () => {
    const known = await aNotification('ambiguous', 300);
    await aNotification('ambiguous', 100);
    await aNotification('needs_attention', 200);
    expect(await email()).toMatchObject({
      depth: { ambiguous: 2, needs_attention: 1 },
      ambiguous: { count: 2, oldestSeconds: 300 },
      needsAttention: { count: 1, oldestSeconds: 200 },
    });
    await app.database.run(close, [known]);
    expect(await email()).toMatchObject({
      depth: { ambiguous: 1 },
      ambiguous: { count: 1, oldestSeconds: 100 },
    });
  });

  it('count the messages of which workers die, while they are tried and until a person has closed them', async () => {
    const [tried, givenUp] = [await aNotification('claimed', 10), await aNotification('needs_attention', 10)];
    await aNotification('pending', 10);
    for (const id of [tried, givenUp]) await app.database.run(killBy, [id, 1]);
    expect(await email()).toMatchObject({ deadly: 0 });
    for (const id of [tried, givenUp]) await app.database.run(killBy, [id, 2]);
    expect(await email()).toMatchObject({ deadly: 2 });
    await app.database.run(close, [givenUp]);
    expect(await email()).toMatchObject({ deadly: 1 });
  });

  it('keep apart what a pause holds back, while it lasts', async () => {
    await aNotification('pending', 40);
    await aNotification('retry', 90);
    await aNotification('sending', 10);
    await app.database.run(pause, [ago(60), ago(-60)]);
    const held = { isPaused: true, paused: 2, pausedSeconds: 90, dueSeconds: 10 };
    expect(await email()).toMatchObject({ ...held, depth: { pending: 1, retry: 1, sending: 1 } });
    app.clock.tick(60_000);
    expect(await email()).toMatchObject({ isPaused: false, paused: 0, pausedSeconds: null, dueSeconds: 150 });
  });

  it('count what waits by the wish of its receivers by itself: it is not due, and no pause holds it back', async () => {
    await aNotification('deferred', -600);
    await aNotification('deferred', 20);
    await aNotification('pending', 40);
    const figures = { dueSeconds: 40, depth: { deferred: 2, pending: 1, retry: 0 } };
    expect(await email()).toMatchObject(figures);
    await app.database.run(pause, [ago(60), ago(-60)]);
    expect(await email()).toMatchObject({ paused: 1, pausedSeconds: 40, depth: figures.depth });
  });

  it('tell how old the oldest is that no job was made for', async () => {
    const id = await aNotification('pending', 40);
    expect(await email()).toMatchObject({ unpublishedSeconds: null });
    await app.database.run(unmark, [id, ago(70)]);
    expect(await email()).toMatchObject({ unpublishedSeconds: 70 });
  });
});

describe('the figures of the jobs', () => {
  it('name what waits for a job also when it has never run', async () => {
    await app.database.run(unmark, [await aNotification('pending', 0), ago(33)]);
    const { jobs, beats } = await readJobFiguresOf(app.database, app.clock.now());
    expect(jobs.find(({ job }) => job === 'notifications.sweep')).toEqual({
      job: 'notifications.sweep',
      ranSeconds: null,
      tookMs: null,
      did: null,
      didSeconds: null,
      lastDid: null,
      failedSeconds: null,
      dueSeconds: 33,
    });
    expect(jobs.map(({ job }) => job)).toEqual([
      'audit.seal',
      'events.tell',
      'figures.fold',
      'imports.work',
      'invariants.check',
      'learning.sum',
      'notifications.sweep',
      'promises.check',
      'queue.reconcile',
      'records.purge',
      'reports.sweep',
      'strengths.measure',
      'timers.sweep',
    ]);
    expect(beats).toEqual({});
  });
});
