import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, WEEK } from '#conveyor';
import { OFFICE } from '../../../../../test/support/office-hours.ts';
import { hoursOf, ofHours, stretchesAhead } from './week-ahead.ts';

/** A Monday at midnight in Moscow. */
const MONDAY = Date.parse('2026-11-23T00:00:00+03:00');

describe('a usual week from now on', () => {
  it('is that of the working hours, from the hour that it is', () => {
    const week = stretchesAhead(OFFICE, MONDAY, 8);
    expect(week.slice(0, 3)).toEqual([
      { from: 9, until: 13 },
      { from: 14, until: 18 },
      { from: 33, until: 37 },
    ]);
    expect(hoursOf(week)).toBe(40);
    // On a Friday at three the rest of the day comes first, and its beginning last.
    const friday = stretchesAhead(OFFICE, MONDAY + 4 * DAY + 15 * HOUR, 8);
    expect(friday[0]).toEqual({ from: 0, until: 3 });
    expect(friday.at(-1)).toEqual({ from: 167, until: 168 });
    expect(hoursOf(friday)).toBe(40);
  });

  it('is no other one for a week of absence among eight, and none for who is away all the time', () => {
    const away = (from: number, until: number) => ({
      ...OFFICE,
      absences: [{ kind: 'vacation' as const, substituteId: null, from, until }],
    });
    expect(hoursOf(stretchesAhead(away(MONDAY, MONDAY + WEEK), MONDAY, 8))).toBe(40);
    expect(stretchesAhead(away(MONDAY, MONDAY + 9 * WEEK), MONDAY, 8)).toEqual([]);
  });

  it('is all of it for whoever has no hours', () => {
    expect(stretchesAhead(null, MONDAY, 8)).toEqual([{ from: 0, until: 168 }]);
  });
});

describe('the same week with other hours', () => {
  const week = stretchesAhead(OFFICE, MONDAY, 8);

  it.each([0, 10, 20, 40, 45, 60, 80, 168])('has %d hours where there is room for them', (hours) => {
    const other = ofHours(week, hours);
    // Before nine on Monday nobody of this line ever begins.
    expect(hoursOf(other)).toBeCloseTo(Math.min(hours, 168 - 9), 6);
    for (const [place, { from, until }] of other.entries()) {
      expect(until).toBeGreaterThan(from);
      expect(until).toBeLessThanOrEqual((other[place + 1]?.from ?? 168) + 1e-9);
    }
  });

  it('has none for whoever has none', () => {
    expect(ofHours([], 40)).toEqual([]);
  });
});
