import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { burnSigns } from './burn-signs.ts';
import {
  budgetLeft,
  burnRate,
  SERVICE_WINDOWS,
  type Kept,
  type KeptLevels,
  type ServiceWindow,
} from './service-level.ts';

const NOTHING: Kept = { good: 0, bad: 0 };

/** What was kept of the end of messages; of the other levels nothing was decided about. */
function kept(windows: Partial<Record<ServiceWindow, Kept>>): KeptLevels {
  const none = {
    '5m': NOTHING,
    '30m': NOTHING,
    '1h': NOTHING,
    '6h': NOTHING,
    '3d': NOTHING,
    '30d': NOTHING,
  };
  return { 'first-attempt': none, end: { ...none, ...windows }, certainty: none };
}

const raised = (windows: Partial<Record<ServiceWindow, Kept>>) =>
  burnSigns(kept(windows))
    .filter(({ value, threshold }) => value !== null && value > threshold)
    .map(({ rule, subject }) => `${rule} ${subject}`);

describe('a service level that is missed', () => {
  // 99 of 100 are to be through in time.
  it('burns its budget as many times as fast as it may as it is missed more often than it may be', () => {
    expect(burnRate('end', { good: 99, bad: 1 })).toBeCloseTo(1);
    expect(burnRate('end', { good: 80, bad: 20 })).toBeCloseTo(20);
    expect(burnRate('end', NOTHING)).toBe(0);
    expect(budgetLeft('end', { good: 995, bad: 5 })).toBeCloseTo(0.5);
  });

  it('wakes people when a fiftieth of the month goes in an hour, and still goes on', () => {
    const hour = { good: 80, bad: 20 };
    expect(raised({ '1h': hour, '5m': { good: 5, bad: 5 } })).toEqual(['burn-fast end']);
    expect(raised({ '1h': hour, '5m': { good: 10, bad: 0 } })).toEqual([]);
  });

  it('wakes people when it is slower and lasts for six hours', () => {
    expect(raised({ '6h': { good: 92, bad: 8 }, '30m': { good: 9, bad: 1 } })).toEqual(['burn-slow end']);
  });

  it('is a thing for the morning when it would just not last the month', () => {
    expect(raised({ '3d': { good: 98, bad: 2 } })).toEqual(['burn-lasting end']);
  });

  it('is nothing in a team that sends too little to tell: one message of nineteen is no alert', () => {
    const few = { good: 0, bad: 19 };
    expect(raised({ '5m': few, '30m': few, '1h': few, '6h': few, '3d': few })).toEqual([]);
    const enough = { good: 0, bad: 20 };
    expect(raised({ '5m': few, '30m': few, '1h': enough, '6h': enough, '3d': enough })).toHaveLength(3);
  });
});

describe('the rate of any service level', () => {
  const anyKept = fc.record({ good: fc.nat(10_000), bad: fc.nat(10_000) });

  it('is never told where everything was kept, and always where nothing was and there was enough', () => {
    fc.assert(
      fc.property(anyKept, ({ good, bad }) => {
        const all = (one: Kept) =>
          raised(Object.fromEntries(Object.keys(SERVICE_WINDOWS).map((window) => [window, one])));
        expect(all({ good, bad: 0 })).toEqual([]);
        expect(all({ good: 0, bad: bad + 20 })).toHaveLength(3);
      }),
    );
  });
});
