import { describe, expect, it } from '@jest/globals';
import { isBesideTruth } from './beside-truth.ts';

describe('what a line is reckoned to win', () => {
  it('is beside the truth where far more was won', () => {
    expect(isBesideTruth({ high: 0 }, { won: 195, weeks: 13 })).toBe(true);
    expect(isBesideTruth({ high: 7 }, { won: 195, weeks: 13 })).toBe(true);
  });

  it('is not where about as much was won, or less because much is open', () => {
    expect(isBesideTruth({ high: 8 }, { won: 195, weeks: 13 })).toBe(false);
    expect(isBesideTruth({ high: 40 }, { won: 195, weeks: 13 })).toBe(false);
  });

  it('is not held to what chance may have made', () => {
    expect(isBesideTruth({ high: 0 }, { won: 19, weeks: 13 })).toBe(false);
  });
});
