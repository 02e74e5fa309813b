import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { QUEUE_NAMES, type QueueName } from '#queue';
import { eventually } from '../../support/eventually.ts';
import { closeQueueApps, startQueueApp, type QueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';
import { signal } from '../../support/signal.ts';

const store = useQueueStore();
closeQueueApps();
afterEach(() => void jest.restoreAllMocks());

/** Those of the upkeep queue, its heartbeat with them. */
const UPKEEP = 14;
const HOUR_MS = 3_600_000;
/** Old records are removed once an hour, and promises looked at. */
const ONCE_AN_HOUR = 2;
/** And the heartbeats of the other queues. */
const ALL = UPKEEP - 1 + QUEUE_NAMES.length;

function queueOf({ app }: QueueApp, name: QueueName): Queue {
  return app.get<Queue>(getQueueToken(name));
}

async function nextSweep(running: QueueApp): Promise<number | undefined> {
  return (await queueOf(running, 'upkeep').getJobScheduler('notifications.sweep'))?.next;
}

describe('the scheduled jobs', () => {
  it('come by themselves once the workers are started, the heartbeat on every queue', async () => {
    const beats = new Set<string>();
    const { workers, jobs } = await startQueueApp(store.settings(), {
      handlers: { 'queue.heartbeat': async (_data, { queue }) => void beats.add(queue) },
      settings: { sweepSeconds: 1 },
    });
    const all = Promise.all([
      ...QUEUE_NAMES.map((queue) =>
        jobs.nextRun((run) => run.job === 'queue.heartbeat' && run.queue === queue),
      ),
      jobs.finished('queue.reconcile'),
      jobs.finished('invariants.check'),
      jobs.finished('records.purge'),
    ]);
    await workers.start();
    await all;
    expect([...beats].sort()).toEqual([...QUEUE_NAMES].sort());
    await jobs.next('notifications.sweep');
    await jobs.next('notifications.sweep');
  });

  it('do not run in a process whose workers were not started', async () => {
    const { schedules, jobs } = await startQueueApp(store.settings());
    await schedules.ensure();
    expect(jobs.runs).toEqual([]);
  });

  it('are put back when the store lost everything, and run again', async () => {
    const { workers, schedules, jobs } = await startQueueApp(store.settings());
    await workers.start();
    await jobs.finished('notifications.sweep');
    await store.loseEverything();
    const sweep = jobs.next('notifications.sweep');
    expect(await schedules.restore()).toHaveLength(ALL);
    await sweep;
    expect(await schedules.restore()).toEqual([]);
  });

  it('are put back when the store lost their next jobs only', async () => {
    const running = await startQueueApp(store.settings());
    await running.schedules.ensure();
    await store.loseJobs();
    expect(await running.schedules.restore()).toHaveLength(ALL);
    expect(await queueOf(running, 'upkeep').getJobCountByTypes('waiting', 'delayed')).toBe(UPKEEP);
  });

  it('are put back by the workers themselves within ten seconds', async () => {
    const { workers, jobs, log } = await startQueueApp(store.settings());
    await workers.start();
    await jobs.finished('invariants.check');
    await store.loseEverything();
    await jobs.next('invariants.check');
    // It is said once all of them are back; the first may have run by then.
    const said = await eventually(
      'it is said that they are back',
      async () => log.map(({ message }) => message),
      (messages) => messages.some((message) => message.startsWith('the queue had lost')),
    );
    expect(said).toContain('the queue had lost scheduled jobs; they are back');
  });

  it.each([
    ['was set an hour ahead and back', HOUR_MS, 0],
    ['is set an hour back', 0, -HOUR_MS],
  ])('come again within ten seconds when the clock of their worker %s', async (_what, before, after) => {
    const real = Date.now.bind(Date);
    const now = jest.spyOn(Date, 'now').mockImplementation(() => real() + before);
    const running = await startQueueApp(store.settings(), {
      settings: { sweepSeconds: 1, reconcileSeconds: 2 },
    });
    await running.schedules.ensure();
    now.mockImplementation(() => real() + after);
    // What comes once an hour is not far away by an hour.
    expect(await running.schedules.restore()).toHaveLength(ALL - ONCE_AN_HOUR);
    expect(await nextSweep(running)).toBeLessThanOrEqual(Date.now() + 1_000);
    expect(await running.schedules.restore()).toEqual([]);
  });

  it('are not put off by workers that start or check again and again', async () => {
    const running = await startQueueApp(store.settings());
    await running.workers.start();
    await running.jobs.finished('notifications.sweep');
    const next = await nextSweep(running);
    for (let start = 0; start < 10; start += 1) await running.schedules.ensure();
    await running.schedules.restore();
    expect(await nextSweep(running)).toBe(next);
    expect(await queueOf(running, 'upkeep').getJobCountByTypes('delayed')).toBe(UPKEEP);
  });

  it('come in one line although five workers start at the same moment', async () => {
    const settings = { sweepSeconds: 1 };
    const apps = await Promise.all(
      Array.from({ length: 5 }, () => startQueueApp(store.settings(), { settings })),
    );
    await Promise.all(apps.map(({ schedules }) => schedules.ensure()));
    const [first] = apps;
    if (!first) throw new Error('no app');
    const queue = queueOf(first, 'upkeep');
    expect(await queue.getJobSchedulersCount()).toBe(UPKEEP);
    const sweeps = async (): Promise<number> => {
      const jobs = await queue.getJobs(['waiting', 'active', 'delayed']);
      return jobs.filter(({ name }) => name === 'notifications.sweep').length;
    };
    await first.workers.start();
    // On PostgreSQL the first runs may come several times. Those that the scheduler does not know make no next one.
    do await first.jobs.next('notifications.sweep');
    while ((await sweeps()) > 1);
    await first.jobs.next('notifications.sweep');
    // One that begins while it is looked for is met neither among those to come nor among those at work.
    expect(await eventually('one sweep', sweeps, (count) => count === 1)).toBe(1);
  });

  it('are put once more when another worker was in the way, and what stays wrong is told', async () => {
    const running = await startQueueApp(store.settings());
    const queue = queueOf(running, 'upkeep');
    const put = jest.spyOn(queue, 'upsertJobScheduler').mockRejectedValueOnce(new Error('deadlock detected'));
    await running.schedules.ensure();
    expect(await queue.getJobSchedulersCount()).toBe(UPKEEP);
    await store.loseEverything();
    put.mockRejectedValue(new Error('out of memory'));
    await expect(running.schedules.restore()).rejects.toThrow('out of memory');
    put.mockRestore();
  });

  it('follow a new interval, and those of jobs that are no more are removed', async () => {
    const before = await startQueueApp(store.settings());
    await before.schedules.ensure();
    await queueOf(before, 'upkeep').upsertJobScheduler(
      'leads.enrich',
      { every: 1_000 },
      { name: 'leads.enrich' },
    );
    const after = await startQueueApp(store.settings(), { settings: { sweepSeconds: 7 } });
    await after.schedules.ensure();
    const schedulers = await queueOf(after, 'upkeep').getJobSchedulers();
    expect(schedulers.map(({ key }) => key).sort()).toEqual([
      'audit.seal',
      'events.tell',
      'figures.fold',
      'imports.work',
      'invariants.check',
      'learning.sum',
      'notifications.sweep',
      'promises.check',
      'queue.heartbeat',
      'queue.reconcile',
      'records.purge',
      'reports.sweep',
      'strengths.measure',
      'timers.sweep',
    ]);
    expect(schedulers.find(({ key }) => key === 'notifications.sweep')?.every).toBe(7_000);
  });

  it('do not pile up behind a slow one', async () => {
    const release = signal();
    let [running, most, sweeps] = [0, 0, 0];
    const { workers, jobs } = await startQueueApp(store.settings(), {
      settings: { sweepSeconds: 1 },
      handlers: {
        'notifications.sweep': async () => {
          sweeps += 1;
          running += 1;
          most = Math.max(most, running);
          await release.given;
          running -= 1;
        },
      },
    });
    await workers.start();
    // These are skipped, because the first one still works.
    await jobs.next('notifications.sweep');
    await jobs.next('notifications.sweep');
    expect({ most, sweeps }).toEqual({ most: 1, sweeps: 1 });
    release.give();
  });
});
