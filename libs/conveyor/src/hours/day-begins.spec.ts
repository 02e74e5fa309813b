import { describe, expect, it } from '@jest/globals';
import { dateAt } from './date-at.ts';
import { dayBegins } from './day-begins.ts';

describe('a day', () => {
  it('begins at midnight by the clocks of the zone', () => {
    expect(dayBegins('UTC', '2026-11-25')).toBe(Date.parse('2026-11-25T00:00:00Z'));
    expect(dayBegins('Europe/Moscow', '2026-11-25')).toBe(Date.parse('2026-11-24T21:00:00Z'));
  });

  it('begins when the clocks leave midnight out, at the first moment that they show it', () => {
    const begun = dayBegins('America/Santiago', '2026-09-06');
    expect(dateAt('America/Santiago', begun)).toBe('2026-09-06');
    expect(dateAt('America/Santiago', begun - 1)).toBe('2026-09-05');
  });

  it('is none where the date is none', () => {
    expect(() => dayBegins('UTC', '2026-02-30')).toThrow(RangeError);
  });
});
