import { describe, expect, it } from '@jest/globals';
import type { Absence, AbsentDays, AbsentTime } from './absence.ts';
import { validateAbsence } from './validate-absence.ts';

const NOW = Date.parse('2026-11-25T12:00Z');
const SETTING = {
  employeeId: 'anna',
  timeZone: 'Europe/Moscow',
  now: NOW,
  known: [
    { id: 'anna', name: 'Anna', active: true, role: 'rep' },
    { id: 'boris', name: 'Boris', active: true, role: 'head' },
    { id: 'gleb', name: 'Gleb', active: false, role: 'rep' },
    { id: 'olga', name: 'Olga', active: true, role: 'ops' },
    { id: 'victor', name: 'Victor', active: false, role: 'viewer' },
  ] as const,
};

const DAYS = { firstDay: '2026-12-01', lastDay: '2026-12-14' };

const found = (
  span: Partial<AbsentDays> | AbsentTime,
  substituteId: Absence['substituteId'] = null,
): string[] => {
  const whole = 'from' in span ? span : { ...DAYS, ...span };
  return validateAbsence({ ...whole, kind: 'vacation', substituteId }, SETTING).map(
    ({ path, rule }) => `${path} ${rule}`,
  );
};

describe('an absence as a person enters it', () => {
  it('is sound with a substitute and without, in the past and ahead', () => {
    expect(found({})).toEqual([]);
    expect(found({ firstDay: '2026-11-01' }, 'boris')).toEqual([]);
    expect(found({ from: NOW, until: NOW + 1 })).toEqual([]);
    expect(found({ firstDay: '2024-11-24', lastDay: '2028-11-25' })).toEqual([]);
  });

  it('ends after it begins', () => {
    expect(found({ lastDay: '2026-11-30' })).toEqual(['lastDay ABSENCE_ENDS_TOO_EARLY']);
    expect(found({ from: NOW, until: NOW })).toEqual(['until ABSENCE_ENDS_TOO_EARLY']);
  });

  it('lies within two years', () => {
    expect(found({ lastDay: '2028-11-26' })).toEqual(['lastDay ABSENCE_TOO_FAR']);
    expect(found({ firstDay: '2024-11-23' })).toEqual(['firstDay ABSENCE_TOO_FAR']);
    expect(found({ from: 0, until: Date.UTC(9999, 0) })).toEqual([
      'from ABSENCE_TOO_FAR',
      'until ABSENCE_TOO_FAR',
    ]);
  });

  it('has a substitute who is there and is somebody else', () => {
    expect(found({}, 'anna')).toEqual(['substituteId SUBSTITUTE_HIMSELF']);
    expect(found({}, 'vera')).toEqual(['substituteId SUBSTITUTE_UNKNOWN']);
    expect(found({}, 'gleb')).toEqual(['substituteId SUBSTITUTE_INACTIVE']);
  });

  it('has a substitute who may hold leads', () => {
    expect(found({}, 'olga')).toEqual(['substituteId SUBSTITUTE_WITHOUT_LEADS']);
    expect(found({}, 'victor')).toEqual([
      'substituteId SUBSTITUTE_INACTIVE',
      'substituteId SUBSTITUTE_WITHOUT_LEADS',
    ]);
  });

  it('is told every problem at once', () => {
    expect(found({ lastDay: '2026-11-30' }, 'gleb')).toEqual([
      'lastDay ABSENCE_ENDS_TOO_EARLY',
      'substituteId SUBSTITUTE_INACTIVE',
    ]);
  });
});
