import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { MINUTE } from '../instant.ts';
import { workingClock } from './working-clock.ts';
import { workingTimeBetween } from './working-time-between.ts';

describe('a clock of working time', () => {
  it('tells of any two moments what is worked between them', () => {
    fc.assert(
      fc.property(
        anyHours(),
        fc.array(anyMinute(), { minLength: 2, maxLength: 8 }),
        ({ hours, model }, minutes) => {
          const moments = minutes.map((minute) => model.start + minute * MINUTE);
          const clock = workingClock(hours, Math.min(...moments), Math.max(...moments));
          for (const from of moments)
            for (const until of moments)
              expect(clock(from, until)).toBe(workingTimeBetween(hours, from, until));
        },
      ),
    );
  });

  it('goes round the clock for whoever has no hours, and never backwards', () => {
    const clock = workingClock(null, 0, 100);
    expect(clock(20, 70)).toBe(50);
    expect(clock(70, 20)).toBe(0);
  });
});
