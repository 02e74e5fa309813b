import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { judgeStage } from './judge-stage.ts';
import { measuredStrengths, winShareOf } from './measured-strengths.ts';
import type { PassedOnLeads, StageWork } from './stage-work.ts';

const work = (employeeId: string, ended: number, forward: number, weeksAgo = 5): StageWork => ({
  employeeId,
  traits: [],
  weeksAgo,
  ended,
  forward,
  open: 0,
  brief: 0,
  workedBefore: false,
});

const judged = (done: readonly StageWork[], passedOn: readonly PassedOnLeads[] = []) =>
  judgeStage(done, passedOn, seededFractions(1));

describe('what is kept of a judged stage', () => {
  it('is the share that each would pass on, how far off that may be, and from how many visits', () => {
    const strengths = measuredStrengths(judged([work('anna', 200, 140), work('boris', 200, 60)]));
    const [anna, boris] = [strengths.get('anna'), strengths.get('boris')];
    expect(anna?.mean).toBeCloseTo(0.7, 1);
    expect(boris?.mean).toBeCloseTo(0.3, 1);
    expect(anna?.deviation).toBeGreaterThan(0.01);
    expect(anna?.deviation).toBeLessThan(0.06);
    expect(anna?.visits).toBeGreaterThan(150);
    expect(anna?.alike).toBeUndefined();
  });

  it('says so where nobody is proven to differ, so that nobody is passed over for it', () => {
    const strengths = measuredStrengths(judged([work('anna', 60, 31), work('boris', 60, 28)]));
    expect([...strengths.values()].map(({ alike }) => alike)).toEqual([true, true]);
  });

  it('leaves out of whom too little is known', () => {
    const strengths = measuredStrengths(
      judged([work('anna', 60, 31), work('boris', 60, 28), work('vera', 4, 4)]),
    );
    expect([...strengths.keys()]).toEqual(['anna', 'boris']);
  });

  it('is nothing where the data cannot tell', () => {
    expect(measuredStrengths(judged([work('anna', 50, 50), work('boris', 40, 40)])).size).toBe(0);
    expect(measuredStrengths(judged([])).size).toBe(0);
  });

  it('has which share of what was passed on was won in the end, once enough has ended', () => {
    const passed = (won: number, lost: number): PassedOnLeads => ({
      employeeId: 'anna',
      won,
      lost,
      open: 30,
      cameBack: 0,
    });
    const done = [work('anna', 60, 31), work('boris', 60, 28)];
    expect(winShareOf(judged(done, [passed(5, 15)]))).toBe(0.25);
    expect(winShareOf(judged(done, [passed(2, 5)]))).toBeNull();
    expect(winShareOf(judged(done))).toBeNull();
  });
});
