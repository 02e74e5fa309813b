import { describe, expect, it } from '@jest/globals';
import { PlanWishes } from '#contracts';
import type { LineToPlan, StageToPlan } from './line-to-plan.ts';
import { passStagesBy } from './pass-stages-by.ts';

function stage(stageId: string, employeeId: string | null, ended: number, open = 0): StageToPlan {
  const work = {
    employeeId,
    traits: [],
    weeksAgo: 3,
    ended,
    forward: ended,
    open,
    brief: 0,
    workedBefore: false,
  };
  return { stageId, name: stageId, work: [work], passedOn: [], came: 0, lost: 0, returned: 0, today: [] };
}

const lineOf = (stages: readonly StageToPlan[], wishes: object = {}): LineToPlan => ({
  stages,
  people: [],
  wishes: PlanWishes.parse(wishes),
  since: 0,
  now: 1,
});

const STAGES = [stage('call', 'anna', 700), stage('change', null, 3), stage('sign', 'boris', 400)];
const idsOf = ({ line }: ReturnType<typeof passStagesBy>) => line.stages.map(({ stageId }) => stageId);

describe('a stage that leads pass by', () => {
  it('is left out of a plan, and said so with how many came there', () => {
    const left = passStagesBy(lineOf(STAGES));
    expect(idsOf(left)).toEqual(['call', 'sign']);
    expect(left.passedBy).toEqual([{ stage: 'change', visits: 3 }]);
  });

  it('stays in where something is wished of it, and where somebody’s work is known', () => {
    const id = '01a21f84-f527-7315-a798-e8609de42c1e';
    const named = [stage('call', 'anna', 700), stage(id, null, 3)];
    expect(passStagesBy(lineOf(named, { stages: [{ stageId: id, least: 2 }] })).passedBy).toEqual([]);
    expect(passStagesBy(lineOf([stage('call', 'anna', 700), stage('few', 'boris', 2)])).passedBy).toEqual([]);
  });

  it('stays in where leads come and never leave, and where the whole line is new', () => {
    expect(
      passStagesBy(lineOf([stage('call', 'anna', 700), stage('stuck', 'boris', 0, 90)])).passedBy,
    ).toEqual([]);
    expect(passStagesBy(lineOf([stage('call', null, 20), stage('sign', null, 10)])).passedBy).toEqual([]);
    expect(passStagesBy(lineOf([])).passedBy).toEqual([]);
  });
});
