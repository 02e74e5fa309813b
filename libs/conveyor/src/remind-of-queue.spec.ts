import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../test/support/any-hours.ts';
import { OFFICE } from '../../../test/support/office-hours.ts';
import { isWorkingAt } from './hours/is-working-at.ts';
import { nextWorkingDay } from './hours/next-working-day.ts';
import type { WorkingHours } from './hours/working-hours.ts';
import { DAY, HOUR, MINUTE, type Instant } from './instant.ts';
import { isToRemindOfQueue } from './remind-of-queue.ts';

/** A moment in Moscow. 2026-11-26 is a Thursday. */
const moscow = (text: string): Instant => Date.parse(`${text}+03:00`);

/** Whether the heads, who were told at one moment, are told again at another; leads wait for weeks. */
const isToldAgain = (toldAt: string, now: string, hours: WorkingHours | null = OFFICE): boolean =>
  isToRemindOfQueue({ since: 0, toldAt: moscow(toldAt) }, hours, moscow(now));

describe('the heads are told again that leads wait', () => {
  it.each([
    ['not on the same day', '2026-11-26T09:00', '2026-11-26T17:59', false],
    ['not after lunch', '2026-11-26T12:30', '2026-11-26T14:00', false],
    ['not in the evening', '2026-11-26T12:30', '2026-11-26T20:00', false],
    ['not before the next morning', '2026-11-26T12:30', '2026-11-27T08:59', false],
    ['on the next morning', '2026-11-26T12:30', '2026-11-27T09:00', true],
    ['later on the next day when nobody could look before', '2026-11-26T12:30', '2026-11-27T16:00', true],
    ['but not at lunch', '2026-11-26T12:30', '2026-11-27T13:30', false],
    ['nor in the evening, when nobody could look all day', '2026-11-26T12:30', '2026-11-27T18:00', false],
    ['not on the weekend', '2026-11-27T09:00', '2026-11-29T12:00', false],
    ['on Monday', '2026-11-27T09:00', '2026-11-30T09:00', true],
    ['an hour after they were told before the day began', '2026-11-27T08:30', '2026-11-27T09:29', false],
    ['and then', '2026-11-27T08:30', '2026-11-27T09:30', true],
  ])('%s: told at %s, at %s', (_, toldAt, now, isTold) => {
    expect(isToldAgain(toldAt, now)).toBe(isTold);
  });

  it('once in 24 hours where the department works round the clock', () => {
    expect(isToldAgain('2026-11-27T23:00', '2026-11-28T22:59', null)).toBe(false);
    expect(isToldAgain('2026-11-27T23:00', '2026-11-28T23:00', null)).toBe(true);
  });

  it('also when nobody has told them yet: on the day after the first lead began to wait', () => {
    const queue = { since: moscow('2026-11-26T12:00'), toldAt: null };
    expect(isToRemindOfQueue(queue, OFFICE, moscow('2026-11-26T15:00'))).toBe(false);
    expect(isToRemindOfQueue(queue, OFFICE, moscow('2026-11-27T09:00'))).toBe(true);
  });

  it('only while the department works, never twice within an hour, and not before its next day', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), ({ hours: { absences: _, ...all }, model }, minute) => {
        const hours = { ...all, absences: [] };
        const start = model.start + minute * MINUTE;
        let toldAt = start;
        for (let now = start; now < start + 7 * DAY; now += 15 * MINUTE) {
          if (!isToRemindOfQueue({ since: start, toldAt }, hours, now)) continue;
          expect(isWorkingAt(hours, now)).toBe(true);
          expect(now - toldAt).toBeGreaterThanOrEqual(HOUR);
          expect(nextWorkingDay(hours, toldAt)).toBeLessThanOrEqual(now);
          toldAt = now;
        }
      }),
      { numRuns: 50 },
    );
  });
});
