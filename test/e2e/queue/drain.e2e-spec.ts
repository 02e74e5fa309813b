import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';
import { signal } from '../../support/signal.ts';

const store = useQueueStore();
closeQueueApps();

it('a process that is drained ends the jobs that it has, takes no other, and leaves them to the rest', async () => {
  const settings = store.settings();
  const [begun, mayEnd] = [signal(), signal()];
  const seen: string[] = [];
  const drained = await startQueueApp(settings, {
    handlers: {
      'notification.deliver': async ({ notificationId }) => {
        begun.give();
        await mayEnd.given;
        seen.push(notificationId);
      },
    },
  });
  await drained.workers.start();
  const [first, second] = [randomUUID(), randomUUID()];
  await drained.deliveries.add([{ notificationId: first, generation: 1, channel: 'email' }]);
  await begun.given;
  const draining = drained.workers.drain();
  expect(drained.workers.isDraining).toBe(true);
  mayEnd.give();
  await draining;
  expect(seen).toEqual([first]);
  expect(drained.workers.isRunning).toBe(false);

  const elsewhere: string[] = [];
  const other = await startQueueApp(settings, {
    handlers: {
      'notification.deliver': async ({ notificationId }) => void elsewhere.push(notificationId),
    },
  });
  await drained.deliveries.add([{ notificationId: second, generation: 1, channel: 'email' }]);
  await other.workers.start();
  await other.jobs.finished('notification.deliver', second);
  expect([seen, elsewhere]).toEqual([[first], [second]]);
});
