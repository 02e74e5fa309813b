import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { drawNormal, type Fraction } from '../chance.ts';
import { drawWorkTimes, type LoggedTimes } from './work-times.ts';

const SPREAD = 0.8;

/** Visits that take a person so many hours on average; of `watched` hours at most something is known. */
function timesOf(fraction: Fraction, mean: number, count: number, watched = Infinity): LoggedTimes {
  const middle = Math.log(mean) - SPREAD ** 2 / 2;
  const all = Array.from({ length: count }, () => middle + SPREAD * drawNormal(fraction));
  const ended = all.filter((one) => one <= Math.log(watched));
  return {
    count: ended.length,
    sum: ended.reduce((sum, one) => sum + one, 0),
    squares: ended.reduce((sum, one) => sum + one ** 2, 0),
    open: all.filter((one) => one > Math.log(watched)).map(() => Math.log(watched)),
  };
}

const middleOf = (row: Float64Array | undefined) => row?.toSorted()[Math.floor(row.length / 2)] ?? 0;
const withinOf = (row: Float64Array | undefined) => {
  const sorted = row?.toSorted() ?? new Float64Array();
  return [sorted[Math.floor(sorted.length * 0.05)] ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0];
};

describe('how long a visit takes', () => {
  it('is what it was for whoever has many, and near the team for whoever has few', () => {
    const fraction = seededFractions(3);
    const quick = timesOf(fraction, 1, 400);
    const slow = timesOf(fraction, 3, 400);
    const fresh = timesOf(fraction, 3, 2);
    const { hours, median } = drawWorkTimes([quick, slow, fresh, quick, slow], fraction, { draws: 400 });
    expect(middleOf(hours[0])).toBeGreaterThan(0.85);
    expect(middleOf(hours[0])).toBeLessThan(1.15);
    expect(middleOf(hours[1])).toBeGreaterThan(2.6);
    const [low = 0, high = 0] = withinOf(hours[2]);
    expect(high / low).toBeGreaterThan(2);
    expect(middleOf(median[1])).toBeLessThan(middleOf(hours[1]));
  });

  it('counts open visits as longer: without them the slow seem quick', () => {
    const fraction = seededFractions(5);
    // He takes four hours on average, and everything is looked at after four.
    const slow = timesOf(fraction, 4, 300, 4);
    const { hours } = drawWorkTimes([slow, { ...slow, open: [] }], fraction, { draws: 400 });
    expect(middleOf(hours[0])).toBeGreaterThan(3.2);
    expect(middleOf(hours[0])).toBeLessThan(4.8);
    expect(middleOf(hours[1])).toBeLessThan(2.6);
  });

  it('lies in nine cases of ten where it says', () => {
    const all = Array.from({ length: 40 }, (_, seed) => seed + 1).flatMap((seed) => {
      const fraction = seededFractions(seed);
      const truth = Array.from({ length: 6 }, () => 2 * Math.exp(0.3 * drawNormal(fraction)));
      const { hours } = drawWorkTimes(
        truth.map((one) => timesOf(fraction, one, 12, 5)),
        fraction,
        { draws: 300 },
      );
      return hours.map((row, person) => {
        const [low = 0, high = 0] = withinOf(row);
        return low <= (truth[person] ?? 0) && (truth[person] ?? 0) <= high;
      });
    });
    const share = all.filter(Boolean).length / all.length;
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(0.96);
  });

  it.each([
    ['no visit', []],
    ['one visit', [Math.log(2)]],
    ['two visits that have nothing in common', [Math.log(1 / 60), Math.log(200)]],
  ])('is within reason where of forty people %s is known', (_, logs) => {
    const none: LoggedTimes = { count: 0, sum: 0, squares: 0, open: [] };
    const known = logs.map((one) => ({ count: 1, sum: one, squares: one ** 2, open: [] }));
    const people = Array.from({ length: 40 }, (__, person) => known[person] ?? none);
    for (const seed of [1, 2, 3]) {
      const { hours } = drawWorkTimes(people, seededFractions(seed));
      const mean = (row: Float64Array) => row.reduce((sum, one) => sum + one, 0) / row.length;
      // A week of five days and nights.
      expect(Math.max(...hours.map(mean))).toBeLessThan(120);
    }
  });

  it('is as that of usual work where nothing is known', () => {
    const none: LoggedTimes = { count: 0, sum: 0, squares: 0, open: [] };
    const usual = Math.log(4);
    const { median } = drawWorkTimes([none, none], seededFractions(1), { usual });
    expect(middleOf(median[0])).toBeGreaterThan(2);
    expect(middleOf(median[0])).toBeLessThan(8);
  });

  it('is anything for nobody of whom nothing is known', () => {
    const { hours } = drawWorkTimes([{ count: 0, sum: 0, squares: 0, open: [] }], seededFractions(1), {
      draws: 50,
    });
    expect(hours[0]?.every((one) => Number.isFinite(one) && one > 0)).toBe(true);
    expect(drawWorkTimes([], seededFractions(1), { draws: 10 })).toEqual({ hours: [], median: [] });
  });
});
