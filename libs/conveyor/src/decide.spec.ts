import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist } from '../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../test/support/any-desk.ts';
import type { Candidate } from './candidate.ts';
import { decide, isRepeatable, whoGets, type Decision } from './decide.ts';
import { POLICIES } from './routing/policy.ts';
import { exclusion } from './routing/exclusion.ts';
import { compareScores, tierOf } from './routing/tier.ts';

const among = (candidates: readonly Candidate[], seed = 'seed'): Decision =>
  decide({
    stageId: 'stage-2',
    policy: 'weighted-least-loaded',
    availability: 'next_opening',
    candidates,
    preferred: null,
    learning: null,
    seed,
  });
const chosen = (...candidates: Candidate[]): string | null => among(candidates).chosen;

describe('the policy gives a lead', () => {
  it('to the one with the least on his desk', () => {
    expect(chosen(aSpecialist('anna', { load: 2 }), aSpecialist('boris', { load: 1 }))).toBe('boris');
  });

  it('to the one with the greater weight when both have as much', () => {
    expect(chosen(aSpecialist('anna', { weight: 1 }), aSpecialist('boris', { weight: 2 }))).toBe('boris');
  });

  it('to a busier one when his weight makes up for it', () => {
    const anna = aSpecialist('anna', { load: 1, weight: 1 });
    expect(chosen(anna, aSpecialist('boris', { load: 2, weight: 2 }))).toBe('boris');
    expect(chosen(anna, aSpecialist('boris', { load: 3, weight: 2 }))).not.toBeNull();
    expect(chosen(anna, aSpecialist('boris', { load: 4, weight: 2 }))).toBe('anna');
  });

  it('to a reserve only when no primary can take it, however idle he is', () => {
    const reserve = aSpecialist('vera', { rank: 'reserve' });
    expect(chosen(reserve, aSpecialist('anna', { load: 9, capacity: 10 }))).toBe('anna');
    expect(chosen(reserve, aSpecialist('anna', { load: 10, capacity: 10 }))).toBe('vera');
  });

  it('to nobody when everybody is full, gone, or has said no', () => {
    const candidates = [
      aSpecialist('anna', { load: 10 }),
      aSpecialist('boris', { active: false }),
      aSpecialist('vera', { barred: 'DECLINED' }),
      aSpecialist('gleb', { rank: 'reserve', barred: 'HELD_IT' }),
    ];
    const { chosen: nobody, considered } = among(candidates);
    expect(nobody).toBeNull();
    expect(considered.map(({ ruledOut, score }) => [ruledOut, score])).toEqual([
      ['AT_CAPACITY', null],
      ['INACTIVE', null],
      ['DECLINED', null],
      ['HELD_IT', null],
    ]);
  });

  it('to nobody when the stage has no specialists', () => {
    expect(chosen()).toBeNull();
  });

  it('in shares of the weights over time', () => {
    const loads = { anna: 0, boris: 0 };
    for (let lead = 0; lead < 100; lead += 1) {
      const { chosen: one } = among([
        aSpecialist('anna', { weight: 1, capacity: 100, load: loads.anna }),
        aSpecialist('boris', { weight: 3, capacity: 100, load: loads.boris }),
      ]);
      if (one === 'anna' || one === 'boris') loads[one] += 1;
    }
    expect(loads).toEqual({ anna: 25, boris: 75 });
  });

  it('by lot when two are equal: to both about as often', () => {
    const seeds = Array.from({ length: 1_000 }, (_, index) => `lead-${index}`);
    const equal = [aSpecialist('anna'), aSpecialist('boris')];
    const toAnna = seeds.filter((seed) => among(equal, seed).chosen === 'anna').length;
    expect(toAnna).toBeGreaterThan(400);
    expect(toAnna).toBeLessThan(600);
  });
});

describe('whoever is there', () => {
  it('nobody gets a lead that a rule keeps from him, and somebody gets it when nobody is kept from it', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const decision = among(candidates, seed);
        const free = candidates.filter((candidate) => exclusion(candidate, 'next_opening') === null);
        if (free.length === 0) expect(decision.chosen).toBeNull();
        else expect(free.map(({ employeeId }) => employeeId)).toContain(decision.chosen);
      }),
    );
  });

  it('nobody of the same rank would have been a better choice', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const { considered, chosen: id } = among(candidates, seed);
        const one = considered.find(({ employeeId }) => employeeId === id);
        fc.pre(one !== undefined);
        const rivals = considered.filter(({ ruledOut }) => ruledOut === null);
        expect(rivals.filter(({ score }) => compareScores(score ?? [], one?.score ?? []) < 0)).toEqual([]);
        expect(rivals.filter((rival) => one && compareScores(tierOf(rival), tierOf(one)) < 0)).toEqual([]);
        if (one?.rank === 'reserve') expect(rivals.every(({ rank }) => rank === 'reserve')).toBe(true);
      }),
    );
  });

  it('the order in which the candidates come does not matter', () => {
    const shuffled = anyCandidates.chain((candidates) =>
      fc.tuple(
        fc.constant(candidates),
        fc.shuffledSubarray([...candidates], { minLength: candidates.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.string(), ([candidates, otherwise], seed) => {
        expect(among(otherwise, seed).chosen).toBe(among(candidates, seed).chosen);
      }),
    );
  });

  it('the decision can be made again from its record, also when that was stored and read', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const decision = among(candidates, seed);
        const stored: Decision = JSON.parse(JSON.stringify(decision));
        expect(isRepeatable(stored)).toBe(true);
        expect(among(stored.considered, stored.seed)).toEqual(decision);
      }),
    );
  });

  it('a record that names another person is found out', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const decision = among(candidates, seed);
        for (const { employeeId } of candidates) {
          if (employeeId !== decision.chosen)
            expect(isRepeatable({ ...decision, chosen: employeeId })).toBe(false);
        }
        expect(isRepeatable({ ...decision, by: 'person', chosen: 'stranger' })).toBe(false);
      }),
    );
  });

  it('to whom the record says, also when nobody wants the record', () => {
    const anyPolicy = fc.constantFrom(...POLICIES);
    fc.assert(
      fc.property(anyCandidates, anyPolicy, fc.string(), (candidates, policy, seed) => {
        const { considered: _, ...question } = among(candidates, seed);
        const asked = { ...question, policy, candidates };
        expect(whoGets(asked)).toBe(decide(asked).chosen);
      }),
    );
  });
});
