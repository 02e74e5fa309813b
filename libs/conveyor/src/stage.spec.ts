import { describe, expect, it } from '@jest/globals';
import { aStage } from '../../../test/support/a-desk.ts';
import { inOrder, stageAfter, stageBefore } from './stage.ts';

describe('the stages of a funnel', () => {
  const [first, second, third] = [aStage(1), aStage(2), aStage(3)];
  const mixed = [third, first, second];

  it('stand in the order of their places, and the list that was given stays as it was', () => {
    expect(inOrder(mixed)).toEqual([first, second, third]);
    expect(mixed[0]).toBe(third);
  });

  it('each have a neighbour on both sides, but for the ends', () => {
    expect([first, second, third].map((stage) => stageAfter(mixed, stage))).toEqual([
      second,
      third,
      undefined,
    ]);
    expect([first, second, third].map((stage) => stageBefore(mixed, stage))).toEqual([
      undefined,
      first,
      second,
    ]);
  });
});
