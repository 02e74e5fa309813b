import { describe, expect, it } from '@jest/globals';
import { ENDED_STATES, NOTIFICATION_STATES } from './notification.ts';
import { MOST_LOSSES, remedy, type JobState } from './reconcile.ts';

const THERE: readonly JobState[] = ['waiting', 'active', 'delayed'];
const GONE: readonly JobState[] = ['failed', 'completed', 'missing'];

describe('a notification that is late', () => {
  it.each(THERE)('is left alone while its job is %s: it will run', (job) => {
    for (const state of NOTIFICATION_STATES) expect(remedy({ state, job, losses: 0 })).toBe('leave');
  });

  it.each(GONE)('is enqueued again when its job is %s and nothing can have left', (job) => {
    for (const state of ['pending', 'claimed', 'retry'] as const)
      expect(remedy({ state, job, losses: 0 })).toBe('enqueue');
  });

  it.each(GONE)('is called uncertain when its job is %s and the message may have left', (job) => {
    expect(remedy({ state: 'sending', job, losses: MOST_LOSSES })).toBe('ambiguous');
  });

  it('is left to a person when the queue has lost it three times before', () => {
    expect(remedy({ state: 'pending', job: 'missing', losses: 2 })).toBe('enqueue');
    expect(remedy({ state: 'pending', job: 'missing', losses: 3 })).toBe('needs_attention');
  });

  it('that has ended is never touched', () => {
    for (const state of ENDED_STATES)
      for (const job of GONE) expect(remedy({ state, job, losses: 0 })).toBe('leave');
  });
});
