import { describe, expect, it } from '@jest/globals';
import { DAY } from '#conveyor';
import { DeliverNotification, SweepNotifications, WakeUps } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const deliver = (id: string) => app.get(DeliverNotification).run(id);
const LATER = { outcome: 'retry', phase: 'envelope', code: '451', detail: 'greylisted' } as const;

async function aNotification(): Promise<string> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [notification] = (await recordOf(app.database, lead.id)).notifications;
  if (!notification) throw new Error('Nobody is to be told.');
  return notification.id;
}

/** Lets the next attempt fail, and moves the clock to when the one after is due; gives the pause in between. */
async function failOnce(id: string, outcome: Parameters<typeof app.email.ends>[0] = LATER): Promise<number> {
  app.email.ends(outcome);
  await deliver(id);
  const pause = (await notificationOf(app.database, id)).dueAt - app.clock.now();
  app.clock.tick(pause);
  return pause;
}

describe('a message that can not go out now', () => {
  it('is tried again after pauses that grow from ten seconds to three hours', async () => {
    const id = await aNotification();
    const pauses = [];
    for (let attempt = 1; attempt <= 7; attempt += 1) pauses.push(await failOnce(id));
    expect(pauses.map((pause) => pause / 1_000)).toEqual([10, 60, 300, 900, 3_600, 10_800, 10_800]);
  });

  it('is not tried before its time, and goes out when it comes', async () => {
    const id = await aNotification();
    const pause = await failOnce(id);
    app.clock.tick(-1);
    expect(await deliver(id)).toBeUndefined();
    app.clock.tick(1);
    expect(pause).toBe(10_000);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'sent',
      attempts: 2,
      code: null,
      detail: null,
    });
  });

  it('waits for as long as the server asks, when that is longer', async () => {
    const id = await aNotification();
    expect(await failOnce(id, { ...LATER, retryAfterMs: 120_000 })).toBe(120_000);
  });

  it('is given to a person when a day has passed: nobody needs it any more by itself', async () => {
    const id = await aNotification();
    const began = app.clock.now();
    while ((await notificationOf(app.database, id)).state !== 'needs_attention') {
      app.email.ends(LATER);
      const { dueAt } = await notificationOf(app.database, id);
      app.clock.tick(Math.max(0, dueAt - app.clock.now()));
      await deliver(id);
    }
    expect(app.clock.now() - began).toBeLessThanOrEqual(DAY);
    expect(await deliver(id)).toBeUndefined();
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'needs_attention', code: '451' });
  });

  it('is woken by the sweep when it is due, as a new generation, because the queue keeps the old job', async () => {
    const id = await aNotification();
    const { generation } = await notificationOf(app.database, id);
    app.email.ends(LATER);
    await deliver(id);
    app.clock.tick(9_999);
    await app.get(SweepNotifications).run();
    expect((await notificationOf(app.database, id)).generation).toBe(generation);
    app.clock.tick(1);
    await app.get(SweepNotifications).run();
    expect((await notificationOf(app.database, id)).generation).toBe(generation + 1);
    // Once is enough: the next sweep leaves it alone.
    await app.get(SweepNotifications).run();
    expect((await notificationOf(app.database, id)).generation).toBe(generation + 1);
  });
});
