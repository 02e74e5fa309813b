import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { wakeUpJobId, type WakeUp } from '#queue';
import { closeQueueApps, startQueueApp, type QueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';
import { signal } from '../../support/signal.ts';

const store = useQueueStore();
closeQueueApps();

function aWakeUp(): WakeUp {
  return { notificationId: randomUUID(), generation: 1, channel: 'slack' };
}

function queueOf({ app }: QueueApp): Queue {
  return app.get<Queue>(getQueueToken('deliver-slack'));
}

describe('the state of a wake-up', () => {
  it('is told for each one, in the order asked', async () => {
    const [working, release] = [signal(), signal()];
    const [failing, blocking, done, waiting, unknown] = [
      aWakeUp(),
      aWakeUp(),
      aWakeUp(),
      aWakeUp(),
      aWakeUp(),
    ];
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      settings: { concurrency: 1 },
      handlers: {
        'notification.deliver': async ({ notificationId }) => {
          if (notificationId === failing.notificationId) throw new Error('refused');
          if (notificationId !== blocking.notificationId) return;
          working.give();
          await release.given;
        },
      },
    });
    await workers.start();
    await deliveries.add([failing, done, blocking, waiting]);
    await working.given;
    expect(await deliveries.states([waiting, unknown, blocking, done, failing])).toEqual([
      'waiting',
      'missing',
      'active',
      'completed',
      'failed',
    ]);
    release.give();
    await jobs.finished('notification.deliver', waiting.notificationId);
    expect(await deliveries.states([blocking, waiting])).toEqual(['completed', 'completed']);
  });

  it('is delayed for a job that is put off, and waiting once its time has come', async () => {
    const running = await startQueueApp(store.settings());
    const wakeUp = aWakeUp();
    const options = { jobId: wakeUpJobId(wakeUp), delay: 60_000 };
    const job = await queueOf(running).add(
      'notification.deliver',
      { notificationId: wakeUp.notificationId },
      options,
    );
    expect(await running.deliveries.states([wakeUp])).toEqual(['delayed']);
    await job.promote();
    expect(await running.deliveries.states([wakeUp])).toEqual(['waiting']);
  });

  it('is waiting while the queue is paused', async () => {
    const running = await startQueueApp(store.settings());
    const [before, during] = [aWakeUp(), aWakeUp()];
    await running.deliveries.add([before]);
    await queueOf(running).pause();
    await running.deliveries.add([during]);
    expect(await running.deliveries.states([before, during])).toEqual(['waiting', 'waiting']);
    await queueOf(running).resume();
  });

  it('is missing after the store lost it, and then the same generation is taken again', async () => {
    const { deliveries } = await startQueueApp(store.settings());
    const wakeUp = aWakeUp();
    await deliveries.add([wakeUp]);
    await store.loseEverything();
    expect(await deliveries.states([wakeUp])).toEqual(['missing']);
    await deliveries.add([wakeUp]);
    expect(await deliveries.states([wakeUp])).toEqual(['waiting']);
  });
});
