import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist, MONDAY } from '../../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../../test/support/any-desk.ts';
import type { Candidate } from '../candidate.ts';
import { exclusion, EXCLUSION_RULES } from './exclusion.ts';
import { AVAILABILITIES } from './policy.ts';

/** What makes each rule apply, in the order in which they are named. */
const TROUBLES: readonly (readonly [string, Partial<Candidate>])[] = [
  ['INACTIVE', { active: false }],
  ['DECLINED', { barred: 'DECLINED' }],
  ['EXPIRED', { barred: 'EXPIRED' }],
  ['HELD_IT', { barred: 'HELD_IT' }],
  ['ABSENT', { absent: 'vacation' }],
  ['NOT_WORKING', { worksNow: false, opensAt: null }],
  ['LANGUAGE', { unfit: 'LANGUAGE' }],
  ['REGION', { unfit: 'REGION' }],
  ['SEGMENT', { unfit: 'SEGMENT' }],
  ['AMOUNT', { unfit: 'AMOUNT' }],
  ['AT_CAPACITY', { load: 10 }],
  ['FULL', { capacityInAll: 3, loadInAll: 3 }],
];

describe('whoever can not get a lead', () => {
  it('is told the first rule that applies, in the order of the rules', () => {
    expect(TROUBLES.map(([rule]) => rule)).toEqual(EXCLUSION_RULES);
    let troubles: Partial<Candidate> = {};
    for (const [rule, more] of TROUBLES.toReversed()) {
      troubles = { ...troubles, ...more };
      expect(exclusion(aSpecialist('anna', more), 'at_work')).toBe(rule);
      expect(exclusion(aSpecialist('anna', troubles), 'at_work')).toBe(rule);
    }
  });

  it('is whoever is not at work, where only who works is asked; elsewhere he who is not seen to work again', () => {
    const tomorrow = aSpecialist('anna', { worksNow: false, opensAt: MONDAY + 1 });
    expect(exclusion(tomorrow, 'at_work')).toBe('NOT_WORKING');
    expect(exclusion(tomorrow, 'next_opening')).toBeNull();
    expect(exclusion({ ...tomorrow, opensAt: null }, 'next_opening')).toBe('NOT_WORKING');
    expect(exclusion({ ...tomorrow, absent: 'illness' }, 'next_opening')).toBe('ABSENT');
  });

  it('is whoever holds as many at all stages as he may, though he holds none here', () => {
    const anna = aSpecialist('anna', { load: 0, capacityInAll: 2 });
    expect(exclusion({ ...anna, loadInAll: 1 }, 'at_work')).toBeNull();
    expect(exclusion({ ...anna, loadInAll: 2 }, 'at_work')).toBe('FULL');
    expect(exclusion({ ...anna, loadInAll: 9, capacityInAll: null }, 'at_work')).toBeNull();
  });

  it('could not get it where only who works is asked, if he could not get it where also who comes later is', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        for (const candidate of candidates) {
          const [atWork, later] = AVAILABILITIES.map((rule) => exclusion(candidate, rule));
          // Whoever works now opens now: nobody is at work and never there.
          if (later !== null && candidate.opensAt !== null) expect(atWork).not.toBeNull();
        }
      }),
    );
  });
});
