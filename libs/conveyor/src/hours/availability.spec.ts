import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { day, everyDay, NO_HOURS, OFFICE } from '../../../../test/support/office-hours.ts';
import { DAY, MINUTE, type Instant } from '../instant.ts';
import type { Absence, AbsenceKind, AbsentDays, AbsentTime } from './absence.ts';
import { absenceAt, availabilityAt } from './availability.ts';
import { nextOpening } from './next-opening.ts';
import { offShiftAt } from './off-shift.ts';
import { roundTheClock } from './round-the-clock.ts';
import type { WorkingHours } from './working-hours.ts';

/** A moment in Moscow. 2026-11-27 is a Friday. */
const moscow = (text: string): Instant => Date.parse(`${text}+03:00`);
const away = (span: AbsentDays | AbsentTime, kind: AbsenceKind = 'vacation'): Absence => ({
  ...span,
  kind,
  substituteId: null,
});
const officeWithout = (...absences: readonly Absence[]): WorkingHours => ({ ...OFFICE, absences });

const NEXT_WEEK = away({ firstDay: '2026-11-30', lastDay: '2026-12-04' });
const FRIDAY_EVENING = moscow('2026-11-27T19:00');

describe('somebody’s availability', () => {
  it('is now while he works, and else when he opens next', () => {
    expect(availabilityAt(OFFICE, moscow('2026-11-27T10:00'))).toEqual({
      worksNow: true,
      opensAt: moscow('2026-11-27T10:00'),
      absent: null,
    });
    expect(availabilityAt(OFFICE, FRIDAY_EVENING)).toEqual({
      worksNow: false,
      opensAt: moscow('2026-11-30T09:00'),
      absent: null,
    });
  });

  it('is always now when nobody has said hours', () => {
    expect(availabilityAt(null, 5)).toEqual({ worksNow: true, opensAt: 5, absent: null });
    expect(availabilityAt(roundTheClock('Europe/Moscow', []), FRIDAY_EVENING).worksNow).toBe(true);
  });

  it('is never, when his week has no hours', () => {
    const never = { worksNow: false, opensAt: null, absent: null };
    expect(availabilityAt({ ...OFFICE, weekly: NO_HOURS }, FRIDAY_EVENING)).toEqual(never);
    expect(availabilityAt({ ...officeWithout(NEXT_WEEK), weekly: NO_HOURS }, FRIDAY_EVENING)).toEqual(never);
  });
});

