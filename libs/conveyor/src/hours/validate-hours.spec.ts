import { describe, expect, it } from '@jest/globals';
import { day, NO_HOURS, OFFICE } from '../../../../test/support/office-hours.ts';
import type { Absence } from './absence.ts';
import { validateHours } from './validate-hours.ts';
import type { WeeklyHours } from './weekly-hours.ts';
import type { WorkingHours } from './working-hours.ts';

const found = (changes: Partial<WorkingHours>): string[] =>
  validateHours({ ...OFFICE, ...changes }).map(({ path, rule }) => `${path} ${rule}`);

const inWeek = (weekly: Partial<WeeklyHours>): string[] => found({ weekly: { ...NO_HOURS, ...weekly } });

const why = { kind: 'vacation', substituteId: null } as const;
const inAbsence = (absence: Absence): string[] => found({ absences: [absence] });

describe('working hours as a person enters them', () => {
  it('are sound with a lunch, with nights, with no day at all', () => {
    expect(found({})).toEqual([]);
    expect(inWeek({ monday: day('6:00-14:00', '22:00-30:00'), tuesday: day('6:00-14:00') })).toEqual([]);
    expect(inWeek({ saturday: day('0:00-24:00'), sunday: day('0:00-24:00') })).toEqual([]);
    expect(inWeek({ friday: day('9:00-13:00', '13:00-18:00') })).toEqual([]);
    expect(inWeek({})).toEqual([]);
  });

  it('begin within the day and last a day at most, in whole minutes', () => {
    expect(
      inWeek({
        monday: [{ from: -1, until: 60 }],
        tuesday: [{ from: 1_440, until: 1_500 }],
        wednesday: [{ from: 540.5, until: 600 }],
        thursday: [{ from: 0, until: 1_441 }],
        friday: [{ from: 540, until: NaN }],
      }),
    ).toEqual([
      'weekly.monday[0].from INTERVAL_OUTSIDE_DAY',
      'weekly.tuesday[0].from INTERVAL_OUTSIDE_DAY',
      'weekly.wednesday[0].from INTERVAL_OUTSIDE_DAY',
      'weekly.thursday[0].until INTERVAL_OUTSIDE_DAY',
      'weekly.friday[0].until INTERVAL_OUTSIDE_DAY',
    ]);
  });

  it('have no interval that ends when it begins or before', () => {
    expect(inWeek({ monday: day('18:00-9:00'), friday: day('9:00-9:00') })).toEqual([
      'weekly.monday[0].until INTERVAL_WITHOUT_LENGTH',
      'weekly.friday[0].until INTERVAL_WITHOUT_LENGTH',
    ]);
  });

  it('stand in order, and each begins when the one before is over, on the next day and in the next week too', () => {
    const weekly = {
      monday: day('2:00-6:00', '12:00-18:00', '9:00-11:00', '22:00-30:00'),
      tuesday: day('5:59-14:00'),
      sunday: day('22:00-26:30'),
    };
    expect(inWeek(weekly)).toEqual([
      'weekly.monday[0].from INTERVAL_TOO_EARLY',
      'weekly.monday[2].from INTERVAL_TOO_EARLY',
      'weekly.tuesday[0].from INTERVAL_TOO_EARLY',
    ]);
    const [first] = validateHours({ ...OFFICE, weekly: { ...NO_HOURS, ...weekly } });
    expect(first?.facts).toEqual({ minute: 120, least: 150 });
  });

  it('know dates that are in the calendar, in absences as in the production calendar', () => {
    expect(inAbsence({ ...why, firstDay: '2026-02-30', lastDay: '30.11.2026' })).toEqual([
      'absences[0].firstDay DATE_UNKNOWN',
      'absences[0].lastDay DATE_UNKNOWN',
    ]);
    expect(found({ calendar: { '2026-31-12': { kind: 'off' } } })).toEqual([
      'calendar.2026-31-12 DATE_UNKNOWN',
    ]);
  });

  it('are not made longer by a short day', () => {
    const short = (shorterBy: number) =>
      found({ calendar: { '2026-12-31': { kind: 'working', hoursOf: null, shorterBy } } });
    expect(short(60)).toEqual([]);
    expect([-60, 1.5, 1_441].flatMap(short)).toEqual(
      Array.from({ length: 3 }, () => 'calendar.2026-12-31.shorterBy SHORTER_BY_OUT_OF_RANGE'),
    );
  });

  it('have no absence that is over before it began', () => {
    expect(inAbsence({ ...why, firstDay: '2026-12-01', lastDay: '2026-12-01' })).toEqual([]);
    expect(inAbsence({ ...why, firstDay: '2026-12-02', lastDay: '2026-12-01' })).toEqual([
      'absences[0].lastDay ABSENCE_ENDS_TOO_EARLY',
    ]);
    expect(inAbsence({ ...why, from: 1_000, until: 1_000 })).toEqual([
      'absences[0].until ABSENCE_ENDS_TOO_EARLY',
    ]);
  });

  it('are told every problem at once', () => {
    expect(
      found({
        timeZone: 'Moscow',
        weekly: { ...NO_HOURS, monday: day('9:00-8:00') },
        absences: [{ ...why, firstDay: '', lastDay: '' }],
      }),
    ).toHaveLength(4);
  });
});
