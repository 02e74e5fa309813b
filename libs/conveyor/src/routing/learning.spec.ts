import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist } from '../../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../../test/support/any-desk.ts';
import type { Candidate } from '../candidate.ts';
import { decide, isRepeatable, type Decision, type Question } from '../decide.ts';
import { decisionOf, keptDecision } from '../kept-decision.ts';
import { contenders } from './contenders.ts';
import { fractionsOf } from '../tie-break.ts';
import { cutNormal } from './cut-normal.ts';
import { drawLots } from './learning.ts';

const strong = (
  employeeId: string,
  mean: number,
  deviation = 0.05,
  more: Partial<Candidate> = {},
): Candidate =>
  aSpecialist(employeeId, { strength: { mean, deviation, visits: 100 }, capacity: 1e6, ...more });

const decided = (candidates: readonly Candidate[], seed: string, more: Partial<Question> = {}): Decision =>
  decide({
    stageId: 'stage-2',
    policy: 'strongest-first',
    availability: 'next_opening',
    candidates,
    preferred: null,
    learning: { budget: 2, spent: 0.5, winShare: 0.4 },
    seed,
    ...more,
  });

/** How often each gets the lead, of so many that come. */
function shares(candidates: readonly Candidate[], leads = 3_000): Readonly<Record<string, number>> {
  const got: Record<string, number> = {};
  for (let lead = 0; lead < leads; lead += 1) {
    const chosen = decided(candidates, `lead-${lead}`).chosen ?? '';
    got[chosen] = (got[chosen] ?? 0) + 1 / leads;
  }
  return got;
}

const chanceOf = (decision: Decision, employeeId: string): number | null | undefined =>
  decision.considered.find((one) => one.employeeId === employeeId)?.chance;