describe('an absence', () => {
  it('keeps him already on the evening before it begins', () => {
    expect(availabilityAt(officeWithout(NEXT_WEEK), FRIDAY_EVENING)).toEqual({
      worksNow: false,
      opensAt: moscow('2026-12-07T09:00'),
      absent: 'vacation',
    });
  });

  it('keeps him until the last of its days is over, and no longer', () => {
    const hours = officeWithout(NEXT_WEEK);
    expect(availabilityAt(hours, moscow('2026-12-04T12:00')).absent).toBe('vacation');
    expect(availabilityAt(hours, moscow('2026-12-04T18:00')).absent).toBeNull();
    expect(availabilityAt(hours, moscow('2026-12-07T09:00')).worksNow).toBe(true);
  });

  it('that begins in the afternoon does not keep him in the morning', () => {
    const dentist = away({ from: moscow('2026-11-27T15:00'), until: moscow('2026-11-27T17:00') }, 'other');
    const hours = officeWithout(dentist);
    expect(availabilityAt(hours, moscow('2026-11-27T14:59'))).toMatchObject({
      worksNow: true,
      absent: null,
    });
    expect(availabilityAt(hours, moscow('2026-11-27T13:30'))).toMatchObject({
      opensAt: moscow('2026-11-27T14:00'),
      absent: null,
    });
    expect(availabilityAt(hours, moscow('2026-11-27T15:00'))).toMatchObject({
      opensAt: moscow('2026-11-27T17:00'),
      absent: 'other',
    });
  });

  it('that lies outside of his hours keeps him from nothing', () => {
    const weekend = away({ firstDay: '2026-11-28', lastDay: '2026-11-29' });
    const night = away({ from: moscow('2026-11-27T20:00'), until: moscow('2026-11-28T06:00') }, 'illness');
    const lunch = away({ from: moscow('2026-11-27T13:00'), until: moscow('2026-11-27T14:00') });
    const hours = officeWithout(weekend, night, lunch);
    for (const time of ['27T13:30', '27T21:00', '28T12:00', '29T23:59']) {
      expect(availabilityAt(hours, moscow(`2026-11-${time}`)).absent).toBeNull();
    }
  });

  it('keeps even him who works round the clock', () => {
    const hours = roundTheClock('Europe/Moscow', [NEXT_WEEK]);
    expect(availabilityAt(hours, FRIDAY_EVENING).worksNow).toBe(true);
    expect(availabilityAt(hours, moscow('2026-11-30T00:00'))).toEqual({
      worksNow: false,
      opensAt: moscow('2026-12-05T00:00'),
      absent: 'vacation',
    });
  });

  it('is named when he is never expected back', () => {
    const gone = away({ from: FRIDAY_EVENING, until: Infinity }, 'illness');
    expect(availabilityAt(officeWithout(gone), FRIDAY_EVENING)).toEqual({
      worksNow: false,
      opensAt: null,
      absent: 'illness',
    });
  });

  it('of several is the one by days, and of those the longest', () => {
    const noon = { from: moscow('2026-11-30T08:00'), until: moscow('2026-11-30T12:00') };
    const monday = { firstDay: '2026-11-30', lastDay: '2026-11-30' };
    const named = (...absences: readonly Absence[]): unknown =>
      availabilityAt(officeWithout(...absences), FRIDAY_EVENING).absent;
    expect(named(away(noon, 'other'), away(monday, 'illness'))).toBe('illness');
    expect(named(away(monday, 'illness'), NEXT_WEEK)).toBe('vacation');
    expect(named(away(noon, 'other'), away({ ...noon, until: noon.until + DAY }, 'illness'))).toBe('illness');
  });

  it('is found when two shifts of one moment are each taken by another one', () => {
    const shifts = everyDay('Europe/Moscow', '4:00-10:00', '22:00-30:00');
    const absences = [
      away({ firstDay: '2026-11-30', lastDay: '2026-11-30' }, 'illness'),
      away({ firstDay: '2026-12-01', lastDay: '2026-12-01' }, 'vacation'),
    ];
    const weekly = { ...shifts.weekly, tuesday: day('4:00-10:00') };
    const hours = { ...shifts, weekly, absences };
    expect(availabilityAt(hours, moscow('2026-12-01T05:00')).absent).toBe('illness');
  });
});

describe('availability, whatever the hours', () => {
  it('is what the clock says that is read minute by minute', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), ({ hours, model }, minute) => {
        const at = model.start + minute * MINUTE;
        const { worksNow, opensAt } = availabilityAt(hours, at);
        expect(worksNow).toBe(model.worked(hours)[minute]);
        expect(opensAt).toBe(nextOpening(hours, at));
      }),
      { numRuns: 150 },
    );
  });

  it('names an absence exactly when he would work sooner without any, or is off his shift', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), ({ hours, model }, minute) => {
        const at = model.start + minute * MINUTE;
        const { opensAt, absent } = availabilityAt(hours, at);
        const without = nextOpening({ ...hours, absences: [] }, at);
        const absence = absenceAt(hours, at);
        const isOff = offShiftAt(hours, at) !== undefined;
        expect(absence !== null).toBe(without !== opensAt || (isOff && opensAt !== at));
        expect(absent).toBe(absence?.kind ?? null);
        if (absence) expect(hours.absences).toContain(absence);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order absences are given', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), ({ hours, model }, minute) => {
        const at = model.start + minute * MINUTE;
        const turned = { ...hours, absences: hours.absences.toReversed() };
        expect(availabilityAt(turned, at)).toEqual(availabilityAt(hours, at));
      }),
      { numRuns: 300 },
    );
  });
});
