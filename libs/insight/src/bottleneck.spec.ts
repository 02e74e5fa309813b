import { describe, expect, it } from '@jest/globals';
import { bottleneckOf, type StageWeek } from './bottleneck.ts';

/** Weeks of a stage by what came and left in each. */
function weeks(...pairs: readonly (readonly [came: number, left: number])[]): readonly StageWeek[] {
  let atEnd = 10;
  return pairs.map(([came, left]) => {
    atEnd += came - left;
    return { came, left, atEnd };
  });
}

const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);

describe('the bottleneck', () => {
  it('is the stage to which more leads come than leave it', () => {
    const stages = [
      { id: 'call', weeks: weeks(...times(6, [20, 20] as const)) },
      { id: 'sign', weeks: weeks(...times(6, [20, 8] as const)) },
    ];
    // At the end lie 82 leads there, of which 8 leave a week.
    expect(bottleneckOf(stages)).toEqual({ stageId: 'sign', since: 3, weeksOfWork: 82 / 8 });
  });

  it('is none where what came more is not more than chance', () => {
    expect(
      bottleneckOf([
        { id: 'call', weeks: weeks(...times(6, [5, 4] as const)) },
        { id: 'sign', weeks: weeks(...times(6, [4, 5] as const)) },
      ]),
    ).toBeUndefined();
    expect(bottleneckOf([])).toBeUndefined();
  });

  it('is of two that grow the one whose leads last longer at its pace', () => {
    const stages = [
      { id: 'call', weeks: weeks(...times(4, [60, 40] as const)) },
      { id: 'sign', weeks: weeks(...times(4, [20, 5] as const)) },
    ];
    expect(bottleneckOf(stages)?.stageId).toBe('sign');
  });

  it('has been it since the week from which on it was it without a break', () => {
    const calm = times(6, [20, 20] as const);
    const full = times(5, [30, 10] as const);
    const stages = [
      { id: 'call', weeks: weeks(...calm, ...times(5, [20, 20] as const)) },
      { id: 'sign', weeks: weeks(...calm, ...full) },
    ];
    // One such week among four is not proven yet, two are.
    expect(bottleneckOf(stages)).toMatchObject({ stageId: 'sign', since: 7 });
  });

  it('takes any time where nothing leaves the stage', () => {
    expect(bottleneckOf([{ id: 'sign', weeks: weeks(...times(4, [5, 0] as const)) }])).toEqual({
      stageId: 'sign',
      since: 3,
      weeksOfWork: null,
    });
  });
});
