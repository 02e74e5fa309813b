import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { wallClock } from '../../../../test/support/hours-by-the-minute.ts';
import { MINUTE } from '../instant.ts';
import { addWorkingTime } from './add-working-time.ts';
import { isWorkingAt } from './is-working-at.ts';
import { nextOpening } from './next-opening.ts';
import { workingIntervals } from './working-intervals.ts';
import type { Interval } from './working-stretches.ts';
import { workingTimeBetween } from './working-time-between.ts';
import { offsetAt } from './zone-offset.ts';

const anyMs = () => fc.nat(MINUTE - 1);

/** The runs of worked minutes from one minute to another. */
function runs(
  worked: readonly boolean[],
  start: number,
  [from, until]: readonly [number, number],
): Interval[] {
  const found: Interval[] = [];
  for (let minute = from; minute < until; minute += 1) {
    const at = start + minute * MINUTE;
    const last = found.at(-1);
    if (!worked[minute]) continue;
    if (last?.until === at) found.splice(-1, 1, { from: last.from, until: at + MINUTE });
    else found.push({ from: at, until: at + MINUTE });
  }
  return found;
}

describe('working time, held against a clock that is read minute by minute', () => {
  it('is the intervals in which the clock shows a time inside the hours', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), anyMinute(), ({ hours, model }, from, until) => {
        const { start } = model;
        expect(workingIntervals(hours, start + from * MINUTE, start + until * MINUTE)).toEqual(
          runs(model.worked(hours), start, [from, until]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is going on at a moment exactly when its minute is worked', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), anyMs(), ({ hours, model }, minute, ms) => {
        const at = model.start + minute * MINUTE + ms;
        expect(isWorkingAt(hours, at)).toBe(model.worked(hours)[minute]);
      }),
      { numRuns: 150 },
    );
  });

  it('opens next at the first minute that is worked', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), anyMs(), ({ hours, model }, minute, ms) => {
        const at = model.start + minute * MINUTE + ms;
        const worked = model.worked(hours);
        const found = nextOpening(hours, at);
        if (worked[minute]) return expect(found).toBe(at);
        const next = worked.indexOf(true, minute);
        if (next >= 0) return expect(found).toBe(model.start + next * MINUTE);
        const end = model.start + worked.length * MINUTE;
        return expect(found ?? Infinity).toBeGreaterThanOrEqual(end);
      }),
      { numRuns: 150 },
    );
  });

  it('between two moments is the number of minutes that are worked', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), anyMinute(), ({ hours, model }, from, until) => {
        const minutes = model.worked(hours).slice(from, Math.max(from, until)).filter(Boolean).length;
        const { start } = model;
        expect(workingTimeBetween(hours, start + from * MINUTE, start + until * MINUTE)).toBe(
          minutes * MINUTE,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('reads every clock of the world right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: Date.UTC(1973, 0), max: Date.UTC(2040, 0) }),
        (timeZone, at) => {
          const { date, minute } = wallClock(timeZone)(at);
          const wall = Math.floor((at + offsetAt(timeZone, at).offset) / MINUTE) * MINUTE;
          expect(wall).toBe(Date.parse(`${date}T00:00Z`) + minute * MINUTE);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('working time, whatever the hours', () => {
  it('of two times in a row is the working time of both together', () => {
    fc.assert(
      fc.property(
        anyHours(),
        fc.tuple(anyMinute(), anyMinute(), anyMinute()),
        ({ hours, model }, minutes) => {
          const [a = 0, b = 0, c = 0] = minutes
            .sort((x, y) => x - y)
            .map((minute) => model.start + minute * MINUTE);
          expect(workingTimeBetween(hours, a, b) + workingTimeBetween(hours, b, c)).toBe(
            workingTimeBetween(hours, a, c),
          );
        },
      ),
    );
  });

  it('added to a moment ends at the first moment by which it has been worked', () => {
    fc.assert(
      fc.property(
        anyHours(),
        anyMinute(),
        fc.integer({ min: 1, max: 4_000 * MINUTE }),
        (any, minute, duration) => {
          const at = any.model.start + minute * MINUTE;
          const due = addWorkingTime(any.hours, at, duration);
          if (due === null) return;
          expect(workingTimeBetween(any.hours, at, due)).toBe(duration);
          expect(workingTimeBetween(any.hours, at, due - 1)).toBe(duration - 1);
        },
      ),
    );
  });

  it('that has passed, added again, leads to a moment after which nothing more was worked', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), anyMinute(), ({ hours, model }, one, other) => {
        const from = model.start + Math.min(one, other) * MINUTE;
        const until = model.start + Math.max(one, other) * MINUTE;
        const due = addWorkingTime(hours, from, workingTimeBetween(hours, from, until)) ?? Infinity;
        expect(due).toBeLessThanOrEqual(until);
        expect(workingTimeBetween(hours, due, until)).toBe(0);
      }),
    );
  });

  it('is due no earlier for a longer time, nor for a later beginning', () => {
    fc.assert(
      fc.property(
        anyHours(),
        fc.tuple(anyMinute(), anyMinute()),
        fc.tuple(fc.nat(1_000 * MINUTE), fc.nat(1_000 * MINUTE)),
        ({ hours, model }, minutes, durations) => {
          const [early = 0, late = 0] = minutes
            .sort((a, b) => a - b)
            .map((minute) => model.start + minute * MINUTE);
          const [short, long] = durations.sort((a, b) => a - b);
          const due = addWorkingTime(hours, early, short) ?? Infinity;
          expect(addWorkingTime(hours, early, long) ?? Infinity).toBeGreaterThanOrEqual(due);
          expect(addWorkingTime(hours, late, short) ?? Infinity).toBeGreaterThanOrEqual(due);
        },
      ),
    );
  });

  it('that is left becomes less by what passes while somebody works, and by nothing while he does not', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), anyMinute(), anyMinute(), ({ hours, model }, ...minutes) => {
        const [now = 0, later = 0, due = 0] = minutes
          .sort((a, b) => a - b)
          .map((minute) => model.start + minute * MINUTE);
        const passed = workingTimeBetween(hours, now, later);
        expect(workingTimeBetween(hours, now, due) - workingTimeBetween(hours, later, due)).toBe(passed);
        expect(workingTimeBetween(null, now, due) - workingTimeBetween(null, later, due)).toBe(later - now);
        expect([workingTimeBetween(hours, due, now), workingTimeBetween(null, due, now)]).toEqual([0, 0]);
      }),
    );
  });
});
