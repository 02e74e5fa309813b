import { describe, expect, it } from '@jest/globals';
import type { Language } from '#conveyor';
import type { WeeklyHours } from '#conveyor/hours';
import { day, NO_HOURS, OFFICE } from '../../../../test/support/office-hours.ts';
import { loadTexts } from '../texts/translate.ts';
import { weekWords } from './week-words.ts';

const office = OFFICE.weekly;

async function inWords(language: Language, hours: WeeklyHours): Promise<string> {
  return weekWords({ language, t: await loadTexts(language) }, hours);
}

describe('a week of working hours', () => {
  it('names equal days once', async () => {
    expect(await inWords('en', office)).toBe('Mon–Fri 09:00–13:00, 14:00–18:00');
    expect(await inWords('ru', office)).toBe('пн–пт 09:00–13:00, 14:00–18:00');
  });

  it('names other days apart, and those between which others lie', async () => {
    const friday = day('9:00-17:00');
    expect(await inWords('en', { ...office, friday })).toBe(
      'Mon–Thu 09:00–13:00, 14:00–18:00; Fri 09:00–17:00',
    );
    const morning = day('8:00-12:00');
    const mornings = { ...NO_HOURS, monday: morning, wednesday: morning, saturday: morning, sunday: morning };
    expect(await inWords('ru', mornings)).toBe('пн, ср, сб, вс 08:00–12:00');
  });

  it('tells the end of a night by the clock of the next morning', async () => {
    expect(await inWords('en', { ...NO_HOURS, friday: day('22:00-30:00') })).toBe('Fri 22:00–06:00');
    expect(await inWords('en', { ...NO_HOURS, friday: day('16:00-24:00') })).toBe('Fri 16:00–24:00');
  });

  it('is round the clock only when it is so every day', async () => {
    const all = day('0:00-24:00');
    const days = { ...office, monday: all, tuesday: all, wednesday: all, thursday: all, friday: all };
    expect(await inWords('ru', days)).toBe('пн–пт 00:00–24:00');
    expect(await inWords('ru', { ...days, saturday: all, sunday: all })).toBe('круглосуточно');
  });

  it('may have no hours at all', async () => {
    expect(await inWords('en', NO_HOURS)).toBe('never');
  });
});
