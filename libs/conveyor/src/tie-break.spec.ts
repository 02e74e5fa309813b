import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tieBreaks } from './tie-break.ts';

describe('the lot', () => {
  // Values of an independent FNV-1a: a record that was made on one machine is checked on another.
  it.each([
    ['', '', 0x2a0c975e],
    ['a', 'b', 0x3a8e75c1],
    ['seed', 'anna', 0xf3f448cf],
  ])('of %j and %j is the same for ever', (seed, employeeId, expected) => {
    expect(tieBreaks(seed)(employeeId)).toBe(expected);
  });

  it('is a number that fits into 32 bits', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, employeeId) => {
        const lot = tieBreaks(seed)(employeeId);
        expect(Number.isInteger(lot) && lot >= 0 && lot < 2 ** 32).toBe(true);
      }),
    );
  });
});
