import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { MINUTE } from '../instant.ts';
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
});
