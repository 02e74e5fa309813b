import { expect, it } from '@jest/globals';
import { validateScenarios } from './validate-scenarios.ts';

const GROUND = { stageIds: ['call', 'sign'], employeeIds: ['anna', 'boris'] };
const NOTHING = { stages: [], hours: [], hires: [] };

it('nothing is wrong with a scenario of stages and people of the line', () => {
  const seats = [{ employeeId: 'anna' }, { employeeId: 'boris' }];
  const scenario = {
    stages: [
      { stageId: 'call', seats },
      { stageId: 'sign', seats },
    ],
    hours: [{ employeeId: 'anna' }],
    hires: [{ stageId: 'call' }, { stageId: 'call' }],
  };
  expect(validateScenarios([NOTHING, scenario], GROUND)).toEqual([]);
});

it('what the line does not have, and what stands twice, is named with its field', () => {
  const scenario = {
    stages: [
      { stageId: 'call', seats: [{ employeeId: 'anna' }, { employeeId: 'anna' }, { employeeId: 'vera' }] },
      { stageId: 'call', seats: [] },
      { stageId: 'pay', seats: [] },
    ],
    hours: [{ employeeId: 'boris' }, { employeeId: 'boris' }],
    hires: [{ stageId: 'pay' }],
  };
  const found = validateScenarios([NOTHING, scenario], GROUND).map(({ path, rule }) => [path, rule]);
  expect(found).toEqual([
    ['scenarios[1].stages[0].seats[1].employeeId', 'PLAN_TWICE'],
    ['scenarios[1].stages[0].seats[2].employeeId', 'PLAN_PERSON_UNKNOWN'],
    ['scenarios[1].stages[1].stageId', 'PLAN_TWICE'],
    ['scenarios[1].stages[2].stageId', 'PLAN_STAGE_UNKNOWN'],
    ['scenarios[1].hours[1].employeeId', 'PLAN_TWICE'],
    ['scenarios[1].hires[0].stageId', 'PLAN_STAGE_UNKNOWN'],
  ]);
});
