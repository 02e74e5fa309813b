import { describe, expect, it } from '@jest/globals';
import { scheduledOptions } from './job-options.ts';
import { JOB_SHAPES } from './jobs.ts';
import { QUEUE_NAMES } from './queue-names.ts';
import { scheduleTable } from './schedule-table.ts';

const table = scheduleTable({ sweepSeconds: 2, reconcileSeconds: 30 });

describe('the schedules', () => {
  it('bring every job that nobody else adds', () => {
    const added = new Set<string>(table.map(({ job }) => job));
    expect(Object.keys(JOB_SHAPES).filter((name) => !added.has(name))).toEqual([
      'notification.deliver',
      'canary.arrive',
      'report.write',
    ]);
  });

  it('bring the heartbeat to every queue', () => {
    const beats = table.filter(({ job }) => job === 'queue.heartbeat').map(({ queue }) => queue);
    expect(beats).toEqual(QUEUE_NAMES);
  });

  it('take the intervals of the settings', () => {
    expect(table.find(({ job }) => job === 'notifications.sweep')?.everySeconds).toBe(2);
    expect(table.find(({ job }) => job === 'queue.reconcile')?.everySeconds).toBe(30);
  });

  it('try a rare job again and leave a frequent one to its next turn', () => {
    expect(scheduledOptions(2).attempts).toBe(1);
    expect(scheduledOptions(3_600).attempts).toBe(3);
  });
});
