import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OpenAlert } from './standing.ts';
import { standingOf } from './standing.ts';

const none = { count: 0, oldestSeconds: null };
const one = { count: 1, oldestSeconds: 60 };
const pause = {
  channel: 'slack',
  since: '2026-11-26T10:00:00.000Z',
  until: '2026-11-26T14:00:00.000Z',
  by: null,
  reason: null,
  code: 'invalid_auth',
} as const;
const email = {
  channel: 'email',
  pause: null,
  ambiguous: none,
  needsAttention: none,
  depth: { retry: 0 },
} as const;
const slack = { ...email, channel: 'slack' } as const;

const at = '2026-11-26T12:00:00.000Z';
const looked = { at, lookedAt: '2026-11-26T11:59:50.000Z' };
const unwatched = { at, lookedAt: '2026-11-26T11:57:00.000Z' };
const queueAge: OpenAlert = { rule: 'queue-age', weight: 'page' };
const attention: OpenAlert = { rule: 'needs-attention', weight: 'ticket' };
const clocks: OpenAlert = { rule: 'clock-skew', weight: 'ticket' };

describe('how the line stands', () => {
  it('is well when nothing is wrong and nothing waits', () => {
    expect(standingOf([], { ...looked, channels: [email, slack] })).toEqual({ is: 'well' });
  });

  it('is told by what needs somebody now before all else, and those alerts are counted', () => {
    const channels = [email, { ...slack, pause }];
    expect(standingOf([queueAge, clocks, queueAge], { ...unwatched, channels })).toEqual({
      is: 'alarm',
      count: 2,
    });
  });

  it('can not be told when the figures can not be read, or nobody looks', () => {
    expect(standingOf([queueAge], undefined)).toEqual({ is: 'no-answer' });
    expect(standingOf([], { ...unwatched, channels: [email] })).toEqual({ is: 'unwatched' });
    expect(standingOf([], { at, lookedAt: null, channels: [email] })).toEqual({ is: 'unwatched' });
  });

  it('names the channels that a pause holds back', () => {
    expect(standingOf([], { ...looked, channels: [email, { ...slack, pause }] })).toEqual({
      is: 'paused',
      channels: ['slack'],
    });
  });

  it('says what has failed and is tried again, unless something waits for a person', () => {
    const failing = { ...email, depth: { retry: 3 } };
    expect(standingOf([], { ...looked, channels: [failing, slack] })).toEqual({ is: 'retrying', count: 3 });
    const channels = [failing, { ...slack, needsAttention: one }];
    expect(standingOf([], { ...looked, channels })).toEqual({ is: 'attention', count: 1 });
  });

  it('counts what waits for a person, each message once although there is an alert about them', () => {
    const channels = [
      { ...email, ambiguous: one },
      { ...slack, needsAttention: one },
    ];
    expect(standingOf([attention], { ...looked, channels })).toEqual({ is: 'attention', count: 2 });
    expect(standingOf([attention, clocks], { ...looked, channels })).toEqual({ is: 'attention', count: 3 });
  });

  it('is never called well while anything is open, paused or waiting', () => {
    const alerts = fc.array(fc.constantFrom(queueAge, clocks));
    const count = fc.integer({ min: 0, max: 3 }).map((n) => ({ count: n, oldestSeconds: null }));
    fc.assert(
      fc.property(alerts, count, count, fc.boolean(), (open, ambiguous, needsAttention, isPaused) => {
        const channel = { ...email, ambiguous, needsAttention, pause: isPaused ? pause : null };
        const isCalm = open.length + ambiguous.count + needsAttention.count === 0 && !isPaused;
        expect(standingOf(open, { ...looked, channels: [channel] }).is === 'well').toBe(isCalm);
      }),
    );
  });
});
