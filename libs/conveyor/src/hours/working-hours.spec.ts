import { describe, expect, it } from '@jest/globals';
import { day, everyDay, NO_HOURS, OFFICE } from '../../../../test/support/office-hours.ts';
import { HOUR, MINUTE, type Instant } from '../instant.ts';
import type { Absence, AbsentDays, AbsentTime } from './absence.ts';
import { addWorkingTime } from './add-working-time.ts';
import { isWorkingAt } from './is-working-at.ts';
import { nextOpening } from './next-opening.ts';
import type { DayKind } from './production-calendar.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
import { workingIntervals } from './working-intervals.ts';
import { workingTimeBetween } from './working-time-between.ts';

const at = (text: string): Instant => Date.parse(text);
/** A moment in Moscow as it is today, three hours before Greenwich. */
const moscow = (text: string): Instant => at(`${text}+03:00`);
const shown = (moment: Instant | null): string | null =>
  moment === null ? null : new Date(moment).toISOString().slice(0, 16);

/** The working time of the dates, as Greenwich has it. */
function days(hours: WorkingHours, from: string, until: string): string[] {
  return workingIntervals(hours, at(`${from}Z`), at(`${until}Z`)).map(
    (interval) => `${shown(interval.from)} ${shown(interval.until)}`,
  );
}

const ill = (span: AbsentDays | AbsentTime): Absence => ({ ...span, kind: 'illness', substituteId: null });
const OFF: DayKind = { kind: 'off' };

