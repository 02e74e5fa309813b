import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { wakeUpJobId, type JobContext, type WakeUp } from '#queue';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';

const store = useQueueStore();
closeQueueApps();

function aWakeUp(over: Partial<WakeUp> = {}): WakeUp {
  return { notificationId: randomUUID(), generation: 1, channel: 'email', ...over };
}

describe('wake-ups', () => {
  it('run the delivery of the notification on the queue of its channel', async () => {
    const seen: { id: string; queue: string }[] = [];
    const deliver = async (
      { notificationId }: { notificationId: string },
      { queue }: JobContext,
    ): Promise<void> => {
      seen.push({ id: notificationId, queue });
    };
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      handlers: { 'notification.deliver': deliver },
    });
    await workers.start();
    const others = (['slack', 'in_app', 'push', 'telegram', 'webhook'] as const).map((channel) =>
      aWakeUp({ channel }),
    );
    const wakeUps = [aWakeUp(), ...others];
    await deliveries.add(wakeUps);
    for (const { notificationId } of wakeUps) await jobs.finished('notification.deliver', notificationId);
    expect(seen.map(({ queue }) => queue).sort()).toEqual([
      'deliver-email',
      'deliver-in-app',
      'deliver-push',
      'deliver-slack',
      'deliver-telegram',
      'deliver-webhook',
    ]);
    expect(seen.map(({ id }) => id).sort()).toEqual(
      wakeUps.map(({ notificationId }) => notificationId).sort(),
    );
  });

  it('of one generation run once, however often and whenever they are added', async () => {
    const seen: string[] = [];
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      handlers: { 'notification.deliver': async ({ notificationId }) => void seen.push(notificationId) },
      settings: { concurrency: 1 },
    });
    const wakeUp = aWakeUp();
    await Promise.all([deliveries.add([wakeUp]), deliveries.add([wakeUp, wakeUp]), deliveries.add([wakeUp])]);
    await workers.start();
    await jobs.finished('notification.deliver', wakeUp.notificationId);
    await deliveries.add([wakeUp]);
    await deliveries.add([wakeUp, wakeUp]);
    // One at a time and first come, first served: when the last one has run, a second run of the first would have.
    const last = aWakeUp();
    await deliveries.add([last]);
    await jobs.finished('notification.deliver', last.notificationId);
    expect(seen).toEqual([wakeUp.notificationId, last.notificationId]);
  });

  it('of the next generation run again, whether the one before completed or failed', async () => {
    const seen: string[] = [];
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      handlers: {
        'notification.deliver': async (_data, { jobId }) => {
          seen.push(jobId);
          if (jobId.endsWith('-g1')) throw new Error('the first generation fails');
        },
      },
    });
    await workers.start();
    const { notificationId } = aWakeUp();
    const generations = [1, 2, 3].map((generation) => aWakeUp({ notificationId, generation }));
    const outcomes: string[] = [];
    for (const wakeUp of generations) {
      await deliveries.add([wakeUp]);
      outcomes.push((await jobs.finished('notification.deliver', wakeUpJobId(wakeUp))).outcome);
    }
    expect(seen).toEqual(generations.map(wakeUpJobId));
    expect(outcomes).toEqual(['failed', 'completed', 'completed']);
  });

  it('are not tried again by the queue when the delivery fails', async () => {
    const attempts: number[] = [];
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      handlers: {
        'notification.deliver': async (_data, { attempt }) => {
          attempts.push(attempt);
          throw new Error('no answer');
        },
      },
      settings: { concurrency: 1 },
    });
    await workers.start();
    const wakeUps = [aWakeUp(), aWakeUp()];
    await deliveries.add(wakeUps);
    for (const { notificationId } of wakeUps) await jobs.finished('notification.deliver', notificationId);
    expect(attempts).toEqual([1, 1]);
    expect(await deliveries.states(wakeUps)).toEqual(['failed', 'failed']);
  });

  it('are taken by the hundred in one call', async () => {
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      settings: { concurrency: 20 },
    });
    const channels = ['email', 'slack', 'in_app'] as const;
    const wakeUps = Array.from({ length: 300 }, (_, index) =>
      aWakeUp({ channel: channels[index % 3] ?? 'email' }),
    );
    await deliveries.add(wakeUps);
    await workers.start();
    const runs = await Promise.all(
      wakeUps.map(({ notificationId }) => jobs.finished('notification.deliver', notificationId)),
    );
    expect(new Set(runs.map(({ jobId }) => jobId)).size).toBe(300);
    expect(jobs.runs.filter(({ job }) => job === 'notification.deliver')).toHaveLength(300);
  });
});
