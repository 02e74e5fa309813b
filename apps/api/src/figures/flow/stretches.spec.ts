import { describe, expect, it } from '@jest/globals';
import { dayAfter } from '#conveyor/hours';
import { cut, weeksTo } from './stretches.ts';

const TODAY = '2026-11-27';
const ZONE = 'Europe/Moscow';

describe('days that are cut', () => {
  it('are cut into weeks and months of the calendar, the first and the last as long as they are asked for', () => {
    const weeks = cut({ from: '2026-10-01', until: '2026-11-10' }, ZONE, TODAY);
    expect(weeks.grain).toBe('week');
    expect(weeks.spans.slice(0, 2)).toEqual([
      { from: '2026-10-01', until: '2026-10-04' },
      { from: '2026-10-05', until: '2026-10-11' },
    ]);
    expect(weeks.spans.at(-1)).toEqual({ from: '2026-11-09', until: '2026-11-10' });
    const months = cut({ from: '2026-01-31', until: '2026-12-31' }, ZONE, TODAY);
    expect(months.spans.slice(0, 2)).toEqual([
      { from: '2026-01-31', until: '2026-01-31' },
      { from: '2026-02-01', until: '2026-02-28' },
    ]);
    expect(months.spans.at(-1)).toEqual({ from: '2026-11-01', until: TODAY });
  });

  it.each([30, 100, 900, 5_000])('leave no day out and count none twice: %d days', (count) => {
    const asked = { from: dayAfter(TODAY, 1 - count), until: TODAY };
    const { spans, bounds } = cut(asked, ZONE, TODAY);
    expect(spans[0]?.from).toBe(asked.from);
    expect(spans.at(-1)?.until).toBe(TODAY);
    for (const [index, { from }] of spans.entries())
      if (index > 0) expect(from).toBe(dayAfter(spans[index - 1]?.until ?? '', 1));
    expect(bounds).toHaveLength(spans.length + 1);
    expect([...bounds].sort((one, other) => one - other)).toEqual(bounds);
    expect(bounds.at(-1)).toBe(Date.parse('2026-11-27T21:00:00Z'));
  });

  it('are none of what has not come yet', () => {
    const { spans, bounds } = cut({ from: '2027-01-01', until: '2027-02-01' }, ZONE, TODAY);
    expect([spans.length, bounds.length]).toEqual([0, 1]);
  });

  it('are weeks that end today', () => {
    expect(weeksTo(TODAY, 2, ZONE).spans).toEqual([
      { from: '2026-11-14', until: '2026-11-20' },
      { from: '2026-11-21', until: '2026-11-27' },
    ]);
  });
});
