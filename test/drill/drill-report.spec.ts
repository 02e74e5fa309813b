import { describe, expect, it } from '@jest/globals';
import { accountOf, boundOf, HEADS, isAsExpected, rowOf } from './drill-report.ts';
import type { Fault, Figures } from './fault.ts';
import type { Drilled } from './run-drill.ts';

const FAULT: Fault = {
  id: 'F99',
  what: 'the moon falls down',
  recovers: 'from the impact until it is up again',
  run: async () => FINE,
};

const FINE: Figures = {
  messages: 100,
  lost: 0,
  doubled: 0,
  ambiguous: 2,
  recoverMs: 1_250,
  alertMs: null,
  unexpected: [],
};

const drilled = (...runs: readonly Partial<Figures>[]): Drilled => ({
  fault: FAULT,
  backend: 'redis',
  runs: runs.map((run) => ({ ...FINE, ...run })),
});

describe('the report of a drill', () => {
  it('adds up what its runs came to, and gives the middle and the longest of their times', () => {
    const row = rowOf(drilled({}, { recoverMs: 3_000, alertMs: 45_000 }, { recoverMs: 2_000 }));
    expect(Object.fromEntries(HEADS.map((head, place) => [head, row[place]]))).toEqual({
      fault: 'F99',
      'queue on': 'redis',
      runs: '3',
      messages: '300',
      lost: '0',
      doubled: '0',
      ambiguous: '6',
      'recovers s (p50/max)': '2.0/3.0',
      'alerts s (p50/max)': '45.0/45.0',
      'as expected': 'yes',
    });
  });

  it('says NO to one run of many that was not as expected, and what it was', () => {
    const one = drilled({}, { unexpected: ['doubled: 7'] });
    expect(isAsExpected(one)).toBe(false);
    expect(rowOf(one).at(-1)).toBe('NO');
    expect(accountOf([one])).toEqual([
      'F99  the moon falls down; recovers: from the impact until it is up again',
      '    redis: doubled: 7',
    ]);
  });

  it('says how much none in so many proves, and that it proves nothing where some were', () => {
    expect(boundOf([drilled({ messages: 1_000 }), drilled({ messages: 2_000 })])).toContain(
      'fewer than 10.0 in 10,000',
    );
    expect(boundOf([drilled({ lost: 1 }, { doubled: 2 })])).toBe('3 of 200 messages were lost or doubled.');
    expect(boundOf([])).toBe('No messages.');
  });
});
