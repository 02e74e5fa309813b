import { describe, expect, it } from '@jest/globals';
import { validatePlanWishes, type PlanWishesGiven } from './validate-plan-wishes.ts';

const ground = { stageIds: ['call', 'sign'], employeeIds: ['anna', 'boris'] };
const none: PlanWishesGiven = { stages: [], must: [], mustNot: [], learning: [], leftOut: [] };
const rulesOf = (wishes: Partial<PlanWishesGiven>) =>
  validatePlanWishes({ ...none, ...wishes }, ground).map(({ path, rule }) => `${path} ${rule}`);

describe('the wishes of a plan', () => {
  it('are sound where they name stages and people of the line and do not contradict each other', () => {
    expect(rulesOf({})).toEqual([]);
    expect(
      rulesOf({
        stages: [{ stageId: 'call', least: 2, most: 2 }],
        must: [{ stageId: 'call', employeeId: 'anna' }],
        mustNot: [{ stageId: 'sign', employeeId: 'anna' }],
        learning: [{ stageId: 'sign', employeeId: 'boris', share: 1 }],
      }),
    ).toEqual([]);
  });

  it('ask for no more people than there are for the stage', () => {
    const stages = [{ stageId: 'call', least: 2, most: null }];
    expect(rulesOf({ stages })).toEqual([]);
    const told = ['wishes.stages[0].least PLAN_LEAST_ABOVE_ALL'];
    expect(rulesOf({ stages, leftOut: ['anna'] })).toEqual(told);
    expect(rulesOf({ stages, mustNot: [{ stageId: 'call', employeeId: 'boris' }] })).toEqual(told);
    expect(rulesOf({ stages, mustNot: [{ stageId: 'sign', employeeId: 'boris' }] })).toEqual([]);
  });

  it('are told with every problem at once, each with its field', () => {
    expect(
      rulesOf({
        stages: [{ stageId: 'gone', least: 3, most: 2 }],
        must: [
          { stageId: 'call', employeeId: 'anna' },
          { stageId: 'sign', employeeId: 'boris' },
        ],
        mustNot: [{ stageId: 'call', employeeId: 'anna' }],
        learning: [
          { stageId: 'sign', employeeId: 'nobody', share: 0.7 },
          { stageId: 'sign', employeeId: 'anna', share: 0.5 },
        ],
        leftOut: ['boris', 'stranger'],
      }),
    ).toEqual([
      'wishes.stages[0].stageId PLAN_STAGE_UNKNOWN',
      'wishes.stages[0].least PLAN_LEAST_ABOVE_MOST',
      'wishes.stages[0].least PLAN_LEAST_ABOVE_ALL',
      'wishes.learning[0].employeeId PLAN_PERSON_UNKNOWN',
      'wishes.must[0].employeeId PLAN_MUST_AND_MUST_NOT',
      'wishes.must[1].employeeId PLAN_MUST_AND_MUST_NOT',
      'wishes.learning[0].share PLAN_LEARNING_ABOVE_ALL',
      'wishes.leftOut[1] PLAN_PERSON_UNKNOWN',
    ]);
  });
});
