import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../instant.ts';
import type { AlertThresholds } from './alert-thresholds.ts';
import { lineSigns, type LineFigures } from './line-signs.ts';

const NONE = { good: 0, bad: 0 };
const NO_WINDOW = { '5m': NONE, '30m': NONE, '1h': NONE, '6h': NONE, '3d': NONE, '30d': NONE };

const THRESHOLDS: AlertThresholds = {
  'queue-age': 5 * MINUTE,
  'no-worker': 45_000,
  canary: MINUTE,
  'deadly-message': 0,
  ambiguous: 0,
  'needs-attention': HOUR,
  'sweep-lag': 30_000,
  'unsealed-audit': 5 * MINUTE,
  'figures-behind': 10 * MINUTE,
  disk: 0.9,
  'clock-skew': 500,
};

const FINE: LineFigures = {
  watchedMs: 10 * HOUR,
  channels: [
    { channel: 'email', isPaused: false, dueMs: null, ambiguous: 0, needsAttentionMs: null, deadly: 0 },
    { channel: 'slack', isPaused: false, dueMs: null, ambiguous: 0, needsAttentionMs: null, deadly: 0 },
  ],
  workerMs: 3_000,
  canaries: [{ channel: 'email', silentMs: 4_000 }],
  sweepMs: null,
  unsealedMs: null,
  behindMs: null,
  diskShare: 0.4,
  breaches: {},
  skewMs: 12,
  drifting: [],
  eventsOff: 0,
  kept: { 'first-attempt': NO_WINDOW, end: NO_WINDOW, certainty: NO_WINDOW },
};

const wrong = (changes: Partial<LineFigures>): readonly string[] =>
  lineSigns({ ...FINE, ...changes }, THRESHOLDS)
    .filter(({ value, threshold }) => value !== null && value > threshold)
    .map(({ rule, subject }) => (subject === null ? rule : `${rule} ${subject}`));

const channel = (changes: Partial<LineFigures['channels'][number]>): Partial<LineFigures> => ({
  channels: [
    {
      channel: 'email',
      isPaused: false,
      dueMs: null,
      ambiguous: 0,
      needsAttentionMs: null,
      deadly: 0,
      ...changes,
    },
  ],
});

describe('the signs of a line', () => {
  it('are all fine while it is well', () => {
    expect(wrong({})).toEqual([]);
  });

  it.each<[string, Partial<LineFigures>, string]>([
    ['a message waits for longer than it may', channel({ dueMs: 6 * MINUTE }), 'queue-age email'],
    ['no worker gives a sign of life', { workerMs: 46_000 }, 'no-worker'],
    ['no worker ever gave one', { workerMs: null }, 'no-worker'],
    [
      'a canary does not come through',
      { canaries: [{ channel: 'slack', silentMs: 61_000 }] },
      'canary slack',
    ],
    ['workers die of a message', channel({ deadly: 1 }), 'deadly-message'],
    ['nobody knows whether a message has arrived', channel({ ambiguous: 1 }), 'ambiguous'],
    ['a message waits for somebody', channel({ needsAttentionMs: 2 * HOUR }), 'needs-attention'],
    ['the looks for what is due are late', { sweepMs: 31_000 }, 'sweep-lag'],
    ['the audit is not sealed', { unsealedMs: 6 * MINUTE }, 'unsealed-audit'],
    ['a plan brings less than it promised', { drifting: ['p'] }, 'plan-drifts plan:p'],
    ['a program is told of no events any more', { eventsOff: 1 }, 'events-off'],
    ['something has waited for the figures', { behindMs: 11 * MINUTE }, 'figures-behind'],
    ['the disk is full', { diskShare: 0.91 }, 'disk'],
    ['a promise is broken', { breaches: { within_capacity: 1 } }, 'invariant-broken within_capacity'],
    ['clocks disagree', { skewMs: 501 }, 'clock-skew'],
  ])('say so when %s', (_, changes, said) => {
    expect(wrong(changes)).toEqual([said]);
  });

  it('say nothing about what only has to catch up after the whole line stood still', () => {
    const stood = 8 * HOUR;
    const late = {
      ...channel({ dueMs: stood }),
      workerMs: stood,
      sweepMs: stood,
      unsealedMs: stood,
      behindMs: stood,
      canaries: [{ channel: 'email', silentMs: stood }] as const,
    };
    expect(wrong({ ...late, watchedMs: 20_000 })).toEqual([]);
    expect(wrong({ ...late, watchedMs: 6 * MINUTE })).toHaveLength(5);
    expect(wrong({ ...late, watchedMs: 11 * MINUTE })).toHaveLength(6);
  });

  it('know nothing of the disk of a server that is somebody else’s', () => {
    const { diskShare: _, ...elsewhere } = FINE;
    expect(lineSigns(elsewhere, THRESHOLDS).map(({ rule }) => rule)).not.toContain('disk');
  });
});
