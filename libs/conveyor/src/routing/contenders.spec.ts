import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist } from '../../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../../test/support/any-desk.ts';
import type { Candidate, Strength } from '../candidate.ts';
import { contenders, ENOUGH_VISITS } from './contenders.ts';

const measured = (employeeId: string, mean: number, deviation: number, visits = 100): Candidate =>
  aSpecialist(employeeId, { strength: { mean, deviation, visits } });

const namesOf = (...candidates: Candidate[]): string[] =>
  contenders(candidates).map(({ employeeId }) => employeeId);

/** By how much a share must be lower than another one to be called so: 1.645 deviations of the difference. */
const isWeaker = (one: Strength, other: Strength): boolean =>
  other.mean - one.mean > 1.645 * Math.hypot(one.deviation, other.deviation) + 1e-9;

describe('who may be the strongest', () => {
  it('is everybody but who is proven weaker', () => {
    expect(namesOf(measured('anna', 0.6, 0.03), measured('boris', 0.58, 0.03))).toEqual(['anna', 'boris']);
    expect(namesOf(measured('anna', 0.6, 0.03), measured('boris', 0.5, 0.03))).toEqual(['anna']);
  });

  it('is whoever too little is known of as well, or he would stay unknown for ever', () => {
    const fresh = measured('vera', 0.1, 0.05, ENOUGH_VISITS - 1);
    const people = [measured('anna', 0.6, 0.03), measured('boris', 0.5, 0.03)];
    expect(namesOf(...people, fresh, aSpecialist('gleb'))).toEqual(['anna', 'vera', 'gleb']);
  });

  it('is everybody as long as fewer than two are known well enough to be compared', () => {
    const fresh = measured('boris', 0.1, 0.01, ENOUGH_VISITS - 1);
    expect(namesOf(measured('anna', 0.9, 0.01), fresh)).toEqual(['anna', 'boris']);
    expect(namesOf(fresh, aSpecialist('anna'))).toEqual(['boris', 'anna']);
    expect(namesOf()).toEqual([]);
  });

  it('is everybody where nobody is proven to differ: among many some two always lie apart by luck', () => {
    const alike = (employeeId: string, mean: number): Candidate =>
      aSpecialist(employeeId, { strength: { mean, deviation: 0.01, visits: 100, alike: true } });
    expect(namesOf(alike('anna', 0.6), alike('boris', 0.4))).toEqual(['anna', 'boris']);
  });

  it('is not whoever is weaker than the second, because the first is known less well', () => {
    const people = [
      measured('anna', 0.6, 0.09, 30),
      measured('boris', 0.59, 0.02),
      measured('vera', 0.5, 0.02),
    ];
    expect(namesOf(...people)).toEqual(['anna', 'boris']);
  });

  it('is always somebody, and nobody who is proven weaker than anybody else', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const chosen = contenders(candidates);
        expect(chosen.length > 0).toBe(candidates.length > 0);
        const known = candidates.flatMap(({ strength }) =>
          strength && strength.visits >= ENOUGH_VISITS ? [strength] : [],
        );
        for (const { strength } of chosen) {
          if (strength && strength.visits >= ENOUGH_VISITS)
            expect(known.filter((other) => isWeaker(strength, other))).toEqual([]);
        }
      }),
    );
  });
});
