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

const lineOf = (stages: readonly StageToPlan[]): LineToPlan => ({
  stages,
  people: [],
  wishes: PlanWishes.parse({}),
  since: 0,
  now: 1,
});

const STAGES = [stage('call', 'anna', 700), stage('change', null, 3), stage('sign', 'boris', 400)];
const NOTHING_ASKED: ReadonlySet<string> = new Set();
const idsOf = ({ line }: ReturnType<typeof passStagesBy>) => line.stages.map(({ stageId }) => stageId);

describe('a stage that leads pass by', () => {
  it('is left out of a plan, and said so with how many came there', () => {
    const left = passStagesBy(lineOf(STAGES), NOTHING_ASKED);
    expect(idsOf(left)).toEqual(['call', 'sign']);
    expect(left.passedBy).toEqual([{ stage: 'change', visits: 3 }]);
  });

  it('stays in where something is asked of it, and where somebody’s work is known', () => {
    const known = [stage('call', 'anna', 700), stage('few', 'boris', 2)];
    expect(passStagesBy(lineOf(STAGES), new Set(['change'])).passedBy).toEqual([]);
    expect(passStagesBy(lineOf(known), NOTHING_ASKED).passedBy).toEqual([]);
  });

  it('stays in where leads come and never leave, and where the whole line is new', () => {
    expect(
      passStagesBy(lineOf([stage('call', 'anna', 700), stage('stuck', 'boris', 0, 90)]), NOTHING_ASKED)
        .passedBy,
    ).toEqual([]);
    const unknown = [stage('call', null, 20), stage('sign', null, 10)];
    expect(passStagesBy(lineOf(unknown), NOTHING_ASKED).passedBy).toEqual([]);
    expect(passStagesBy(lineOf([]), NOTHING_ASKED).passedBy).toEqual([]);
  });
});
