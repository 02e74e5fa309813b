import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyAbsences, anyMinute } from '../../../../test/support/any-hours.ts';
import { DAY, MINUTE } from '../instant.ts';
import { roundTheClock } from './round-the-clock.ts';
import { endAbsence } from './end-absence.ts';
import { isWorkingAt } from './is-working-at.ts';
import { workingTimeBetween } from './working-time-between.ts';

const ZONE = 'Europe/Moscow';
const NOW = Date.parse('2026-11-25T12:00+03:00');
const ILL = { kind: 'illness', substituteId: null } as const;
const WEEK = { ...ILL, firstDay: '2026-11-23', lastDay: '2026-11-27' };

describe('an absence that is taken back', () => {
  it('by days ends yesterday; one that begins today or later is gone', () => {
    expect(endAbsence(WEEK, NOW, ZONE)).toEqual({
      isOver: false,
      left: { ...WEEK, lastDay: '2026-11-24' },
    });
    for (const firstDay of ['2026-11-25', '2026-11-26']) {
      expect(endAbsence({ ...WEEK, firstDay }, NOW, ZONE)).toEqual({ isOver: false, left: null });
    }
  });

  it('from one moment to another ends now; one that is still to come is gone', () => {
    const doctor = { ...ILL, from: NOW - MINUTE, until: NOW + MINUTE };
    expect(endAbsence(doctor, NOW, ZONE)).toEqual({ isOver: false, left: { ...doctor, until: NOW } });
    expect(endAbsence({ ...doctor, from: NOW }, NOW, ZONE)).toEqual({ isOver: false, left: null });
  });

  it('stays when it is over, by the clock of his own zone', () => {
    const tuesday = { ...ILL, firstDay: '2026-11-24', lastDay: '2026-11-24' };
    expect(endAbsence(tuesday, NOW, ZONE)).toEqual({ isOver: true });
    expect(endAbsence(tuesday, NOW, 'Pacific/Pago_Pago')).toEqual({ isOver: false, left: null });
    expect(endAbsence({ ...ILL, from: 0, until: NOW }, NOW, ZONE)).toEqual({ isOver: true });
  });

  it('takes nothing from him from now on, and nothing that was not taken before', () => {
    fc.assert(
      fc.property(anyAbsences(1), anyMinute(), ({ absences: [absence], model, timeZone }, minute) => {
        if (!absence) return;
        const at = model.start + minute * MINUTE;
        const ended = endAbsence(absence, at, timeZone);
        if (ended.isOver) return expect(isWorkingAt(roundTheClock(timeZone, [absence]), at)).toBe(true);
        const left = roundTheClock(timeZone, ended.left ? [ended.left] : []);
        expect(workingTimeBetween(left, at, at + 9 * DAY)).toBe(9 * DAY);
        const before = workingTimeBetween(roundTheClock(timeZone, [absence]), model.start, at);
        expect(workingTimeBetween(left, model.start, at)).toBeGreaterThanOrEqual(before);
        return undefined;
      }),
    );
  });
});
