import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAfter, daysBefore, lengthOf, PERIODS, periodTo, type Period } from './periods.ts';

const day = fc.integer({ min: 18_000, max: 22_000 }).map((number) => dayAfter('1970-01-01', number));

describe('a period up to a day', () => {
  it.each<[Period, string]>([
    ['day', '2026-11-25'],
    ['week', '2026-11-23'],
    ['month', '2026-11-01'],
    ['quarter', '2026-10-01'],
    ['year', '2026-01-01'],
  ])('begins, for a %s, on the first day of the one that the day is in', (period, from) => {
    expect(periodTo(period, '2026-11-25')).toEqual({ from, until: '2026-11-25' });
  });

  it('begins a week on Monday, also on a Sunday and over a new year', () => {
    expect(periodTo('week', '2027-01-03').from).toBe('2026-12-28');
  });

  it('is the same for every day from its first one on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), day, (period, today) => {
        const { from } = periodTo(period, today);
        expect(from <= today).toBe(true);
        expect(periodTo(period, from).from).toBe(from);
        expect(periodTo(period, dayAfter(from, -1)).from < from).toBe(true);
      }),
    );
  });
});

describe('the days that a period is compared with', () => {
  it('are as many days right before any days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (from, more) => {
        const days = { from, until: dayAfter(from, more) };
        const before = daysBefore(days);
        expect(dayAfter(before.until, 1)).toBe(from);
        expect(lengthOf(before)).toBe(lengthOf(days));
      }),
    );
  });

  it('are the same part of the month, week or quarter before, never days of this one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), day, (period, today) => {
        const days = periodTo(period, today);
        const before = daysBefore(days, period);
        expect(before.from).toBe(periodTo(period, dayAfter(days.from, -1)).from);
        expect(before.until < days.from).toBe(true);
        expect(lengthOf(before)).toBeLessThanOrEqual(lengthOf(days));
      }),
    );
  });

  it('are a whole month where that has fewer days', () => {
    expect(daysBefore({ from: '2026-03-01', until: '2026-03-30' }, 'month')).toEqual({
      from: '2026-02-01',
      until: '2026-02-28',
    });
    expect(daysBefore({ from: '2026-11-01', until: '2026-11-12' }, 'month')).toEqual({
      from: '2026-10-01',
      until: '2026-10-12',
    });
  });
});
