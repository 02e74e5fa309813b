import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '#conveyor';
import type { Statement } from '#database';
import { readChannelFiguresOf } from '#database/ops';
import { DeliveryQueue } from '#queue';
import {
  AdvanceLead,
  CheckInvariants,
  DeliverNotification,
  EndPauses,
  PauseChannel,
  FollowLost,
  PauseItself,
  ReconcileQueue,
  ResumeChannel,
  SweepNotifications,
  WakeUps,
  type Caller,
} from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, SOMEBODY } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { actionsOf, auditOf } from '../../support/audit-records.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { anOperator } from '../../support/operators.ts';

const app = useLine();

let oleg: Caller;

const endAll: Statement<never> = {
  name: 'test_end_all',
  text: `with p as (delete from channel_pauses)
    update notifications set state = 'suppressed', code = 'TEST_OVER' where state not in ('sent', 'suppressed')`,
};

const retryIn: Statement<never> = {
  name: 'test_retry_in',
  text: `update notifications set state = 'retry', due_at = $2, attempts = 1 where id = $1`,
};

beforeAll(async () => {
  oleg = (await anOperator(app.database)).caller;
});
beforeEach(async () => {
  await app.get(WakeUps).idle();
  await app.database.run(endAll, []);
});

const pause = (minutes = 60) =>
  app.get(PauseChannel).run('email', { reason: 'The server is moved', minutes }, oleg);
const resume = () => app.get(ResumeChannel).run('email', { reason: 'It stands again' }, oleg);
const deliver = (id: string) => app.get(DeliverNotification).run(id);
const sweep = async () => {
  await app.get(EndPauses).run();
  return app.get(SweepNotifications).run();
};

async function aLead(): Promise<Readonly<{ leadId: string; id: string }>> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [notification] = (await recordOf(app.database, lead.id)).notifications;
  if (!notification) throw new Error('Nobody is to be told.');
  return { leadId: lead.id, id: notification.id };
}

/** The job that the message has now waits to be run. */
async function hasJob(id: string): Promise<boolean> {
  const { generation } = await notificationOf(app.database, id);
  const [state] = await app.get(DeliveryQueue).states([{ notificationId: id, generation, channel: 'email' }]);
  return state === 'waiting';
}

describe('a channel that is paused', () => {
  it('sends nothing, and what it holds back is swept up by nobody and lost by nobody', async () => {
    const { id } = await aLead();
    await pause();
    expect(await deliver(id)).toBeUndefined();
    app.clock.tick(5 * MINUTE);
    expect(await sweep()).toBe(0);
    expect(await app.get(ReconcileQueue).run()).toEqual({ enqueue: 0, ambiguous: 0, needs_attention: 0 });
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'pending',
      attempts: 0,
      losses: 0,
    });
    const [email] = await readChannelFiguresOf(app.database, app.clock.now());
    expect(email).toMatchObject({ isPaused: true, paused: 1, pausedSeconds: 300, dueSeconds: null });
  });

  it('lets an attempt end that had begun', async () => {
    const { id } = await aLead();
    const held = app.email.hold('before leaving');
    const delivery = deliver(id);
    await held.reached;
    await pause();
    held.release();
    expect(await delivery).toMatchObject({ state: 'sent' });
  });

  it('sends everything once when somebody resumes it: the sweep gives each a new job', async () => {
    const { id } = await aLead();
    await pause();
    await deliver(id);
    expect(await resume()).toEqual({ channel: 'email', released: 1 });
    app.clock.tick(1_000);
    expect(await sweep()).toBe(1);
    expect(await hasJob(id)).toBe(true);
    expect(await sweep()).toBe(0);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(app.email.arrived.filter((each) => each === id)).toEqual([id]);
  });

  it('holds back as many as it says that it lets out: what would wait for its next attempt anyway is not held back', async () => {
    const [waits, tried] = [(await aLead()).id, (await aLead()).id];
    await pause();
    await deliver(waits);
    await app.database.run(retryIn, [tried, new Date(app.clock.now() + MINUTE).toISOString()]);
    const [email] = await readChannelFiguresOf(app.database, app.clock.now());
    expect(email).toMatchObject({ paused: 1, depth: { pending: 1, retry: 1 } });
    expect(await resume()).toEqual({ channel: 'email', released: email?.paused });
  });

  it('goes on by itself when its time is up, and that is in the audit', async () => {
    const { id } = await aLead();
    await pause(60);
    await deliver(id);
    app.clock.tick(60 * MINUTE - 1);
    expect(await sweep()).toBe(0);
    app.clock.tick(1);
    expect(await sweep()).toBe(1);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    const ended = (await auditOf(app.database, null)).at(-1);
    expect(ended).toMatchObject({
      action: 'channel.resumed',
      actor: null,
      through: 'product',
      details: { channel: 'email', interventionId: null, released: 1 },
    });
  });

  it('tells nobody what is not so any more when it goes on', async () => {
    const { leadId, id } = await aLead();
    await pause();
    await deliver(id);
    const command = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
    await app.get(AdvanceLead).run(leadId, command, SOMEBODY);
    await resume();
    await sweep();
    expect(await deliver(id)).toMatchObject({ state: 'suppressed', code: 'NOT_WANTED_ANY_MORE' });
  });

  it('takes no attempts from what it held back, however long it lasted', async () => {
    const { id } = await aLead();
    app.email.ends({ outcome: 'retry', phase: 'connect', code: 'ETIMEDOUT', detail: 'no answer' });
    await deliver(id);
    await pause(3 * 24 * 60);
    app.clock.tick(3 * DAY);
    await sweep();
    app.email.ends({ outcome: 'retry', phase: 'connect', code: 'ETIMEDOUT', detail: 'no answer' });
    expect(await deliver(id)).toMatchObject({ state: 'retry' });
    app.clock.tick(MINUTE);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
  });

  it('breaks no promise by it, neither while it lasts nor when it is over', async () => {
    const [waits, tried] = [(await aLead()).id, (await aLead()).id];
    app.email.ends({ outcome: 'retry', phase: 'connect', code: 'ETIMEDOUT', detail: 'no answer' });
    await deliver(tried);
    await pause(24 * 60);
    await deliver(waits);
    const stuck = async () => {
      const found = await app.get(CheckInvariants).run();
      return found.find(({ invariant }) => invariant === 'notification_ends')?.rows.map(({ id }) => id);
    };
    app.clock.tick(DAY - 1);
    expect(await stuck()).toEqual([]);
    await resume();
    expect(await stuck()).toEqual([]);
    // Nobody works: now it is late.
    app.clock.tick(DAY);
    expect(await stuck()).toEqual(expect.arrayContaining([waits, tried]));
  });

  it('is not late by the time that it was paused', async () => {
    const { id } = await aLead();
    await pause();
    await deliver(id);
    app.clock.tick(HOUR - 1);
    await resume();
    app.clock.tick(4_000);
    const [email] = await readChannelFiguresOf(app.database, app.clock.now());
    expect(email).toMatchObject({ isPaused: false, dueSeconds: 4 });
  });
});

