import { afterEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { QueueError, type StoreSettings, type WakeUp } from '#queue';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';
import { signal } from '../../support/signal.ts';
import { Wire } from '../../support/wire.ts';

const store = useQueueStore();
closeQueueApps();

const wires: Wire[] = [];
// Before the apps are closed: an app whose store keeps silent would wait for it.
afterEach(async () => {
  for (const wire of wires.splice(0)) await wire.cut();
});

function aWakeUp(): WakeUp {
  return { notificationId: randomUUID(), generation: 1, channel: 'email' };
}

async function byWire(): Promise<{ wire: Wire; settings: StoreSettings }> {
  const wire = await Wire.to(store.settings().url);
  wires.push(wire);
  return { wire, settings: { ...store.settings(), url: wire.url } };
}

function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The error of an add, and after how long it came. */
async function refusal(add: Promise<void>): Promise<{ error: unknown; ms: number }> {
  const start = performance.now();
  const error = await add.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - start };
}

describe('adding wake-ups while the store', () => {
  it('is down fails within about two seconds and says why, and works again when it is back', async () => {
    const { wire, settings } = await byWire();
    const { deliveries } = await startQueueApp(settings);
    const wakeUp = aWakeUp();
    await wire.cut();
    const { error, ms } = await refusal(deliveries.add([wakeUp, { ...aWakeUp(), channel: 'slack' }]));
    expect(ms).toBeLessThan(2_500);
    expect(error).toBeInstanceOf(QueueError);
    expect(error).toMatchObject({
      code: 'QUEUE_ADD_FAILED',
      facts: { queues: ['deliver-email', 'deliver-slack'], wakeUps: 2 },
      cause: { errors: [expect.any(Error), expect.any(Error)] },
    });
    await wire.mend();
    // Each try in a turn of its own: a refusal comes so fast that the loop would else not let the connection come back.
    while ((await refusal(deliveries.add([wakeUp]))).error !== undefined) await turnOfTheLoop();
    expect(await deliveries.states([wakeUp])).toEqual(['waiting']);
  });

  it('does not answer fails within about two seconds', async () => {
    const { wire, settings } = await byWire();
    const { deliveries } = await startQueueApp(settings);
    await deliveries.add([aWakeUp()]);
    wire.silence();
    const { error, ms } = await refusal(deliveries.add([aWakeUp()]));
    expect(ms).toBeLessThan(2_500);
    expect(error).toMatchObject({ code: 'QUEUE_ADD_FAILED', cause: { code: 'QUEUE_TIMED_OUT' } });
  });

  it('is closed fails too, instead of waiting for ever', async () => {
    const { app, deliveries } = await startQueueApp(store.settings());
    await app.close();
    expect((await refusal(deliveries.add([aWakeUp()]))).error).toMatchObject({ code: 'QUEUE_ADD_FAILED' });
  });
});

describe('the workers', () => {
  it('go on by themselves after the store was away, and the log is not flooded', async () => {
    const { wire, settings } = await byWire();
    const { deliveries, workers, jobs, log } = await startQueueApp(settings);
    await workers.start();
    await deliveries.add([aWakeUp()]);
    await jobs.finished('notification.deliver');
    await wire.cut();
    await wire.mend();
    const other = await startQueueApp(store.settings());
    const wakeUp = aWakeUp();
    await other.deliveries.add([wakeUp]);
    await jobs.finished('notification.deliver', wakeUp.notificationId);
    // Each of four queues and of the connections once, and not with each attempt to come back.
    expect(log.length).toBeLessThan(30);
    await workers.stop(5_000);
  });

  it.each(['is away', 'does not answer'])(
    'can be stopped while the store %s, with a job in their hands',
    async (how) => {
      const { wire, settings } = await byWire();
      const [working, release] = [signal(), signal()];
      const { app, deliveries, workers } = await startQueueApp(settings, {
        handlers: {
          'notification.deliver': async () => {
            working.give();
            await release.given;
          },
        },
      });
      await workers.start();
      await deliveries.add([aWakeUp()]);
      await working.given;
      if (how === 'is away') await wire.cut();
      else wire.silence();
      const start = performance.now();
      const { unfinished } = await workers.stop(500);
      await app.close();
      expect(unfinished).toMatchObject([{ job: 'notification.deliver' }]);
      expect(performance.now() - start).toBeLessThan(6_000);
      release.give();
    },
  );
});

describe('a process', () => {
  it('does not start when nothing listens at the address of its store', async () => {
    const { wire, settings } = await byWire();
    await wire.cut();
    const start = startQueueApp(settings);
    await expect(start).rejects.toMatchObject({ code: 'QUEUE_STORE_UNREACHABLE', cause: expect.any(Error) });
  });

  it('does not start when its store does not answer, and says so within ten seconds', async () => {
    const { wire, settings } = await byWire();
    wire.silence();
    const start = startQueueApp(settings);
    await expect(start).rejects.toMatchObject({ code: 'QUEUE_STORE_UNREACHABLE' });
  });

  it('refuses a second kind of store', async () => {
    const { settings } = await byWire();
    await startQueueApp(store.settings());
    const other: StoreSettings =
      settings.kind === 'redis'
        ? { kind: 'postgres', url: 'postgresql://127.0.0.1:1/none' }
        : { kind: 'redis', url: 'redis://127.0.0.1:1', prefix: '{conveyor}' };
    await expect(startQueueApp(other)).rejects.toMatchObject({
      code: 'QUEUE_STORE_MIXED',
      facts: { chosen: settings.kind, refused: other.kind },
    });
  });
});
