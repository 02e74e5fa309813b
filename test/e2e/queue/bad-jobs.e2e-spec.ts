import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { wakeUpJobId, type QueueName } from '#queue';
import { closeQueueApps, startQueueApp, type QueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';

const store = useQueueStore();
closeQueueApps();

function queueOf({ app }: QueueApp, name: QueueName): Queue {
  return app.get<Queue>(getQueueToken(name));
}

describe('a job that makes no sense', () => {
  it('fails without its handler when its payload is wrong, and the log says what was expected', async () => {
    const seen: unknown[] = [];
    const running = await startQueueApp(store.settings(), {
      handlers: { 'notification.deliver': async (data) => void seen.push(data) },
    });
    await running.workers.start();
    await queueOf(running, 'deliver-email').add(
      'notification.deliver',
      { id: 7 },
      { jobId: 'wrong', attempts: 3 },
    );
    expect(await running.jobs.finished('notification.deliver', 'wrong')).toMatchObject({ outcome: 'failed' });
    expect(seen).toEqual([]);
    const job = await queueOf(running, 'deliver-email').getJob('wrong');
    expect(job?.failedReason).toMatch(/payload of job "notification.deliver" is wrong[^]*notificationId/);
    expect(job?.attemptsMade).toBe(1);
  });

  it('keeps fields that a newer version added out of the handler, and runs', async () => {
    const seen: unknown[] = [];
    const running = await startQueueApp(store.settings(), {
      handlers: { 'notification.deliver': async (data) => void seen.push(data) },
    });
    await running.workers.start();
    const notificationId = randomUUID();
    await queueOf(running, 'deliver-email').add(
      'notification.deliver',
      { notificationId, urgent: true },
      { jobId: 'newer' },
    );
    expect(await running.jobs.finished('notification.deliver', 'newer')).toMatchObject({
      outcome: 'completed',
    });
    expect(seen).toEqual([{ notificationId }]);
  });

  it('fails loudly when this code has no job of its name', async () => {
    const running = await startQueueApp(store.settings());
    await running.workers.start();
    const queue = queueOf(running, 'upkeep');
    await queue.add('leads.enrich', {}, { jobId: 'strange', attempts: 5 });
    // The upkeep worker runs several at once, so it is the end of the strange job itself that is waited for.
    const ended = running.jobs.runs.find(({ jobId }) => jobId === 'strange');
    expect(ended ?? (await running.jobs.nextRun((run) => run.jobId === 'strange'))).toMatchObject({
      outcome: 'failed',
    });
    const job = await queue.getJob('strange');
    expect(job?.failedReason).toBe(
      'this worker\'s code has no job "leads.enrich" in queue "upkeep"; older or newer code added it',
    );
    expect(job?.attemptsMade).toBe(1);
    expect(running.log.filter(({ facts }) => facts['jobId'] === 'strange')).toHaveLength(1);
  });
});

describe('a handler that throws', () => {
  it('is logged once, with the names and ids', async () => {
    const refused = new Error('refused');
    const { deliveries, workers, jobs, log } = await startQueueApp(store.settings(), {
      handlers: { 'notification.deliver': () => Promise.reject(refused) },
    });
    await workers.start();
    const wakeUp = { notificationId: randomUUID(), generation: 4, channel: 'email' } as const;
    await deliveries.add([wakeUp]);
    await jobs.finished('notification.deliver', wakeUp.notificationId);
    const { notificationId } = wakeUp;
    const facts = {
      queue: 'deliver-email',
      job: 'notification.deliver',
      jobId: wakeUpJobId(wakeUp),
      attempt: 1,
    };
    expect(log).toEqual([
      { level: 'error', message: 'a job failed', facts: { ...facts, notificationId, err: refused } },
    ]);
  });

  it('may throw what is no error', async () => {
    const { deliveries, workers, jobs, log } = await startQueueApp(store.settings(), {
      handlers: { 'notification.deliver': () => Promise.reject('out of paper') },
    });
    await workers.start();
    const notificationId = randomUUID();
    await deliveries.add([{ notificationId, generation: 1, channel: 'email' }]);
    expect(await jobs.finished('notification.deliver', notificationId)).toMatchObject({ outcome: 'failed' });
    expect(String(log[0]?.facts['err'])).toBe('Error: a job threw out of paper');
  });
});
