import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { USUAL_REPORTS } from '#conveyor';
import { PlannedJobs, type PlannedReport } from '#queue';
import { closeQueueApps, startQueueApp, type QueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';

const store = useQueueStore();
closeQueueApps();

const planned = (changes: Partial<PlannedReport> = {}): PlannedReport => ({
  departmentId: randomUUID(),
  kind: 'weekly',
  timeZone: 'Asia/Omsk',
  schedule: USUAL_REPORTS,
  ...changes,
});

const queueOf = ({ app }: QueueApp): Queue => app.get<Queue>(getQueueToken('upkeep'));

async function schedulersOf(running: QueueApp) {
  const all = await queueOf(running).getJobSchedulers();
  return all
    .filter(({ key }) => key.startsWith('report-'))
    .map(({ key, pattern, tz }) => ({ key, pattern, tz }))
    .toSorted((one, other) => one.key.localeCompare(other.key));
}

describe('what wakes for reports', () => {
  it('is as departments have it: at the time of their clock, changed with it, and gone when it is off', async () => {
    const running = await startQueueApp(store.settings());
    await running.schedules.ensure();
    const keeper = running.app.get(PlannedJobs);
    const weekly = planned();
    const daily = planned({ kind: 'daily', timeZone: 'Europe/Berlin' });
    await keeper.keep([weekly, daily]);
    expect(await schedulersOf(running)).toEqual([
      { key: `report-daily-${daily.departmentId}`, pattern: '0 9 * * *', tz: 'Europe/Berlin' },
      { key: `report-weekly-${weekly.departmentId}`, pattern: '0 9 * * 1', tz: 'Asia/Omsk' },
    ]);
    const moved = { ...USUAL_REPORTS, weekly: { isOn: true, on: 'sunday', at: 1_050 } } as const;
    await keeper.keep([{ ...weekly, schedule: moved }]);
    expect(await schedulersOf(running)).toEqual([
      { key: `report-weekly-${weekly.departmentId}`, pattern: '30 17 * * 0', tz: 'Asia/Omsk' },
    ]);
    const [job] = await queueOf(running)
      .getDelayed(0, 50)
      .then((jobs) => jobs.filter(({ name }) => name === 'report.write'));
    expect(job?.data).toEqual({ departmentId: weekly.departmentId, kind: 'weekly' });
    await keeper.keep([]);
    expect(await schedulersOf(running)).toEqual([]);
  });

  it('is not put off by who checks again, and comes back when the store has lost it', async () => {
    const running = await startQueueApp(store.settings());
    const keeper = running.app.get(PlannedJobs);
    const weekly = planned();
    await keeper.keep([weekly]);
    const next = async () =>
      (await queueOf(running).getJobScheduler(`report-weekly-${weekly.departmentId}`))?.next;
    const before = await next();
    await running.schedules.ensure();
    await keeper.keep([weekly]);
    expect(await next()).toBe(before);
    await store.loseEverything();
    expect(await next()).toBeUndefined();
    await keeper.keep([weekly]);
    expect(await next()).toBe(before);
  });

  it('is put once although several processes look at the same moment', async () => {
    const apps = await Promise.all([1, 2, 3].map(() => startQueueApp(store.settings())));
    // Of one alone two puts seldom meet.
    const all = Array.from({ length: 40 }, () => planned());
    await Promise.all(apps.map(({ app }) => app.get(PlannedJobs).keep(all)));
    const [first] = apps;
    if (!first) throw new Error('no app');
    expect(await schedulersOf(first)).toHaveLength(all.length);
  });
});
