import { describe, expect, it } from '@jest/globals';
import { mostWaiting } from './most-waiting.ts';

/** A board with so many leads at each stage, of which so many wait. */
const board = (counts: Readonly<Record<string, Readonly<{ open: number; waiting: number }>>>) => ({
  stages: Object.keys(counts).map((id) => ({ id, name: id })),
  columns: new Map(
    Object.entries(counts).map(([id, { open, waiting }]) => [
      id,
      Array.from({ length: open }, (_, place) => ({ waiting: place < waiting })),
    ]),
  ),
});

describe('where leads wait', () => {
  it('is the stage at which the most do, with how many stand there in all', () => {
    const line = board({ call: { open: 9, waiting: 5 }, sign: { open: 7, waiting: 6 } });
    expect(mostWaiting(line)).toEqual({ stageId: 'sign', stage: 'sign', count: 6, open: 7 });
  });

  it('is not said of a few', () => {
    expect(mostWaiting(board({ call: { open: 40, waiting: 4 } }))).toBeUndefined();
    expect(mostWaiting(board({}))).toBeUndefined();
  });
});
