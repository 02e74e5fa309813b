import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { OFFICE } from '../../../../test/support/office-hours.ts';
import { DAY, HOUR, MINUTE } from '../instant.ts';
import { isOfTime, type Absence } from './absence.ts';
import { availabilityAt } from './availability.ts';
import { steadyAvailability } from './steady-availability.ts';

const later = (absence: Absence, ms: number): Absence =>
  isOfTime(absence) ? { ...absence, from: absence.from + ms, until: absence.until + ms } : absence;

/** The last moment before and the first moment after each beginning and end. */
const edges = (absence: Absence): number[] =>
  isOfTime(absence) ? [absence.from - 1, absence.from, absence.until - 1, absence.until] : [];

describe('what is remembered of somebody’s hours', () => {
  it('is what would be found out anew, at whatever moments and in whatever order it is asked', () => {
    const msOfMinute = fc.integer({ min: 0, max: MINUTE - 1 });
    const moments = fc.array(fc.tuple(anyMinute(), msOfMinute), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(anyHours(), msOfMinute, moments, ({ hours: aligned, model }, late, asked) => {
        const hours = { ...aligned, absences: aligned.absences.map((absence) => later(absence, late)) };
        const anywhere = asked.map(([minute, ms]) => model.start + minute * MINUTE + ms);
        for (const at of [...anywhere, ...hours.absences.flatMap(edges)]) {
          expect(steadyAvailability(hours, at)).toEqual(availabilityAt(hours, at));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('ends when a day comes into sight that was too far off before', () => {
    const start = Date.UTC(2026, 10, 2);
    const off = Array.from({ length: 750 }, (_, day) =>
      new Date(start + day * DAY).toISOString().slice(0, 10),
    );
    const parental: Absence = {
      kind: 'other',
      substituteId: null,
      firstDay: off[0] ?? '',
      lastDay: off.at(-1) ?? '',
    };
    const closed = Object.fromEntries(off.map((day) => [day, { kind: 'off' as const }]));
    for (const hours of [
      { ...OFFICE, calendar: closed },
      { ...OFFICE, absences: [parental] },
      { ...OFFICE, calendar: closed, absences: [parental] },
    ]) {
      for (let at = start; at < start + 25 * DAY; at += 11 * HOUR) {
        expect(steadyAvailability(hours, at)).toEqual(availabilityAt(hours, at));
      }
    }
  });
});
