import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WeekClock, type Stretch } from './week-clock.ts';

/** Stretches of a week that do not overlap. */
const anyStretches: fc.Arbitrary<readonly Stretch[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 168 * 4 }), { minLength: 2, maxLength: 12 })
  .map((bounds) => {
    const sorted = bounds.toSorted((one, other) => one - other).map((quarter) => quarter / 4);
    return sorted.flatMap((from, place) => {
      const until = sorted[place + 1];
      return place % 2 === 0 && until !== undefined ? [{ from, until }] : [];
    });
  });
const anyMoment = fc.double({ min: 0, max: 2_000, noNaN: true });

/** The same slowly: hours of the week one by one, in 64 parts each. */
function countedUpTo(stretches: readonly Stretch[], parts: number): number {
  let sum = 0;
  for (let part = 0; part < parts; part += 1) {
    const hour = (part / 64) % 168;
    if (stretches.some(({ from, until }) => from <= hour && hour < until)) sum += 1 / 64;
  }
  return sum;
}

describe('the clock of somebody’s working hours', () => {
  it('has gone as far as there were working hours', () => {
    fc.assert(
      fc.property(anyStretches, fc.integer({ min: 0, max: 400 * 64 }), (stretches, parts) => {
        expect(WeekClock.ofStretches(stretches).upTo(parts / 64)).toBeCloseTo(
          countedUpTo(stretches, parts),
          6,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('shows so many hours at the moment that it names for them', () => {
    fc.assert(
      fc.property(anyStretches, fc.double({ min: 0, max: 900, noNaN: true }), (stretches, hours) => {
        const clock = WeekClock.ofStretches(stretches);
        expect(clock.upTo(clock.momentOf(hours))).toBeCloseTo(hours, 6);
      }),
    );
  });

  it('runs from the moment on that it names next, and not before', () => {
    fc.assert(
      fc.property(anyStretches, anyMoment, (stretches, moment) => {
        const clock = WeekClock.ofStretches(stretches);
        const next = clock.runsNext(moment) ?? Number.NaN;
        expect(next).toBeGreaterThanOrEqual(moment);
        expect(clock.runsAt(next)).toBe(true);
        expect(clock.upTo(next)).toBeCloseTo(clock.upTo(moment), 6);
        const begins = clock.beginsNext(moment) ?? Number.NaN;
        expect(begins).toBeGreaterThan(moment);
        expect(stretches.some(({ from }) => Math.abs((begins % 168) - from) < 1e-9)).toBe(true);
      }),
    );
  });

  it('never runs for whoever does not work', () => {
    const clock = WeekClock.ofStretches([]);
    expect(clock.momentOf(1)).toBe(Infinity);
    expect(clock.runsNext(5)).toBeNull();
  });

  it('never goes back, also where it hardly runs at all', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(rate, { minLength: 168, maxLength: 168 }),
        anyMoment,
        rate,
        (rates, moment, more) => {
          const clock = WeekClock.ofHours(rates);
          expect(clock.momentOf(clock.upTo(moment) + more)).toBeGreaterThanOrEqual(
            clock.momentOf(clock.upTo(moment)) - 1e-6,
          );
        },
      ),
    );
    const hardly = WeekClock.ofHours([9.3e-163, 4.2e-109, 2.8e-18]);
    for (const passed of [1e-17, 1, 5]) expect(hardly.momentOf(passed)).toBeGreaterThanOrEqual(0);
  });

  it('is none of stretches that overlap or leave the week', () => {
    const of =
      (...stretches: Stretch[]) =>
      () =>
        WeekClock.ofStretches(stretches);
    expect(of({ from: 9, until: 18 }, { from: 17, until: 20 })).toThrow(RangeError);
    expect(of({ from: 160, until: 170 })).toThrow(RangeError);
    expect(of({ from: 9, until: 18 }, { from: 18, until: 20 })).not.toThrow();
  });
});
