import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NotificationState } from '#conveyor';
import type { Statement } from '#database';
import { DeliveryQueue } from '#queue';
import { DeliverNotification, ReconcileQueue, SweepNotifications, WakeUps } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const queued = async (id: string, generation = 1) =>
  (await app.get(DeliveryQueue).states([{ notificationId: id, generation, channel: 'email' }]))[0];

const endAll: Statement<never> = {
  name: 'test_end_all',
  text: `update notifications set state = 'suppressed', code = 'TEST_OVER' where state not in ('sent', 'suppressed')`,
};
const loseJobs: Statement<never> = { name: 'test_lose_jobs', text: 'delete from bullmq.job' };
const unmark: Statement<never> = {
  name: 'test_unmark',
  text: 'update notifications set enqueued_at = null where id = $1',
};

// What one test has left over would be found by the sweep of the next.
beforeEach(async () => {
  await app.get(WakeUps).idle();
  await app.database.run(endAll, []);
});

async function aNotification(): Promise<string> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [notification] = (await recordOf(app.database, lead.id)).notifications;
  if (!notification) throw new Error('Nobody is to be told.');
  return notification.id;
}

describe('after a commit', () => {
  it('the queue has the job, and the ledger knows that it has', async () => {
    const id = await aNotification();
    expect(await queued(id)).toBe('waiting');
    expect((await notificationOf(app.database, id)).enqueuedAt).toBe(app.clock.now());
  });
});

describe('the sweep', () => {
  it('enqueues what was committed and never enqueued, when it is older than a second', async () => {
    const id = await aNotification();
    await app.database.run(loseJobs, []);
    await app.database.run(unmark, [id]);
    app.clock.tick(999);
    expect(await app.get(SweepNotifications).run()).toBe(0);
    app.clock.tick(1);
    expect(await app.get(SweepNotifications).run()).toBe(1);
    expect(await queued(id)).toBe('waiting');
    expect(await app.get(SweepNotifications).run()).toBe(0);
  });

  it('enqueues again what was enqueued and not marked: it is the same job, so it runs once', async () => {
    const id = await aNotification();
    await app.database.run(unmark, [id]);
    app.clock.tick(1_000);
    expect(await app.get(SweepNotifications).run()).toBe(1);
    expect((await notificationOf(app.database, id)).generation).toBe(1);
  });

  it('of two at once, each takes what the other has not', async () => {
    const ids = [await aNotification(), await aNotification(), await aNotification()];
    for (const id of ids) await app.database.run(unmark, [id]);
    app.clock.tick(1_000);
    const swept = await Promise.all([app.get(SweepNotifications).run(), app.get(SweepNotifications).run()]);
    expect(swept[0] + swept[1]).toBe(ids.length);
  });
});

describe('the reconciler', () => {
  const later = async () => {
    app.clock.tick(15_001);
    return app.get(ReconcileQueue).run();
  };

  it('leaves alone what the queue has, however late it is', async () => {
    const id = await aNotification();
    expect(await later()).toEqual({ enqueue: 0, ambiguous: 0, needs_attention: 0 });
    expect(await notificationOf(app.database, id)).toMatchObject({ generation: 1, losses: 0 });
  });

  it('leaves alone what is younger than fifteen seconds', async () => {
    await aNotification();
    await app.database.run(loseJobs, []);
    app.clock.tick(15_000);
    expect(await app.get(ReconcileQueue).run()).toMatchObject({ enqueue: 0 });
  });

  it('makes again what the queue has lost, as the next generation', async () => {
    const id = await aNotification();
    await app.database.run(loseJobs, []);
    expect(await later()).toMatchObject({ enqueue: 1 });
    expect(await notificationOf(app.database, id)).toMatchObject({
      generation: 2,
      losses: 1,
      state: 'pending',
    });
    expect(await queued(id, 2)).toBe('waiting');
    expect(await app.get(DeliverNotification).run(id)).toMatchObject({ state: 'sent' });
  });

  it('makes again what was lost before it was marked', async () => {
    const id = await aNotification();
    await app.database.run(loseJobs, []);
    await app.database.run(unmark, [id]);
    expect(await later()).toMatchObject({ enqueue: 1 });
    expect(await queued(id, 2)).toBe('waiting');
  });

  it('makes again what a worker had taken and not begun to send', async () => {
    const id = await aNotification();
    const held = app.email.hold('before leaving');
    const dead = app.get(DeliverNotification).run(id);
    await held.reached;
    await app.database.run(loseJobs, []);
    expect(await later()).toMatchObject({ enqueue: 1, ambiguous: 0 });
    expect(await app.get(DeliverNotification).run(id)).toMatchObject({ state: 'sent' });
    held.release();
    await dead;
    expect(app.email.arrived.filter((other) => other === id)).toHaveLength(1);
  });

  it('does not make again what may be out already: it says that nobody knows', async () => {
    const id = await aNotification();
    const held = app.email.hold('after leaving');
    const dead = app.get(DeliverNotification).run(id);
    await held.reached;
    await app.database.run(loseJobs, []);
    expect(await later()).toEqual({ enqueue: 0, ambiguous: 1, needs_attention: 0 });
    expect((await notificationOf(app.database, id)).state).toBe('ambiguous');
    held.release();
    await dead;
  });

  it('gives to a person what the queue loses for the fourth time', async () => {
    const id = await aNotification();
    for (let loss = 1; loss <= 3; loss += 1) {
      await app.database.run(loseJobs, []);
      expect(await later()).toMatchObject({ enqueue: 1 });
    }
    await app.database.run(loseJobs, []);
    expect(await later()).toMatchObject({ enqueue: 0, needs_attention: 1 });
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'needs_attention',
      code: 'QUEUE_LOST_IT',
      losses: 3,
    });
    expect(await app.get(DeliverNotification).run(id)).toBeUndefined();
  });

  it('of two at once makes one new generation', async () => {
    const id = await aNotification();
    await app.database.run(loseJobs, []);
    app.clock.tick(15_001);
    await Promise.all([app.get(ReconcileQueue).run(), app.get(ReconcileQueue).run()]);
    expect(await notificationOf(app.database, id)).toMatchObject({ generation: 2, losses: 1 });
  });

  it('does nothing about what has ended', async () => {
    const ended: NotificationState[] = [];
    for (const outcome of ['sent', 'ambiguous'] as const) {
      const id = await aNotification();
      if (outcome === 'ambiguous')
        app.email.ends({ outcome, phase: 'data', code: 'ECONNECTION', detail: 'lost' });
      await app.get(DeliverNotification).run(id);
      ended.push((await notificationOf(app.database, id)).state);
    }
    await app.database.run(loseJobs, []);
    expect(await later()).toEqual({ enqueue: 0, ambiguous: 0, needs_attention: 0 });
    expect(ended).toEqual(['sent', 'ambiguous']);
  });
});
