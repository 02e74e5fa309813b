import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyAbsences } from '../../../../test/support/any-hours.ts';
import type { Absence, AbsentDays, AbsentTime } from './absence.ts';
import { roundTheClock } from './round-the-clock.ts';
import { daysOf, doMeet } from './meeting-absences.ts';

const ZONE = 'Europe/Moscow';
const away = (span: AbsentDays | AbsentTime): Absence => ({ ...span, kind: 'other', substituteId: null });
const days = (firstDay: string, lastDay: string): Absence => away({ firstDay, lastDay });
const time = (from: string, until: string): Absence =>
  away({ from: Date.parse(`${from}+03:00`), until: Date.parse(`${until}+03:00`) });

describe('two absences', () => {
  it('meet on a day that both have, and not on neighbouring ones', () => {
    const week = days('2026-11-23', '2026-11-27');
    expect(doMeet(week, days('2026-11-27', '2026-11-30'), ZONE)).toBe(true);
    expect(doMeet(week, days('2026-11-28', '2026-11-30'), ZONE)).toBe(false);
    expect(doMeet(week, days('2026-11-25', '2026-11-25'), ZONE)).toBe(true);
  });

  it('meet when a time reaches into a day, by the clock of the zone', () => {
    const tuesday = days('2026-11-24', '2026-11-24');
    expect(doMeet(tuesday, time('2026-11-23T18:00', '2026-11-24T00:00'), ZONE)).toBe(false);
    expect(doMeet(tuesday, time('2026-11-23T18:00', '2026-11-24T00:01'), ZONE)).toBe(true);
    expect(doMeet(tuesday, time('2026-11-24T23:59', '2026-11-25T03:00'), ZONE)).toBe(true);
    expect(doMeet(tuesday, time('2026-11-25T00:00', '2026-11-25T03:00'), ZONE)).toBe(false);
    expect(doMeet(tuesday, time('2026-11-25T00:00', '2026-11-25T03:00'), 'UTC')).toBe(true);
  });

  it('of times meet when one begins before the other is over', () => {
    const morning = time('2026-11-24T09:00', '2026-11-24T12:00');
    const noon = time('2026-11-24T12:00', '2026-11-24T13:00');
    expect([doMeet(morning, noon, ZONE), doMeet(noon, morning, ZONE)]).toEqual([false, false]);
    expect(doMeet(morning, time('2026-11-24T11:59', '2026-11-24T13:00'), ZONE)).toBe(true);
  });

  it('meet exactly when there is a minute that both take from somebody who works round the clock', () => {
    fc.assert(
      fc.property(anyAbsences(2), ({ absences, model, timeZone }) => {
        const [one, other] = absences;
        if (!one || !other) return;
        const [first, second] = absences.map((absence) => model.worked(roundTheClock(timeZone, [absence])));
        const isShared = first?.some((worked, minute) => !worked && second?.[minute] === false);
        expect(doMeet(one, other, timeZone)).toBe(isShared);
        expect(doMeet(other, one, timeZone)).toBe(isShared);
      }),
      { numRuns: 150 },
    );
  });
});

it('an absence from one moment to another touches the days between, midnight being of the day before', () => {
  expect(daysOf(time('2026-11-23T18:00', '2026-11-25T00:00'), ZONE)).toEqual({
    firstDay: '2026-11-23',
    lastDay: '2026-11-24',
  });
});
