import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spansOf } from './spans.ts';

const DAY_MS = 86_400_000;
const dayAt = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The days from one to before another. */
function days(from: string, until: string): readonly string[] {
  const [first, last] = [Date.parse(from) / DAY_MS, Date.parse(until) / DAY_MS];
  return Array.from({ length: Math.max(last - first, 0) }, (_, index) => dayAt(first + index));
}

describe('a period cut into years, months, weeks and days', () => {
  it('has every day of it once, and years, months and weeks only where they are whole', () => {
    const day = fc
      .oneof(fc.integer({ min: 18_000, max: 21_000 }), fc.integer({ min: -25_000, max: 60_000 }))
      .map(dayAt);
    fc.assert(
      fc.property(day, day, (from, until) => {
        const spans = spansOf(from, until);
        expect(spans.flatMap((span) => days(span.from, span.until))).toEqual(days(from, until));
        for (const { grain, from: first, until: last } of spans) {
          const isWhole = (at: string): boolean =>
            grain === 'week'
              ? new Date(at).getUTCDay() === 1
              : at.endsWith({ year: '-01-01', month: '-01', day: '' }[grain]);
          expect([isWhole(first), isWhole(last)]).toEqual([true, true]);
        }
      }),
    );
  });

  it('takes weeks, from Monday on, where no month is whole: thirty days are a dozen sums', () => {
    expect(spansOf('2026-10-29', '2026-11-28')).toEqual([
      { grain: 'day', from: '2026-10-29', until: '2026-11-02' },
      { grain: 'week', from: '2026-11-02', until: '2026-11-23' },
      { grain: 'day', from: '2026-11-23', until: '2026-11-28' },
    ]);
  });

  it('takes a year for one, and only what is left of others by months and days', () => {
    expect(spansOf('2025-11-30', '2027-02-02')).toEqual([
      { grain: 'day', from: '2025-11-30', until: '2025-12-01' },
      { grain: 'month', from: '2025-12-01', until: '2026-01-01' },
      { grain: 'year', from: '2026-01-01', until: '2027-01-01' },
      { grain: 'month', from: '2027-01-01', until: '2027-02-01' },
      { grain: 'day', from: '2027-02-01', until: '2027-02-02' },
    ]);
  });
});
