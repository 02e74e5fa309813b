import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist, MONDAY } from '../../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../../test/support/any-desk.ts';
import type { Acquaintance, Candidate, Strength } from '../candidate.ts';
import { decide, isRepeatable, type Decision } from '../decide.ts';
import { exclusion } from './exclusion.ts';
import { AVAILABILITIES, POLICIES, type Policy } from './policy.ts';
import { compareScores, isSameTier, tierOf } from './tier.ts';

const anyPolicy = fc.constantFrom(...POLICIES);
const anyAvailability = fc.constantFrom(...AVAILABILITIES);
const anyPreferred = fc.constantFrom(null, 'anna', 'boris', 'stranger');

function among(candidates: readonly Candidate[], policy: Policy, changes: Partial<Decision> = {}): Decision {
  const { availability = 'next_opening', preferred = null, seed = 'seed' } = changes;
  return decide({ stageId: 'stage-2', policy, availability, candidates, preferred, learning: null, seed });
}

const knows = (through: Acquaintance['through'], daysAgo: number): Partial<Candidate> => ({
  knows: { through, at: MONDAY - daysAgo },
});
const strong = (mean: number, visits = 100): { strength: Strength } => ({
  strength: { mean, deviation: 0.03, visits },
});

/** In which order the policy would ask them, each gone once he was asked. */
function orderOf(candidates: readonly Candidate[], policy: Policy): readonly (string | null)[] {
  const gone = new Set<string>();
  return candidates.map(() => {
    const left = candidates.filter(({ employeeId }) => !gone.has(employeeId));
    const { chosen } = among(left, policy);
    gone.add(chosen ?? '');
    return chosen;
  });
}

describe('the same person first', () => {
  const people = [
    aSpecialist('stranger', { rank: 'primary', load: 0 }),
    aSpecialist('company-long-ago', { ...knows('company', 300), load: 4 }),
    aSpecialist('company', { ...knows('company', 1), load: 5 }),
    aSpecialist('phone-long-ago', { ...knows('phone', 200), load: 6 }),
    aSpecialist('phone', { ...knows('phone', 100), load: 7, rank: 'reserve' }),
    aSpecialist('lead-long-ago', { ...knows('lead', 900), load: 8, worksNow: false }),
    aSpecialist('lead', { ...knows('lead', 800), load: 9 }),
  ];

  it('asks who knows the lead, then its phone, then its company, the latest first, and then everybody else', () => {
    expect(orderOf(people, 'same-person-first')).toEqual(
      people.map(({ employeeId }) => employeeId).toReversed(),
    );
  });

  it('asks by load where nobody knows anything of it', () => {
    const strangers = [
      aSpecialist('anna', { load: 3 }),
      aSpecialist('boris', { load: 1 }),
      aSpecialist('vera', { load: 2 }),
    ];
    expect(orderOf(strangers, 'same-person-first')).toEqual(['boris', 'vera', 'anna']);
  });

  it('does not wait for who can not have it: an acquaintance who is full is passed over', () => {
    const full = aSpecialist('full', { ...knows('lead', 0), load: 10 });
    expect(among([full, aSpecialist('free')], 'same-person-first').chosen).toBe('free');
  });
});

