import { describe, expect, it } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { randomUUID } from 'node:crypto';
import { JobRunner } from '#queue';
import { everybodyElse } from '../../support/eventually.ts';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';
import { signal } from '../../support/signal.ts';

const store = useQueueStore();
closeQueueApps();

/** How many of three messages are begun at once that so many workers have died with. */
async function begunAfter(deaths: number): Promise<number> {
  const open = signal();
  let begun = 0;
  const { app } = await startQueueApp(store.settings(), {
    handlers: {
      'notification.deliver': async () => {
        begun += 1;
        await open.given;
      },
    },
  });
  const queue = app.get<Queue>(getQueueToken('deliver-email'));
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  const jobs = await Promise.all(
    ids.map((notificationId) =>
      queue.add('notification.deliver', { notificationId }, { jobId: `n-${notificationId}` }),
    ),
  );
  const runs = jobs.map((job) => {
    job.stalledCounter = deaths;
    return app.get(JobRunner).run(job);
  });
  // Whatever can begin has, once everybody had a turn.
  await everybodyElse();
  const atOnce = begun;
  open.give();
  await Promise.all(runs);
  expect(begun).toBe(3);
  return atOnce;
}

describe('messages that were in work when a worker died', () => {
  it('are sent side by side the next time', async () => {
    expect(await begunAfter(1)).toBe(3);
  });

  it('are sent one after the other when that was the second time, so that the one of which it died takes no other with it', async () => {
    expect(await begunAfter(2)).toBe(1);
  });
});