describe('somebody who pauses a channel', () => {
  it('can prolong it, and is named with his reason', async () => {
    const first = await pause(10);
    expect(first).toMatchObject({
      channel: 'email',
      by: { name: 'Oleg' },
      reason: 'The server is moved',
      code: null,
    });
    app.clock.tick(MINUTE);
    const second = await pause(60);
    expect(second.since).toBe(first.since);
    expect(Date.parse(second.until) - app.clock.now()).toBe(HOUR);
  });

  it('can not resume what is not paused', async () => {
    expect(await refusalOf(resume())).toBe('CHANNEL_NOT_PAUSED');
  });

  it('must be of those who keep the line running', async () => {
    const { caller } = await anOperator(app.database, 'head');
    const asked = app.get(PauseChannel).run('email', { reason: 'I want to', minutes: 5 }, caller);
    expect(await refusalOf(asked)).toBe('NOT_ALLOWED');
  });
});

describe('a channel whose server refuses our credentials', () => {
  it('pauses itself for an hour and says why, once', async () => {
    const { id } = await aLead();
    app.email.ends({
      outcome: 'rejected',
      phase: 'login',
      code: '535 5.7.8',
      detail: 'bad credentials',
      cause: 'credentials',
    });
    const delivery = await deliver(id);
    expect(delivery).toMatchObject({ state: 'retry', lost: { refused: 'credentials' } });
    if (!delivery?.lost) throw new Error('It is not lost.');
    await Promise.all([
      app.get(FollowLost).run(id, delivery.lost),
      app.get(FollowLost).run(id, delivery.lost),
    ]);
    const [entry] = (await auditOf(app.database, null)).slice(-1);
    expect(entry).toMatchObject({
      action: 'channel.paused',
      actor: null,
      details: { channel: 'email', code: '535 5.7.8', until: app.clock.now() + HOUR },
    });
    expect(await actionsOf(app.database, entry?.subjectId ?? '')).toEqual(['channel.paused']);
    app.clock.tick(HOUR - 1);
    expect(await sweep()).toBe(0);
    app.clock.tick(1);
    expect(await sweep()).toBe(1);
  });

  it('does not shorten a pause that somebody wanted', async () => {
    const { until } = await pause(24 * 60);
    await app.get(PauseItself).run('email', '535');
    app.clock.tick(23 * HOUR);
    await app.get(EndPauses).run();
    const [email] = await readChannelFiguresOf(app.database, app.clock.now());
    expect(email).toMatchObject({ isPaused: true });
    expect(Date.parse(until)).toBeGreaterThan(app.clock.now());
  });
});
