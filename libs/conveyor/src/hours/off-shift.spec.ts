import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { OFFICE } from '../../../../test/support/office-hours.ts';
import { DAY, MINUTE, type Instant } from '../instant.ts';
import { availabilityAt } from './availability.ts';
import { nextOpening } from './next-opening.ts';
import { offShiftAt, offShiftUntil } from './off-shift.ts';
import { roundTheClock } from './round-the-clock.ts';
import type { WorkingHours } from './working-hours.ts';

/** A moment in Moscow. 2026-11-27 is a Friday. */
const moscow = (text: string): Instant => Date.parse(`${text}+03:00`);
const off = (hours: WorkingHours, from: Instant, until: Instant): WorkingHours => ({
  ...hours,
  absences: [...hours.absences, { kind: 'off_shift', substituteId: null, from, until }],
});

describe('who is off his shift', () => {
  it('is absent until that is over, at night as well, and gets what comes from then on', () => {
    const hours = off(OFFICE, moscow('2026-11-27T17:30'), moscow('2026-11-28T02:00'));
    for (const time of ['2026-11-27T17:30', '2026-11-27T19:00', '2026-11-28T01:59'])
      expect(availabilityAt(hours, moscow(time))).toMatchObject({ worksNow: false, absent: 'off_shift' });
    for (const time of ['2026-11-27T17:29', '2026-11-28T02:00'])
      expect(availabilityAt(hours, moscow(time)).absent).toBeNull();
  });

  it('is off it from any moment to any later one, and neither before nor after', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), anyMinute(), anyMinute(), ({ hours, model }, ...minutes) => {
        const [one = 0, other = 0, asked = 0] = minutes.map((minute) => model.start + minute * MINUTE);
        const [from, until] = [Math.min(one, other), Math.max(one, other) + 1];
        const plain = { ...hours, absences: hours.absences.filter(({ kind }) => kind !== 'off_shift') };
        const isOff = from <= asked && asked < until;
        expect(offShiftAt(off(plain, from, until), asked) !== undefined).toBe(isOff);
        if (isOff) expect(availabilityAt(off(plain, from, until), asked).absent).toBe('off_shift');
      }),
    );
  });
});

describe('who goes off his shift without saying until when', () => {
  it.each([
    ['in the morning', '2026-11-26T10:00', '2026-11-27T09:00'],
    ['at lunch', '2026-11-26T13:30', '2026-11-27T09:00'],
    ['on a Friday', '2026-11-27T17:59', '2026-11-30T09:00'],
    ['in the evening', '2026-11-26T20:00', '2026-11-27T09:00'],
  ])('%s is back when his next working day begins', (_, at, until) => {
    expect(new Date(offShiftUntil(OFFICE, moscow(at)))).toEqual(new Date(moscow(until)));
    // It is not put off by his being off already.
    const already = off(OFFICE, moscow(at), moscow('2026-12-24T18:00'));
    expect(offShiftUntil(already, moscow(at))).toBe(moscow(until));
  });

  it('is back a day later when he works round the clock', () => {
    expect(offShiftUntil(null, 5)).toBe(5 + DAY);
    expect(offShiftUntil(off(roundTheClock('Europe/Moscow', []), 0, 9), 5)).toBe(5 + DAY);
  });

  it('works when he is back, and no earlier', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), ({ hours: any, model }, minute) => {
        const hours = { ...any, absences: any.absences.filter(({ kind }) => kind !== 'off_shift') };
        const at = model.start + minute * MINUTE;
        const until = offShiftUntil(hours, at);
        expect(until).toBeGreaterThan(at);
        const opensAt = nextOpening(off(hours, at, until), at) ?? Infinity;
        expect(opensAt).toBeGreaterThanOrEqual(until);
      }),
    );
  });
});
