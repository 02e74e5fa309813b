import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edgeStep } from './edge-scroll.ts';

describe('what is under a sticker that is held', () => {
  it('stays where it is while the sticker is away from its edges', () => {
    expect(edgeStep(500, 0, 1_000)).toBe(0);
    expect(edgeStep(57, 0, 1_000)).toBe(0);
  });

  it('moves on the faster the nearer the edge is, and no faster beyond it', () => {
    expect(edgeStep(28, 0, 1_000)).toBe(-10);
    expect(edgeStep(0, 0, 1_000)).toBe(-20);
    expect(edgeStep(-400, 0, 1_000)).toBe(-20);
    expect(edgeStep(972, 0, 1_000)).toBe(10);
    expect(edgeStep(1_400, 0, 1_000)).toBe(20);
  });

  it('moves as far one way as the other, and has a middle where it rests, however small it is', () => {
    const place = fc.integer({ min: -2_000, max: 4_000 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 3_000 }), place, (from, size, at) => {
        const until = from + size;
        expect(edgeStep(from + until - at, from, until)).toBeCloseTo(-edgeStep(at, from, until));
        expect(edgeStep((from + until) / 2, from, until)).toBeCloseTo(0);
      }),
    );
  });
});
