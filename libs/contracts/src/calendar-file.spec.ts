import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { HOUR } from '#conveyor';
import { validateHours, workingTimeBetween, type LocalDate } from '#conveyor/hours';
import { OFFICE } from '../../../test/support/office-hours.ts';
import { CalendarFile } from './calendar-file.ts';

const midnight = (date: LocalDate): number => Date.parse(`${date}T00:00+03:00`);

async function officeInRussia() {
  const { days } = CalendarFile.parse(parse(await readFile('config/calendars/ru.yaml', 'utf8')));
  return { ...OFFICE, calendar: days };
}

describe('a file with a production calendar', () => {
  it('says of a day that it is off, short, or worked like another', () => {
    const days = {
      '2025-11-01': { hoursOf: 'monday', shorterBy: 60 },
      '2025-11-03': 'off',
      '2025-12-30': { shorterBy: 30 },
    };
    expect(CalendarFile.parse({ calendar: 'ru', days }).days).toEqual({
      '2025-11-01': { kind: 'working', hoursOf: 'monday', shorterBy: 60 },
      '2025-11-03': { kind: 'off' },
      '2025-12-30': { kind: 'working', hoursOf: null, shorterBy: 30 },
    });
  });

  it.each([
    ['a date that no calendar has', { '2025-02-30': 'off' }],
    ['a word that is not known', { '2025-02-28': 'free' }],
    ['a weekday that is not known', { '2025-02-28': { hoursOf: 'Monday' } }],
    ['a day that is longer', { '2025-02-28': { shorterBy: -60 } }],
  ])('is refused with %s', (_, days) =>
    expect(CalendarFile.safeParse({ calendar: 'ru', days }).success).toBe(false),
  );
});

describe('the production calendar of Russia', () => {
  it('can be reckoned with', async () => expect(validateHours(await officeInRussia())).toEqual([]));

  // The norm of a forty-hour week as the law has it counted: days of eight hours, eves of holidays of seven.
  it.each([
    [2025, 1_972],
    [2026, 1_972],
  ])('gives the year %i its norm of %i hours', async (year, norm) => {
    const worked = workingTimeBetween(
      await officeInRussia(),
      midnight(`${year}-01-01`),
      midnight(`${year + 1}-01-01`),
    );
    expect(worked / HOUR).toBe(norm);
  });
});
