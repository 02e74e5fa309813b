import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../../test/support/any-hours.ts';
import { day, everyDay, NO_HOURS, OFFICE } from '../../../../test/support/office-hours.ts';
import { DAY, MINUTE, type Instant } from '../instant.ts';
import { dateAt } from './date-at.ts';
import { dayIntervals } from './day-intervals.ts';
import { dayOf } from './local-date.ts';
import { nextOpening } from './next-opening.ts';
import { nextWorkingDay } from './next-working-day.ts';
import type { DayInterval } from './weekly-hours.ts';
import { offsetAt } from './zone-offset.ts';

/** A moment in Moscow. 2026-11-27 is a Friday. */
const moscow = (text: string): Instant => Date.parse(`${text}+03:00`);

const dayAt = (timeZone: string, at: Instant): number => dayOf(dateAt(timeZone, at)) ?? NaN;

/** Whether the clock on the wall ever shows a moment of what is planned on a day. */
const isEver = (timeZone: string, day: number, { from, until }: DayInterval): boolean => {
  for (let at = (day - 1) * DAY; at < (day + 3) * DAY; at += MINUTE) {
    const minute = (at + offsetAt(timeZone, at).offset - day * DAY) / MINUTE;
    if (from <= minute && minute < until) return true;
  }
  return false;
};

describe('the next working day', () => {
  it.each([
    ['2026-11-26T08:59', '2026-11-26T09:00'],
    ['2026-11-26T09:00', '2026-11-27T09:00'],
    ['2026-11-26T13:30', '2026-11-27T09:00'],
    ['2026-11-26T23:00', '2026-11-27T09:00'],
    ['2026-11-27T12:00', '2026-11-30T09:00'],
    ['2026-11-29T12:00', '2026-11-30T09:00'],
  ])('begins in the morning, not after lunch and not on a Sunday: at %s it is %s', (at, begins) => {
    expect(nextWorkingDay(OFFICE, moscow(at))).toBe(moscow(begins));
  });

  it('is one of the calendar: holidays are none, and a Saturday may be one', () => {
    const calendar = {
      '2026-11-27': { kind: 'off' },
      '2026-11-28': { kind: 'working', hoursOf: 'friday', shorterBy: 60 },
    } as const;
    expect(nextWorkingDay({ ...OFFICE, calendar }, moscow('2026-11-26T12:00'))).toBe(
      moscow('2026-11-28T09:00'),
    );
  });

  it('does not begin at midnight, in the middle of a night shift', () => {
    const nights = everyDay('Europe/Moscow', '22:00-30:00');
    expect(nextWorkingDay(nights, moscow('2026-11-26T22:00'))).toBe(moscow('2026-11-27T22:00'));
    expect(nextWorkingDay(nights, moscow('2026-11-27T03:00'))).toBe(moscow('2026-11-27T22:00'));
  });

  it('begins when the clock is put forward past its beginning, and at the first of two equal times', () => {
    const early = everyDay('Europe/Berlin', '2:30-10:00');
    expect(nextWorkingDay(early, Date.parse('2026-03-29T00:00Z'))).toBe(Date.parse('2026-03-29T01:00Z'));
    expect(nextWorkingDay(early, Date.parse('2026-10-25T00:00Z'))).toBe(Date.parse('2026-10-25T00:30Z'));
    expect(nextWorkingDay(early, Date.parse('2026-10-25T00:30Z'))).toBe(Date.parse('2026-10-26T01:30Z'));
  });

  it('is none of whose hours the clock leaves out', () => {
    const sundays = { ...NO_HOURS, sunday: day('2:00-2:30') };
    const hours = { ...OFFICE, timeZone: 'Europe/Berlin', weekly: sundays };
    expect(nextWorkingDay(hours, Date.parse('2026-03-28T12:00Z'))).toBe(Date.parse('2026-04-05T00:00Z'));
  });

  it('is a day later round the clock, and never without hours', () => {
    expect(nextWorkingDay(null, 5)).toBe(5 + DAY);
    expect(nextWorkingDay({ ...OFFICE, weekly: NO_HOURS }, moscow('2026-11-26T12:00'))).toBeNull();
  });

  it('is found two years ahead, and not beyond', () => {
    const calendar = { '2028-11-20': { kind: 'working', hoursOf: 'monday', shorterBy: 0 } } as const;
    const once = { ...OFFICE, weekly: { ...NO_HOURS, monday: day('9:00-18:00') } };
    const off = Object.fromEntries(
      Array.from({ length: 120 }, (_, week) => [
        new Date(Date.UTC(2026, 10, 30) + week * 7 * DAY).toISOString().slice(0, 10),
        { kind: 'off' } as const,
      ]),
    );
    const at = moscow('2026-11-26T12:00');
    expect(nextWorkingDay({ ...once, calendar: { ...off, ...calendar } }, at)).toBe(
      moscow('2028-11-20T09:00'),
    );
    expect(nextWorkingDay({ ...once, calendar: off }, at)).toBeNull();
  });

  it('is later, somebody begins to work then, and nobody has on a date in between', () => {
    fc.assert(
      fc.property(anyHours(), anyMinute(), ({ hours: { absences: _, ...all }, model }, minute) => {
        const hours = { ...all, absences: [] };
        const at = model.start + minute * MINUTE;
        const begins = nextWorkingDay(hours, at);
        if (begins === null) return expect(nextOpening(hours, at + 2 * DAY)).toBeNull();
        expect(begins).toBeGreaterThan(at);
        expect(nextOpening(hours, begins)).toBe(begins);
        const [today, then] = [dayAt(hours.timeZone, at), dayAt(hours.timeZone, begins)];
        for (let between = today + 1; between < then; between += 1)
          expect(
            dayIntervals(hours, between).filter((planned) => isEver(hours.timeZone, between, planned)),
          ).toEqual([]);
        const again = nextWorkingDay(hours, begins);
        if (again !== null) expect(dayAt(hours.timeZone, again)).toBeGreaterThan(then);
        return undefined;
      }),
      { numRuns: 500 },
    );
  });
});
