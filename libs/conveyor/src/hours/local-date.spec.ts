import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY } from '../instant.ts';
import { dateOf, dayOf, weekdayOf } from './local-date.ts';

describe('a date', () => {
  it('is that of the calendar, on every day from 1600 to 2400', () => {
    const bounds = { min: Date.UTC(1600, 0) / DAY, max: Date.UTC(2400, 0) / DAY };
    fc.assert(
      fc.property(fc.integer(bounds), (day) => {
        const noon = new Date(day * DAY + DAY / 2);
        expect(dateOf(day)).toBe(noon.toISOString().slice(0, 10));
        expect(dayOf(dateOf(day))).toBe(day);
        const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(noon);
        expect(weekdayOf(day)).toBe(name.toLowerCase());
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '25.11.2026', ''])(
    'is not “%s”',
    (text) => expect(dayOf(text)).toBeUndefined(),
  );

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1970-01-01'])('is %s', (text) =>
    expect(dateOf(dayOf(text) ?? NaN)).toBe(text),
  );
});
