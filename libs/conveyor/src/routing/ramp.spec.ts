import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MONDAY } from '../../../../test/support/a-desk.ts';
import { DAY } from '../instant.ts';
import { rampAt } from './ramp.ts';

const WEEK = 7 * DAY;
const after = (time: number, rampWeeks: number): number => 10 * rampAt(MONDAY, rampWeeks, MONDAY + time);

describe('a newcomer’s weight', () => {
  it('grows by a fifth a week in a ramp of four weeks, and is whole from the fifth on', () => {
    expect([0, 1, 2, 3, 4, 5, 100].map((weeks) => after(weeks * WEEK, 4))).toEqual([2, 4, 6, 8, 10, 10, 10]);
    expect(after(WEEK - 1, 4)).toBe(2);
  });

  it('is whole at once without a ramp', () => {
    expect(after(0, 0)).toBe(10);
  });

  it('is the first week’s for whoever only begins later', () => {
    expect(after(-30 * DAY, 4)).toBe(2);
  });

  it('never falls, is never nothing, and never more than was agreed', () => {
    const time = fc.integer({ min: -WEEK, max: 600 * WEEK });
    fc.assert(
      fc.property(time, time, fc.integer({ min: 0, max: 520 }), (one, other, weeks) => {
        const [early, late] = [after(Math.min(one, other), weeks), after(Math.max(one, other), weeks)];
        expect(early > 0 && early <= late && late <= 10).toBe(true);
      }),
    );
  });
});
