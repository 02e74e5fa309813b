import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist } from '../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../test/support/any-desk.ts';
import { decide, type Decision } from './decide.ts';
import { decisionOf, keptDecision, type KeptDecision } from './kept-decision.ts';
import type { Candidate } from './candidate.ts';
import { AVAILABILITIES, POLICIES, type AvailabilityRule, type Policy } from './routing/policy.ts';

const among = (
  candidates: readonly Candidate[],
  policy: Policy = 'weighted-least-loaded',
  availability: AvailabilityRule = 'at_work',
): Decision =>
  decide({
    stageId: 'stage-1',
    policy,
    availability,
    candidates,
    preferred: null,
    learning: null,
    seed: 'seed',
  });

/** As the storage gives it back. */
const readAgain = (decision: Decision): Decision => {
  const kept: KeptDecision = JSON.parse(JSON.stringify(keptDecision(decision)));
  return decisionOf(kept);
};

describe('a decision that is kept', () => {
  it('is read again as it was made, whoever was considered', () => {
    fc.assert(
      fc.property(
        anyCandidates,
        fc.constantFrom(...POLICIES),
        fc.constantFrom(...AVAILABILITIES),
        (candidates, policy, availability) => {
          const decision = among(candidates, policy, availability);
          expect(readAgain(decision)).toEqual(JSON.parse(JSON.stringify(decision)));
        },
      ),
    );
  });

  it('says of a candidate only what is not so of most of them', () => {
    const full = aSpecialist('vera', { capacity: 3, load: 3 });
    const { usual, considered } = keptDecision(among([aSpecialist('anna'), aSpecialist('boris'), full]));
    expect(usual).toMatchObject({ capacity: aSpecialist('anna').capacity, load: 0, ruledOut: null });
    expect(considered.map(({ score: _, ...one }) => one)).toEqual([
      { employeeId: 'anna' },
      { employeeId: 'boris' },
      { employeeId: 'vera', capacity: 3, load: 3, ruledOut: 'AT_CAPACITY' },
    ]);
  });
});
