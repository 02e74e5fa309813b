import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeByLittle, workByLittle, workInProgress, type Traffic } from './work-in-progress.ts';

type Stay = Readonly<{ from: number; until: number | null }>;

const BOUNDS = [1_000, 1_010, 1_025, 1_040];
const NOW = 1_035;

const anyStay: fc.Arbitrary<Stay> = fc
  .tuple(fc.integer({ min: 980, max: NOW }), fc.option(fc.nat({ max: 60 })))
  .map(([from, length]) => ({ from, until: length === null || from + length > NOW ? null : from + length }));

/** What is known of stays without looking at them one by one. */
function trafficOf(stays: readonly Stay[]): readonly Traffic[] {
  return BOUNDS.slice(1).map((until, index) => {
    const isIn = (at: number | null): at is number => at !== null && at >= (BOUNDS[index] ?? 0) && at < until;
    const came = stays.map(({ from }) => from).filter(isIn);
    const went = stays.map((stay) => stay.until).filter(isIn);
    const sum = (moments: readonly number[]) => moments.reduce((total, at) => total + at - 1_000, 0);
    return { came: came.length, cameMs: sum(came), went: went.length, wentMs: sum(went) };
  });
}

describe('work in progress', () => {
  it('is what is there at each moment, and on average over all moments of a stretch that have passed', () => {
    fc.assert(
      fc.property(fc.array(anyStay, { maxLength: 20 }), (stays) => {
        const at = (moment: number) =>
          stays.filter(({ from, until }) => from <= moment && (until === null || until > moment)).length;
        const works = workInProgress(trafficOf(stays), BOUNDS, {
          now: NOW,
          open: stays.filter(({ until }) => until === null).length,
          since: { came: 0, went: 0 },
        });
        for (const [index, { atStart, mean }] of works.entries()) {
          const [from, until] = [BOUNDS[index] ?? 0, Math.min(BOUNDS[index + 1] ?? 0, NOW)];
          // All moments are whole, so that it changes at whole moments only.
          let area = 0;
          for (let moment = from; moment < until; moment += 1) area += at(moment);
          expect(atStart).toBe(at(from) - (trafficAt(stays, from) ?? 0));
          expect(mean).toBeCloseTo(area / (until - from), 9);
        }
      }),
    );
  });

  it('is counted back from now over what came and left since', () => {
    const [work] = workInProgress([{ came: 2, cameMs: 10, went: 1, wentMs: 8 }], [0, 10], {
      now: 100,
      open: 7,
      since: { came: 5, went: 3 },
    });
    expect(work).toEqual({ atStart: 4, atEnd: 5, mean: 4 + (20 - 10 - (10 - 8)) / 10 });
  });

  it('is no average where no time has passed', () => {
    const idle = { came: 0, cameMs: 0, went: 0, wentMs: 0 };
    const there = { now: 5, open: 3, since: { came: 0, went: 0 } };
    expect(workInProgress([idle], [5, 9], there)).toEqual([{ atStart: 3, atEnd: 3, mean: null }]);
  });

  it('says by Little’s law how long one stays, and how many there may be', () => {
    expect(timeByLittle(6, 3, 10)).toBe(20);
    expect(timeByLittle(6, 0, 10)).toBeUndefined();
    expect(workByLittle(20, 3, 10)).toBe(6);
    expect(workByLittle(20, 3, 0)).toBeUndefined();
  });
});

/** What came and left in that very moment: a stretch begins before it. */
const trafficAt = (stays: readonly Stay[], moment: number) =>
  stays.filter(({ from }) => from === moment).length - stays.filter(({ until }) => until === moment).length;