describe('a stage that learns', () => {
  it.each<readonly [string, readonly Candidate[]]>([
    ['two who are hardly apart', [strong('anna', 0.5), strong('boris', 0.52)]],
    ['one who is known well and one who is not', [strong('anna', 0.5, 0.01), strong('boris', 0.4, 0.15)]],
    ['many', ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) => strong(id, 0.4 + 0.02 * place, 0.04))],
    ['somebody of whom nothing is known', [strong('anna', 0.6), strong('boris', 0.5), aSpecialist('vera')]],
    ['nobody of whom anything is', [aSpecialist('anna'), aSpecialist('boris')]],
    [
      'shares at the very edge',
      [strong('anna', 0.99, 0.03), strong('boris', 0.95, 0.1), strong('vera', 0.02, 0.02)],
    ],
  ])('gives leads as often as it says: %s', (_what, candidates) => {
    const got = shares(candidates);
    const decision = decided(candidates, 'any');
    for (const { employeeId } of candidates)
      expect(Math.abs((got[employeeId] ?? 0) - (chanceOf(decision, employeeId) ?? 0))).toBeLessThan(0.03);
  });

  it('gives leads as often as it says, whatever is known, agreed, and how new people are', () => {
    const anyone = fc.record({
      mean: fc.double({ min: 0.2, max: 0.6, noNaN: true }),
      deviation: fc.constantFrom(0.02, 0.1, 0.2),
      weight: fc.constantFrom(0.2, 1, 3),
      ramp: fc.constantFrom(0.2, 1, 1),
    });
    const LEADS = 500;
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 2, maxLength: 4 }), (all) => {
        const people = all.map(({ mean, deviation, ...terms }, place) =>
          strong('abcd'.charAt(place), mean, deviation, terms),
        );
        const got = shares(people, LEADS);
        const decision = decided(people, 'any');
        for (const { employeeId } of people) {
          const chance = chanceOf(decision, employeeId) ?? 0;
          const far = 5.5 * Math.sqrt((chance * (1 - chance)) / LEADS) + 0.01;
          expect(Math.abs((got[employeeId] ?? 0) - chance)).toBeLessThan(far);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('shares leads by weight among people who are alike, as it would without learning', () => {
    const people = [0.2, 1, 3].map((weight, place) => strong('abc'.charAt(place), 0.5, 0.05, { weight }));
    const decision = decided(people, 'any');
    expect(people.map(({ employeeId }) => chanceOf(decision, employeeId))).toEqual([
      expect.closeTo(0.2 / 4.2, 5),
      expect.closeTo(1 / 4.2, 5),
      expect.closeTo(3 / 4.2, 5),
    ]);
  });

  it('gives a newcomer of whom nothing is known no more than his ramp', () => {
    const known = ['anna', 'boris', 'vera', 'gleb'].map((id) => strong(id, 0.4, 0.02));
    const chanceAt = (ramp: number): number =>
      chanceOf(decided([...known, aSpecialist('nina', { weight: ramp, ramp })], 'any'), 'nina') ?? 0;
    expect(chanceAt(0.2)).toBeCloseTo(0.2 / 4.2, 5);
    expect(chanceAt(0.4)).toBeCloseTo(0.4 / 4.4, 5);
    // Once the ramp is over he may be the strongest, and gets what that makes likely.
    expect(chanceAt(1)).toBeGreaterThan(0.3);
  });

  it('gives nobody whose ramp lasts more than the policy would without learning, and the rest to the others', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const { considered } = decided(candidates, 'any');
        const first = considered.filter(({ chance }) => (chance ?? 0) > 0);
        const strongest = contenders(first);
        const weightOf = (all: readonly Candidate[]): number =>
          all.reduce((sum, { weight }) => sum + weight, 0);
        for (const one of first) {
          const all = strongest.includes(one) ? strongest : first;
          if (one.ramp < 1) expect(one.chance).toBeLessThanOrEqual(one.weight / weightOf(all) + 2e-6);
        }
      }),
    );
  });

  it('is made again by its own rule where it was made before weights counted', () => {
    const people = [strong('anna', 0.5, 0.1, { weight: 5 }), strong('boris', 0.5, 0.1)];
    const seeds = Array.from({ length: 30 }, (_, lead) => `lead-${lead}`);
    // Of beliefs that are alike the higher fraction drew the higher strength.
    const before = seeds.map((seed) => {
      const fractionOf = fractionsOf(seed);
      return fractionOf('anna') > fractionOf('boris') ? 'anna' : 'boris';
    });
    const records = seeds.map((seed) => decided(people, seed));
    const isMade = (version: number): boolean[] =>
      records.map((record, lead) =>
        isRepeatable({ ...record, chosen: before[lead] ?? null, policyVersion: version }),
      );
    expect(isMade(2)).toEqual(records.map(() => true));
    expect(isMade(3)).toContain(false);
  });

  it('gives most leads to whoever is likeliest the best, some to who may be, none to who is not', () => {
    const decision = decided([strong('anna', 0.6), strong('boris', 0.54), strong('vera', 0.2)], 'any');
    const [anna, boris, vera] = ['anna', 'boris', 'vera'].map((id) => chanceOf(decision, id) ?? 0);
    expect(anna).toBeGreaterThan(0.7);
    expect(boris).toBeGreaterThan(0.1);
    expect(vera).toBeLessThan(0.001);
  });

  it('is not swayed by how busy they are', () => {
    const idle = decided([strong('anna', 0.5), strong('boris', 0.5)], 'lead');
    const busy = decided([strong('anna', 0.5, 0.05, { load: 90 }), strong('boris', 0.5)], 'lead');
    expect(busy.chosen).toBe(idle.chosen);
    expect(chanceOf(busy, 'anna')).toBe(0.5);
  });

  it('says chances that add up to one, of whoever is asked first and of nobody else', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const { considered, chosen } = decided(candidates, seed);
        const able = considered.filter(({ ruledOut }) => ruledOut === null);
        expect(
          considered.filter(({ ruledOut }) => ruledOut !== null).every(({ chance }) => chance === null),
        ).toBe(true);
        if (able.length === 0) return;
        expect(able.reduce((sum, { chance }) => sum + (chance ?? 0), 0)).toBeCloseTo(1, 3);
        expect(able.find(({ employeeId }) => employeeId === chosen)?.chance).toBeGreaterThan(0);
      }),
    );
  });

  it('can be decided again from what is kept, to the same chances and the same cost', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const decision = decided(candidates, seed);
        const kept = decisionOf(keptDecision(decision));
        expect(kept).toEqual(decision);
        expect(isRepeatable(kept)).toBe(true);
        expect(decide({ ...kept, candidates: kept.considered })).toEqual(decision);
      }),
    );
  });

  it('does not lose who was drawn to the order in which people stand', () => {
    const people = [strong('anna', 0.5), strong('boris', 0.52), strong('vera', 0.51)];
    for (let lead = 0; lead < 50; lead += 1)
      expect(decided(people.toReversed(), `lead-${lead}`).chosen).toBe(
        decided(people, `lead-${lead}`).chosen,
      );
  });

  it('costs the difference to the likeliest best, as far as that leads to won leads', () => {
    const people = [strong('anna', 0.6), strong('boris', 0.5)];
    const costs = Array.from({ length: 200 }, (_, lead) => decided(people, `lead-${lead}`));
    for (const { chosen, cost } of costs) expect(cost).toBeCloseTo(chosen === 'anna' ? 0 : 0.04, 10);
    expect(new Set(costs.map(({ chosen }) => chosen)).size).toBe(2);
    const unknown = { budget: 2, spent: 0, winShare: null };
    const dear = costs.flatMap(
      (_, lead) => decided(people, `lead-${lead}`, { learning: unknown }).cost ?? [],
    );
    expect(Math.max(...dear)).toBeCloseTo(0.1, 10);
  });

  it.each<readonly [string, Partial<Question>]>([
    ['the budget is used up', { learning: { budget: 2, spent: 2, winShare: null } }],
    ['nothing is to be learned', { learning: null }],
    ['the stage goes by another policy', { policy: 'weighted-least-loaded' }],
    ['somebody is asked first', { preferred: 'boris' }],
  ])('draws nobody where %s', (_what, more) => {
    const people = [strong('anna', 0.6, 0.01), strong('boris', 0.5, 0.01, { load: 3 })];
    const decision = decided(people, 'lead', more);
    expect(decision.considered.map(({ chance }) => chance)).toEqual([null, null]);
    expect(decision.cost).toBeNull();
    expect(decision.chosen).toBe(more.preferred ?? 'anna');
    expect(isRepeatable(decision)).toBe(true);
  });

  it('is made again also from records of before, which say nothing of learning', () => {
    const {
      learning: _,
      cost: __,
      ...record
    } = decided([strong('anna', 0.6), strong('boris', 0.2)], 'lead', {
      learning: null,
    });
    const old = JSON.parse(JSON.stringify({ ...record, policyVersion: 1 }));
    expect(isRepeatable(old)).toBe(true);
  });
});

describe('what may be of a strength', () => {
  it('lies between nobody and everybody, as its quantiles say', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (mean, deviation, at) => {
          const shape = cutNormal({ mean, deviation });
          const share = shape.quantile(at);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(shape.below(share)).toBeCloseTo(at, 6);
        },
      ),
    );
  });

  it('is drawn for each apart: whose lot is low says nothing of the others', () => {
    const people = [strong('anna', 0.5), strong('boris', 0.5)];
    const draws = Array.from({ length: 3_000 }, (_, lead) => {
      const { lotOf, chanceOf } = drawLots(people, `lead-${lead}`, 3);
      return people.map((one) => lotOf(one) * chanceOf(one) - 1);
    });
    const mean = (of: (draw: readonly number[]) => number) =>
      draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length;
    expect(Math.abs(mean(([anna = 0]) => anna))).toBeLessThan(0.06);
    expect(Math.abs(mean(([anna = 0]) => anna ** 2) - 1)).toBeLessThan(0.25);
    expect(Math.abs(mean(([anna = 0, boris = 0]) => anna * boris))).toBeLessThan(0.06);
  });
});