describe('the strongest first', () => {
  it('asks the least busy of those who may be the strongest, and the others when they are full', () => {
    const people = [
      aSpecialist('weak', { ...strong(0.3), load: 0 }),
      aSpecialist('strong', { ...strong(0.6), load: 5 }),
      aSpecialist('as-strong', { ...strong(0.58), load: 4 }),
      aSpecialist('new', { ...strong(0.1, 5), load: 3 }),
    ];
    expect(orderOf(people, 'strongest-first')).toEqual(['new', 'as-strong', 'strong', 'weak']);
  });

  it('asks by load while too little is known of everybody', () => {
    const people = [
      aSpecialist('anna', { ...strong(0.9), load: 2 }),
      aSpecialist('boris', { ...strong(0.1, 29), load: 1 }),
    ];
    expect(orderOf(people, 'strongest-first')).toEqual(['boris', 'anna']);
  });

  it('compares primaries with primaries: a strong reserve keeps no primary from a lead', () => {
    const people = [
      aSpecialist('weak', strong(0.3)),
      aSpecialist('reserve', { ...strong(0.9), rank: 'reserve' }),
    ];
    expect(orderOf(people, 'strongest-first')).toEqual(['weak', 'reserve']);
  });

  it('never asks who is proven weaker while a contender of his tier may have it', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const { chosen, considered } = among(candidates, 'strongest-first', { seed });
        const got = considered.find(({ employeeId }) => employeeId === chosen);
        fc.pre(got !== undefined);
        const strength = got?.strength;
        const rivals = considered.filter((one) => got && one.ruledOut === null && isSameTier(one, got));
        const stronger = rivals.filter(
          (one) =>
            one.strength &&
            strength &&
            one.strength.visits >= 30 &&
            strength.visits >= 30 &&
            one.strength.mean - strength.mean >
              1.645 * Math.hypot(one.strength.deviation, strength.deviation) + 1e-9,
        );
        expect(stronger).toEqual([]);
      }),
    );
  });
});

describe('where leads are left to people', () => {
  it.each(['pull', 'manual'] as const)(
    '%s gives them to nobody, but to whoever is asked before the policy',
    (policy) => {
      const people = [aSpecialist('anna'), aSpecialist('boris')];
      expect(among(people, policy).chosen).toBeNull();
      expect(among(people, policy, { preferred: 'boris' }).chosen).toBe('boris');
      expect(among([aSpecialist('boris', { load: 10 })], policy, { preferred: 'boris' }).chosen).toBeNull();
    },
  );
});

describe('by whatever policy', () => {
  const any = fc.record({
    candidates: anyCandidates,
    policy: anyPolicy,
    availability: anyAvailability,
    preferred: anyPreferred,
    seed: fc.string(),
  });

  it('nobody gets a lead that a rule keeps from him', () => {
    fc.assert(
      fc.property(any, ({ candidates, policy, availability, ...asked }) => {
        const { chosen } = among(candidates, policy, { availability, ...asked });
        const got = candidates.find(({ employeeId }) => employeeId === chosen);
        if (got) expect(exclusion(got, availability)).toBeNull();
      }),
    );
  });

  it('whoever is preferred gets it if he may have it', () => {
    fc.assert(
      fc.property(any, ({ candidates, policy, availability, preferred, seed }) => {
        const wanted = candidates.find(({ employeeId }) => employeeId === preferred);
        fc.pre(wanted !== undefined && exclusion(wanted, availability) === null);
        expect(among(candidates, policy, { availability, preferred, seed }).chosen).toBe(preferred);
      }),
    );
  });

  it('a primary who is at work is asked before everybody of his kind who is not', () => {
    fc.assert(
      fc.property(any, ({ candidates, policy, availability, seed }) => {
        fc.pre(policy !== 'same-person-first');
        const { chosen, considered } = among(candidates, policy, { availability, seed });
        const got = considered.find(({ employeeId }) => employeeId === chosen);
        const before = considered.filter(
          (one) => got && one.ruledOut === null && compareScores(tierOf(one), tierOf(got)) < 0,
        );
        expect(before).toEqual([]);
      }),
    );
  });

  it('the order of the candidates does not matter, and the stored record gives the same person', () => {
    fc.assert(
      fc.property(any, fc.nat(), ({ candidates, policy, ...asked }, turn) => {
        const decision = among(candidates, policy, asked);
        const by = candidates.length === 0 ? 0 : turn % candidates.length;
        const turned = [...candidates.slice(by), ...candidates.slice(0, by)].toReversed();
        expect(among(turned, policy, asked).chosen).toBe(decision.chosen);
        const stored: Decision = JSON.parse(JSON.stringify(decision));
        expect(isRepeatable(stored)).toBe(true);
      }),
    );
  });
});
