import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FITS_ALL } from './routing/fits.ts';
import {
  MOST_CAPACITY,
  MOST_WEIGHT,
  validateSpecialists,
  type Known,
  type SpecialistDraft,
} from './validate-specialists.ts';

const anna: Known = { id: 'anna', name: 'Anna', active: true, role: 'rep' };
const boris: Known = { id: 'boris', name: 'Boris', active: true, role: 'head' };
const gleb: Known = { id: 'gleb', name: 'Gleb', active: false, role: 'rep' };
const olga: Known = { id: 'olga', name: 'Olga', active: true, role: 'ops' };
const victor: Known = { id: 'victor', name: 'Victor', active: false, role: 'viewer' };
const EVERYBODY = [anna, boris, gleb, olga, victor];

const draft = (employeeId: string, changes: Partial<SpecialistDraft> = {}): SpecialistDraft => ({
  employeeId,
  rank: 'primary',
  weight: 1,
  capacity: 10,
  fits: FITS_ALL,
  ...changes,
});

const found = (...drafts: SpecialistDraft[]): string[] =>
  validateSpecialists(drafts, EVERYBODY).map(({ path, rule }) => `${path} ${rule}`);

describe('the specialists of a stage', () => {
  it('may be nobody, or any active employees, each once', () => {
    expect(found()).toEqual([]);
    expect(found(draft('anna'), draft('boris', { rank: 'reserve' }))).toEqual([]);
  });

  it('are told every problem at once, in reading order', () => {
    expect(
      found(draft('anna', { weight: 0, capacity: 0 }), draft('anna'), draft('gleb'), draft('zoya')),
    ).toEqual([
      'specialists[0].weight WEIGHT_OUT_OF_RANGE',
      'specialists[0].capacity CAPACITY_OUT_OF_RANGE',
      'specialists[1].employeeId SPECIALIST_TWICE',
      'specialists[2].employeeId SPECIALIST_INACTIVE',
      'specialists[3].employeeId SPECIALIST_UNKNOWN',
    ]);
  });

  it('may be people of any role that holds leads', () => {
    expect(found(draft('olga'), draft('victor'))).toEqual([
      'specialists[0].employeeId SPECIALIST_WITHOUT_LEADS',
      'specialists[1].employeeId SPECIALIST_INACTIVE',
      'specialists[1].employeeId SPECIALIST_WITHOUT_LEADS',
    ]);
    const roles = ['admin', 'head', 'rep'] as const;
    const problems = roles.map((role) => validateSpecialists([draft('anna')], [{ ...anna, role }]));
    expect(problems).toEqual([[], [], []]);
  });

  it('name who has left by his name, and who is twice by his first place', () => {
    const problems = validateSpecialists([draft('anna'), draft('gleb'), draft('anna')], EVERYBODY);
    expect(problems.map(({ facts }) => facts)).toEqual([{ name: 'Gleb' }, { place: 1 }]);
  });

  it.each([-1, 0, MOST_WEIGHT + 0.001, Number.POSITIVE_INFINITY, Number.NaN])(
    'have no weight of %d',
    (weight) => {
      expect(found(draft('anna', { weight }))).toEqual(['specialists[0].weight WEIGHT_OUT_OF_RANGE']);
    },
  );

  it.each([-1, 0, 0.5, 10.5, MOST_CAPACITY + 1, Number.NaN])('have no capacity of %d', (capacity) => {
    expect(found(draft('anna', { capacity }))).toEqual(['specialists[0].capacity CAPACITY_OUT_OF_RANGE']);
  });

  it('are sound exactly when each is known, active, in a role that holds leads, there once, and within the limits', () => {
    const anyDraft = fc.record({
      employeeId: fc.constantFrom('anna', 'boris', 'gleb', 'olga', 'zoya'),
      rank: fc.constantFrom('primary' as const, 'reserve' as const),
      weight: fc.double({ min: -1, max: MOST_WEIGHT + 1 }),
      fits: fc.constant(FITS_ALL),
      capacity: fc.oneof(fc.integer({ min: -1, max: MOST_CAPACITY + 1 }), fc.double({ min: 0, max: 3 })),
    });
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 6 }), (drafts) => {
        const ids = drafts.map(({ employeeId }) => employeeId);
        const isSound =
          new Set(ids).size === ids.length &&
          ids.every((id) => id === 'anna' || id === 'boris') &&
          drafts.every(({ weight }) => weight > 0 && weight <= MOST_WEIGHT) &&
          drafts.every(
            ({ capacity }) => Number.isInteger(capacity) && capacity >= 1 && capacity <= MOST_CAPACITY,
          );
        expect(validateSpecialists(drafts, EVERYBODY).length === 0).toBe(isSound);
      }),
    );
  });
});
