import { describe, expect, it } from '@jest/globals';
import { validateAbsence, validateHours, validateSchedule } from '#conveyor/hours';
import { day, NO_HOURS, OFFICE } from '../../../test/support/office-hours.ts';
import { ruleSentence } from './rule-sentence.ts';

const DRAFT = {
  ...OFFICE,
  weekly: { ...NO_HOURS, monday: day('9:00-8:00'), tuesday: [{ from: 570, until: 2_011 }], friday: [] },
  absences: [
    { kind: 'illness', substituteId: null, firstDay: '2026-02-30', lastDay: '2026-03-01' },
    { kind: 'vacation', substituteId: null, firstDay: '2026-03-02', lastDay: '2026-03-01' },
  ],
} as const;

describe('what is wrong with working hours', () => {
  it('is said in English with times as a clock shows them', () => {
    expect(validateHours(DRAFT).map((problem) => ruleSentence('en', problem))).toEqual([
      'An interval ends after it begins, at 09:00; got 08:00. Past midnight add 24 hours: 30:00 is six in the morning of the next day.',
      'A time from 09:31 to 33:30 in whole minutes belongs here; got 33:31. Hours past 24 are of the next day.',
      'A date of the calendar belongs here, such as 2026-11-25; got “2026-02-30”.',
      'An absence ends after it begins; one of days, on its first day at the earliest.',
    ]);
  });

  it('is said in Russian', () => {
    expect(validateHours(DRAFT).map((problem) => ruleSentence('ru', problem))).toEqual([
      'Рабочее время кончается позже, чем начинается, то есть позже 09:00; а здесь 08:00. После полуночи прибавьте 24 часа: 30:00 — это шесть утра следующего дня.',
      'Здесь нужно время от 09:31 до 33:30 с точностью до минуты; а здесь 33:31. Часы после 24 — это следующий день.',
      'Здесь нужна дата, которая есть в календаре, например 2026-11-25; а здесь «2026-02-30».',
      'Отсутствие кончается позже, чем начинается; если оно по дням — не раньше своего первого дня.',
    ]);
  });

  it('is said of a short day, and of an interval that begins before the last one is over', () => {
    const weekly = { ...NO_HOURS, monday: day('9:00-13:00', '12:30-18:00') };
    const calendar = { '2026-12-31': { kind: 'working', hoursOf: null, shorterBy: -60 } } as const;
    expect(
      validateHours({ ...OFFICE, weekly, calendar }).map((problem) => ruleSentence('en', problem)),
    ).toEqual([
      'The interval before this one ends at 13:00; begin then or later, not at 12:30.',
      'A short day is shorter by a whole number of minutes from 0 to 1440; got -60.',
    ]);
  });
});

describe('what is wrong with an absence or with a calendar', () => {
  const setting = {
    employeeId: 'anna',
    timeZone: 'Europe/Moscow',
    now: Date.parse('2026-11-25T12:00Z'),
    known: [
      { id: 'gleb', name: 'Gleb', active: false, role: 'rep' as const },
      { id: 'olga', name: 'Olga', active: true, role: 'ops' as const },
    ],
  };
  const absence = (substituteId: string) =>
    ({ kind: 'vacation', firstDay: '2026-12-01', lastDay: '2029-01-01', substituteId }) as const;
  const problems = [
    ...['anna', 'vera', 'gleb', 'olga'].flatMap((id) => validateAbsence(absence(id), setting).slice(-1)),
    ...validateAbsence(absence('gleb'), setting).slice(0, 1),
    ...validateSchedule({ timeZone: 'UTC', hours: null, calendar: 'us' }, ['ru', 'kz']),
    ...validateSchedule({ timeZone: 'UTC', hours: null, calendar: 'us' }, []),
  ];

  it('is said in English', () => {
    expect(problems.map((problem) => ruleSentence('en', problem))).toEqual([
      'Nobody stands in for himself.',
      'There is no employee vera.',
      'Gleb has left the company and can not stand in.',
      'Olga has the role ops, in which nobody holds leads, and can not stand in.',
      'An absence lies between 2024-11-24 and 2028-11-25, two years either way.',
      'There is no production calendar “us”; there are: ru, kz.',
      'There is no production calendar “us”; there are: —.',
    ]);
  });

  it('is said in Russian', () => {
    expect(problems.map((problem) => ruleSentence('ru', problem))).toEqual([
      'Замещать самого себя нельзя.',
      'Сотрудника vera нет.',
      'Gleb больше не работает в компании и замещать не может.',
      'Olga — в роли ops, а с ней лидов не ведут, поэтому замещать не может.',
      'Отсутствие лежит между 2024-11-24 и 2028-11-25: не дальше двух лет от сегодня.',
      'Производственного календаря «us» нет; есть такие: ru, kz.',
      'Производственного календаря «us» нет; есть такие: —.',
    ]);
  });
});
