import { describe, expect, it } from '@jest/globals';
import { isJobName, JOB_SHAPES, type JobHandlers } from './jobs.ts';

const handled = async (): Promise<void> => undefined;

describe('the jobs', () => {
  it('do not compile when one of them is left without a handler', () => {
    // @ts-expect-error -- 'queue.heartbeat' has no handler
    const incomplete: JobHandlers = {
      'notification.deliver': handled,
      'notifications.sweep': handled,
      'queue.reconcile': handled,
      'invariants.check': handled,
      'records.purge': handled,
      'timers.sweep': handled,
      'audit.seal': handled,
      'events.tell': handled,
      'imports.work': handled,
      'figures.fold': handled,
      'strengths.measure': handled,
      'learning.sum': handled,
      'promises.check': handled,
      'canary.arrive': handled,
      'report.write': handled,
      'reports.sweep': handled,
    };
    expect(Object.keys(JOB_SHAPES).filter((name) => !(name in incomplete))).toEqual(['queue.heartbeat']);
  });

  it('are known by their names only', () => {
    expect(Object.keys(JOB_SHAPES).every(isJobName)).toBe(true);
    expect(['toString', 'lead.advance', ''].filter(isJobName)).toEqual([]);
  });
});
