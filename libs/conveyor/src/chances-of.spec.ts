import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist } from '../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../test/support/any-desk.ts';
import type { Candidate } from './candidate.ts';
import { chancesOf, wasDrawn } from './chances-of.ts';
import { decide, type Question } from './decide.ts';
import { AVAILABILITIES, POLICIES } from './routing/policy.ts';

const question = (candidates: readonly Candidate[], changes: Partial<Question> = {}): Question => ({
  stageId: 'stage-2',
  policy: 'weighted-least-loaded',
  availability: 'next_opening',
  candidates,
  preferred: null,
  learning: null,
  seed: 'lead',
  ...changes,
});

const LEARNING = { budget: 5, spent: 0, winShare: null };

describe('how likely each was to get a lead', () => {
  it('sums to one, whoever got it had a chance, and nobody else than was drawn for or stands first', () => {
    const anyQuestion = fc.record({
      candidates: anyCandidates,
      policy: fc.constantFrom(...POLICIES),
      availability: fc.constantFrom(...AVAILABILITIES),
      preferred: fc.constantFrom(null, null, 'anna'),
      learning: fc.constantFrom(null, LEARNING),
      seed: fc.string(),
    });
    fc.assert(
      fc.property(anyQuestion, ({ candidates, ...others }) => {
        const decision = decide(question(candidates, others));
        const chances = chancesOf(decision);
        expect([...chances.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
        expect(chances.get(decision.chosen)).toBeGreaterThan(0);
      }),
    );
  });

  it('is as often as leads really go there, among equals as among those who are drawn for', () => {
    const people = ['anna', 'boris', 'vera'].map((id, place) =>
      aSpecialist(id, { strength: { mean: 0.5 - place / 20, deviation: 0.05, visits: 80 } }),
    );
    for (const changes of [{}, { policy: 'strongest-first', learning: LEARNING } as const]) {
      const made = Array.from({ length: 3_000 }, (_, lead) =>
        decide(question(people, { ...changes, seed: `lead-${lead}` })),
      );
      const [first] = made;
      for (const [id, chance] of first ? chancesOf(first) : [])
        expect(made.filter(({ chosen }) => chosen === id).length / made.length).toBeCloseTo(chance, 1);
    }
  });

  it('is told apart from who got it for sure: nobody draws lots where who is preferred can take it', () => {
    const people = [aSpecialist('anna'), aSpecialist('boris')];
    const drawing = { policy: 'strongest-first', learning: LEARNING } as const;
    const sure = decide(question(people, { ...drawing, preferred: 'boris' }));
    expect(wasDrawn(sure)).toBe(false);
    expect([...chancesOf(sure)]).toEqual([['boris', 1]]);
    const drawn = decide(question(people, drawing));
    expect(wasDrawn(drawn)).toBe(true);
    expect([...chancesOf(drawn)]).toEqual([
      ['anna', 0.5],
      ['boris', 0.5],
    ]);
    const left = decide(question(people, { policy: 'pull' }));
    expect([...chancesOf(left)]).toEqual([[null, 1]]);
    // Who worked a lead before it came back gets it also where nobody is given leads.
    const back = decide(question(people, { policy: 'pull', preferred: 'boris' }));
    expect([...chancesOf(back)]).toEqual([['boris', 1]]);
  });
});
