import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { formatDuration } from './duration.ts';

describe('how long something took', () => {
  it.each([
    [0, 'less than a minute', 'меньше минуты'],
    [MINUTE - 1, 'less than a minute', 'меньше минуты'],
    [35 * MINUTE + 59_999, '35 mins', '35 мин'],
    [HOUR, '1 hr', '1 ч'],
    [HOUR + 5 * MINUTE, '1 hr 5 mins', '1 ч 5 мин'],
    [2 * DAY + 4 * HOUR + 30 * MINUTE, '2 days 4 hrs', '2 дн. 4 ч'],
    [3 * DAY + 10 * MINUTE, '3 days', '3 дн.'],
  ])('is told by its two largest units: %i ms', (milliseconds, inEnglish, inRussian) => {
    const seen = (text: string): string => text.replace(/\s/g, ' ');
    expect(seen(formatDuration('en', milliseconds))).toBe(inEnglish);
    expect(seen(formatDuration('ru', milliseconds))).toBe(inRussian);
  });
});
