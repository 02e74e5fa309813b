import { describe, expect, it } from '@jest/globals';
import { leftAt } from './left-at.ts';

const HOUR = 3_600_000;

describe('the time that is left to answer', () => {
  it('gets less while whoever has to answer works', () => {
    expect(leftAt({ workingMs: 2 * HOUR, worksNow: true }, 0, HOUR)).toBe(HOUR);
  });

  it('stands still while he does not', () => {
    expect(leftAt({ workingMs: 2 * HOUR, worksNow: false }, 0, 9 * HOUR)).toBe(2 * HOUR);
  });

  it('is never less than nothing, and never more than was read', () => {
    expect(leftAt({ workingMs: HOUR, worksNow: true }, 0, 3 * HOUR)).toBe(0);
    expect(leftAt({ workingMs: HOUR, worksNow: true }, HOUR, 0)).toBe(HOUR);
  });
});
