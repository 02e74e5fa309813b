import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { formatAge, formatDuration, formatWorkingTime } from './duration.ts';

const seen = (text: string): string => text.replace(/\s/g, ' ');

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
    expect(seen(formatDuration('en', milliseconds))).toBe(inEnglish);
    expect(seen(formatDuration('ru', milliseconds))).toBe(inRussian);
  });
});

describe('how much working time something takes', () => {
  it.each([
    [30, '30 mins', '30 мин'],
    [90, '1 hr 30 mins', '1 ч 30 мин'],
    [2_400, '40 hrs', '40 ч'],
  ])('is told in hours, because a day of work is no day: %i minutes', (minutes, inEnglish, inRussian) => {
    expect(seen(formatWorkingTime('en', minutes))).toBe(inEnglish);
    expect(seen(formatWorkingTime('ru', minutes))).toBe(inRussian);
  });
});

it('an age is told in seconds while they count', () => {
  expect([0, 41.9, 60, 7_500].map((seconds) => seen(formatAge('en', seconds)))).toEqual([
    '0 secs',
    '41 secs',
    '1 min',
    '2 hrs 5 mins',
  ]);
  expect(seen(formatAge('ru', 41))).toBe('41 с');
});