describe('working hours in an office', () => {
  it('begin with their first minute and are over with their last, and lunch is none of them', () => {
    const worked = (time: string): boolean => isWorkingAt(OFFICE, moscow(`2026-11-25T${time}`));
    expect(['08:59:59.999', '09:00', '12:59:59.999', '13:00', '14:00', '18:00'].map(worked)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('carry a limit of four hours from Friday afternoon over the weekend to Monday', () => {
    expect(shown(addWorkingTime(OFFICE, moscow('2026-11-27T16:00'), 4 * HOUR))).toBe('2026-11-30T08:00');
  });

  it('let a limit that ends with the day be due that evening, not the next morning', () => {
    expect(addWorkingTime(OFFICE, moscow('2026-11-25T16:00'), 2 * HOUR)).toBe(moscow('2026-11-25T18:00'));
    expect(addWorkingTime(OFFICE, moscow('2026-11-25T16:00'), 2 * HOUR + 1)).toBe(
      moscow('2026-11-26T09:00') + 1,
    );
  });

  it('make a limit of nothing due at once, at night too', () => {
    expect(addWorkingTime(OFFICE, moscow('2026-11-25T03:00'), 0)).toBe(moscow('2026-11-25T03:00'));
    expect(addWorkingTime(OFFICE, moscow('2026-11-25T03:00'), -HOUR)).toBe(moscow('2026-11-25T03:00'));
  });

  it('count a lead that waited from one evening to the next as the day between', () => {
    const [from, until] = [moscow('2026-11-24T17:30'), moscow('2026-11-25T18:30')];
    expect(workingTimeBetween(OFFICE, from, until)).toBe(8.5 * HOUR);
    expect(workingTimeBetween(OFFICE, until, from)).toBe(0);
  });

  it('open next now, after lunch, or after the weekend', () => {
    expect(nextOpening(OFFICE, moscow('2026-11-27T10:00'))).toBe(moscow('2026-11-27T10:00'));
    expect(nextOpening(OFFICE, moscow('2026-11-27T13:20'))).toBe(moscow('2026-11-27T14:00'));
    expect(nextOpening(OFFICE, moscow('2026-11-27T18:00'))).toBe(moscow('2026-11-30T09:00'));
  });

  it('that nobody has never open, and a limit in them is never due', () => {
    const idle = { ...OFFICE, weekly: NO_HOURS };
    expect(nextOpening(idle, moscow('2026-11-27T10:00'))).toBeNull();
    expect(addWorkingTime(idle, moscow('2026-11-27T10:00'), 1)).toBeNull();
  });

  it('are looked for over two years and no longer', () => {
    const from = moscow('2026-11-27T10:00');
    const until = from + WORKING_TIME_HORIZON;
    const total = workingTimeBetween(OFFICE, from, until);
    expect(addWorkingTime(OFFICE, from, total)).toBeLessThanOrEqual(until);
    expect(addWorkingTime(OFFICE, from, total + 1)).toBeNull();
  });
});

describe('an absence', () => {
  it('of days covers the last one too', () => {
    const hours = { ...OFFICE, absences: [ill({ firstDay: '2026-11-24', lastDay: '2026-11-27' })] };
    expect(days(hours, '2026-11-23', '2026-12-01')).toEqual([
      '2026-11-23T06:00 2026-11-23T10:00',
      '2026-11-23T11:00 2026-11-23T15:00',
      '2026-11-30T06:00 2026-11-30T10:00',
      '2026-11-30T11:00 2026-11-30T15:00',
    ]);
  });

  it('in the middle of a day leaves the time before and after it', () => {
    const absences = [ill({ from: moscow('2026-11-25T10:00'), until: moscow('2026-11-25T11:30') })];
    expect(days({ ...OFFICE, absences }, '2026-11-25', '2026-11-26')).toEqual([
      '2026-11-25T06:00 2026-11-25T07:00',
      '2026-11-25T08:30 2026-11-25T10:00',
      '2026-11-25T11:00 2026-11-25T15:00',
    ]);
  });

  it('that nobody knows the end of goes on for good', () => {
    const absences = [ill({ from: moscow('2026-11-25T10:00'), until: Infinity })];
    expect(nextOpening({ ...OFFICE, absences }, moscow('2026-11-25T10:00'))).toBeNull();
  });
});

describe('a production calendar', () => {
  const RUSSIA = {
    '2025-11-01': { kind: 'working', hoursOf: 'monday', shorterBy: 60 },
    '2025-11-03': OFF,
    '2025-11-04': OFF,
  } as const;

  it('has a Saturday worked for the Monday that is off, an hour less on the eve of a holiday', () => {
    expect(days({ ...OFFICE, calendar: RUSSIA }, '2025-11-01', '2025-11-06')).toEqual([
      '2025-11-01T06:00 2025-11-01T10:00',
      '2025-11-01T11:00 2025-11-01T14:00',
      '2025-11-05T06:00 2025-11-05T10:00',
      '2025-11-05T11:00 2025-11-05T15:00',
    ]);
  });

  it('takes an hour of work from a short day, not an hour of lunch', () => {
    const untilHalfPast = everyDay('Europe/Moscow', '9:00-13:00', '14:00-14:30');
    const calendar = { '2025-11-01': { kind: 'working', hoursOf: null, shorterBy: 60 } } as const;
    expect(days({ ...untilHalfPast, calendar }, '2025-11-01', '2025-11-02')).toEqual([
      '2025-11-01T06:00 2025-11-01T09:30',
    ]);
  });
});

describe('a night shift', () => {
  const NIGHTS = everyDay('Europe/Berlin', '22:00-30:00');

  it('runs over midnight as one piece of work', () => {
    expect(days(NIGHTS, '2026-06-01T12:00', '2026-06-02T12:00')).toEqual([
      '2026-06-01T20:00 2026-06-02T04:00',
    ]);
  });

  it('that began before a day off is worked to its end, and the one of the day off not at all', () => {
    const calendar = { '2026-06-02': OFF };
    expect(days({ ...NIGHTS, calendar }, '2026-06-01T12:00', '2026-06-03T22:00')).toEqual([
      '2026-06-01T20:00 2026-06-02T04:00',
      '2026-06-03T20:00 2026-06-03T22:00',
    ]);
  });

  it('is an hour shorter when the clocks go forward and an hour longer when they go back', () => {
    const night = (from: string, until: string) =>
      workingTimeBetween(NIGHTS, at(`${from}Z`), at(`${until}Z`));
    expect(night('2026-03-28T12:00', '2026-03-29T12:00')).toBe(7 * HOUR);
    expect(night('2026-10-24T12:00', '2026-10-25T12:00')).toBe(9 * HOUR);
  });

  it('whose end meets a morning that the calendar made a working one is counted once', () => {
    const calendar = { '2026-06-02': { kind: 'working', hoursOf: 'monday', shorterBy: 0 } } as const;
    const weekly = { ...NO_HOURS, monday: day('4:00-10:00', '22:00-30:00') };
    expect(days({ ...NIGHTS, weekly, calendar }, '2026-06-01T12:00', '2026-06-02T12:00')).toEqual([
      '2026-06-01T20:00 2026-06-02T08:00',
    ]);
  });
});

describe('clocks that change', () => {
  it('leave out the beginning of an interval: it begins when the hour that is missing would be over', () => {
    expect(days(everyDay('Europe/Berlin', '2:30-5:00'), '2026-03-29', '2026-03-30')).toEqual([
      '2026-03-29T01:00 2026-03-29T03:00',
    ]);
    expect(days(everyDay('America/Sao_Paulo', '0:00-8:00'), '2018-11-04', '2018-11-04T23:00')).toEqual([
      '2018-11-04T03:00 2018-11-04T10:00',
    ]);
  });

  it('leave out the end of an interval: it ends when the missing hour begins', () => {
    expect(days(everyDay('Europe/Berlin', '0:00-2:30'), '2026-03-28T12:00', '2026-03-29T12:00')).toEqual([
      '2026-03-28T23:00 2026-03-29T01:00',
    ]);
  });

  it('repeat an hour, and it is worked twice; half of it is worked twice with a pause', () => {
    expect(days(everyDay('America/New_York', '0:00-3:00'), '2026-11-01', '2026-11-01T12:00')).toEqual([
      '2026-11-01T04:00 2026-11-01T08:00',
    ]);
    expect(days(everyDay('America/New_York', '0:00-1:30'), '2026-11-01', '2026-11-01T12:00')).toEqual([
      '2026-11-01T04:00 2026-11-01T05:30',
      '2026-11-01T06:00 2026-11-01T06:30',
    ]);
  });

  it('changed for good in Moscow: the office opened at five Greenwich time, since 2014 at six', () => {
    expect(shown(nextOpening(OFFICE, at('2011-03-25T00:00Z')))).toBe('2011-03-25T06:00');
    expect(shown(nextOpening(OFFICE, at('2011-03-28T00:00Z')))).toBe('2011-03-28T05:00');
    expect(shown(nextOpening(OFFICE, at('2014-10-24T00:00Z')))).toBe('2014-10-24T05:00');
    expect(shown(nextOpening(OFFICE, at('2014-10-27T00:00Z')))).toBe('2014-10-27T06:00');
  });

  it('move by half an hour on Lord Howe', () => {
    const howe = everyDay('Australia/Lord_Howe', '1:00-3:00');
    expect(workingTimeBetween(howe, at('2026-10-03T12:00Z'), at('2026-10-04T00:00Z'))).toBe(90 * MINUTE);
    expect(workingTimeBetween(howe, at('2026-04-04T12:00Z'), at('2026-04-05T00:00Z'))).toBe(150 * MINUTE);
  });
});
