import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validateHours } from '#conveyor/hours';
import { anyHours } from '../../../test/support/any-hours.ts';
import { day, NO_HOURS, OFFICE } from '../../../test/support/office-hours.ts';
import { brokenFields } from './broken-fields.ts';
import { WeeklyHours, WeeklyHoursInMinutes, writtenHours } from './weekly-hours.ts';

describe('hours as people write them', () => {
  it('are reckoned with in minutes; a day that is absent is free', () => {
    const written = {
      monday: [
        { from: '9:00', until: '13:00' },
        { from: '14:00', until: '24:00' },
      ],
      sunday: [{ from: '22:00', until: '30:00' }],
    };
    expect(WeeklyHoursInMinutes.parse(written)).toEqual({
      ...NO_HOURS,
      monday: day('9:00-13:00', '14:00-24:00'),
      sunday: day('22:00-30:00'),
    });
    expect(WeeklyHoursInMinutes.parse({})).toEqual(NO_HOURS);
  });

  it('are shown as a clock shows them', () => {
    expect(writtenHours({ ...NO_HOURS, friday: day('9:05-13:00', '22:00-30:00') })).toEqual({
      friday: [
        { from: '09:05', until: '13:00' },
        { from: '22:00', until: '30:00' },
      ],
    });
  });

  it.each(['9', '9.00', '09:60', '-1:00', '100:00', ' 9:00', '9:00 ', ''])('have no time “%s”', (time) => {
    const wrong = { monday: [{ from: time, until: '18:00' }] };
    expect(brokenFields(WeeklyHours, wrong)).toEqual([
      { path: ['monday', 0, 'from'], fault: 'RULE', rule: 'TIME_NOT_OF_DAY' },
    ]);
  });

  it('come back as they were written, whatever hours can be reckoned with', () => {
    fc.assert(
      fc.property(anyHours(), ({ hours: { weekly } }) => {
        fc.pre(validateHours({ ...OFFICE, weekly }).length === 0);
        const written = writtenHours(weekly);
        expect(WeeklyHours.parse(written)).toEqual(written);
        expect(WeeklyHoursInMinutes.parse(written)).toEqual(weekly);
      }),
    );
  });
});
