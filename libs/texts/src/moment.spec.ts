import { describe, expect, it } from '@jest/globals';
import { formatMoment } from './moment.ts';

const NOON_UTC = Date.UTC(2026, 10, 24, 12, 0);

describe('a moment', () => {
  it('is told by the clock of the one who reads it', () => {
    expect(formatMoment('en', NOON_UTC, 'Europe/London')).toBe('12:00, Tue 24 Nov');
    expect(formatMoment('en', NOON_UTC, 'Asia/Vladivostok')).toBe('22:00, Tue 24 Nov');
    expect(formatMoment('ru', NOON_UTC, 'Europe/Moscow')).toBe('15:00, вт 24 ноября');
    expect(formatMoment('ru', NOON_UTC, 'Asia/Kamchatka')).toBe('00:00, ср 25 ноября');
  });

  it('keeps the clock when summer time ends', () => {
    const before = Date.UTC(2026, 9, 25, 0, 30);
    expect(formatMoment('en', before, 'Europe/Berlin')).toBe('02:30, Sun 25 Oct');
    expect(formatMoment('en', before + 3_600_000, 'Europe/Berlin')).toBe('02:30, Sun 25 Oct');
  });

  it('refuses a time zone that does not exist', () => {
    expect(() => formatMoment('ru', NOON_UTC, 'Europe/Atlantis')).toThrow(RangeError);
  });
});
