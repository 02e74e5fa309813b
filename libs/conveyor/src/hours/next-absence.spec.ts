import { describe, expect, it } from '@jest/globals';
import type { Absence } from './absence.ts';
import { nextAbsence } from './next-absence.ts';

const NOW = Date.parse('2026-12-01T21:30:00Z');
const shared = { kind: 'vacation', substituteId: null } as const;
const days = (firstDay: string, lastDay = firstDay): Absence => ({ ...shared, firstDay, lastDay });
const time = (from: string, until: string): Absence => ({
  ...shared,
  from: Date.parse(from),
  until: Date.parse(until),
});
const next = (timeZone: string, ...absences: readonly Absence[]) => nextAbsence({ timeZone, absences }, NOW);

describe('the next absence of somebody', () => {
  it('is none where none is entered, or all have begun', () => {
    expect(next('UTC')).toBeNull();
    expect(
      next('UTC', days('2026-11-20', '2026-12-10'), time('2026-12-01T20:00Z', '2026-12-03T09:00Z')),
    ).toBeNull();
  });

  it('is the one that begins first, in whichever order they were entered', () => {
    const [doctor, vacation] = [
      time('2026-12-04T09:00Z', '2026-12-04T11:00Z'),
      days('2026-12-20', '2026-12-31'),
    ];
    expect(next('UTC', vacation, doctor)).toBe(doctor);
    expect(next('UTC', doctor, vacation)).toBe(doctor);
  });

  it('has begun already where the day has', () => {
    const tomorrow = days('2026-12-02');
    expect(next('UTC', tomorrow)).toBe(tomorrow);
    // It is half past midnight of that day in Moscow.
    expect(next('Europe/Moscow', tomorrow)).toBeNull();
  });
});
