import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { MINUTE } from '../instant.ts';
import { availabilityAt } from './availability.ts';
import { steadyAvailability } from './steady-availability.ts';

describe('what is remembered of somebody’s hours', () => {
  it('is what would be found out anew, at whatever moments and in whatever order it is asked', () => {
    const moments = fc.array(anyMinute(), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(anyHours(), moments, ({ hours, model }, minutes) => {
        for (const minute of minutes) {
          const at = model.start + minute * MINUTE;
          expect(steadyAvailability(hours, at)).toEqual(availabilityAt(hours, at));
        }
      }),
      { numRuns: 50 },
    );
  });
});
