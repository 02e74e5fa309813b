import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf } from '../hours/local-date.ts';
import { erasureDueOn } from './due-on.ts';
import { ERASURE_GROUNDS } from './erasure.ts';

describe('personal data is erased in time', () => {
  it('thirty days after consent was withdrawn, holidays or not', () => {
    expect(erasureDueOn('consent_withdrawn', '2026-12-20', {})).toBe('2027-01-19');
  });

  it('within seven working days when it is not needed, over a weekend', () => {
    expect(erasureDueOn('not_needed', '2026-11-26', {})).toBe('2026-12-07');
  });

  it('within ten working days when it was unlawful, which holidays prolong and a worked Saturday shortens', () => {
    const off = { kind: 'off' } as const;
    const worked = { kind: 'working', hoursOf: 'monday', shorterBy: 0 } as const;
    expect(erasureDueOn('unlawful', '2026-11-26', {})).toBe('2026-12-10');
    expect(erasureDueOn('unlawful', '2026-11-26', { '2026-11-30': off })).toBe('2026-12-11');
    expect(erasureDueOn('unlawful', '2026-11-26', { '2026-11-28': worked })).toBe('2026-12-09');
  });

  it('a month after it was asked for under the GDPR, at the end of a shorter month on its last day', () => {
    expect(erasureDueOn('asked_for_gdpr', '2026-11-15', {})).toBe('2026-12-15');
    expect(erasureDueOn('asked_for_gdpr', '2026-12-31', {})).toBe('2027-01-31');
    expect(erasureDueOn('asked_for_gdpr', '2027-01-31', {})).toBe('2027-02-28');
    expect(erasureDueOn('asked_for_gdpr', '2028-01-30', {})).toBe('2028-02-29');
  });

  it('whenever nothing but our own time for it is over', () => {
    expect(erasureDueOn('retention', '2026-11-26', {})).toBeNull();
  });

  it('never before the day on which it was asked for, and never later than six weeks after it', () => {
    const days = fc.integer({ min: 18_000, max: 30_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(...ERASURE_GROUNDS), (day, ground) => {
        const due = erasureDueOn(ground, dateOf(day), {});
        if (due === null) return;
        expect(due > dateOf(day)).toBe(true);
        expect(due <= dateOf(day + 42)).toBe(true);
      }),
    );
  });
});
