import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut } from './cut.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('a text that is too long', () => {
  it('is cut between characters and says so', () => {
    expect(cut('Ivan Petrov', 5)).toBe('Ivan…');
    expect(cut('Ivan', 4)).toBe('Ivan');
    expect(cut('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦…');
  });

  it('never exceeds its bound, towers of accents included', () => {
    expect(cut(`e${'\u0301'.repeat(10_000)}`, 60)).toBe('…');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, most) => {
        const kept = cut(text, most);
        expect(kept === text || kept.endsWith('…')).toBe(true);
        expect([...new Intl.Segmenter('und').segment(kept)].length).toBeLessThanOrEqual(most);
        expect(kept.length).toBeLessThanOrEqual(most * 8 + 1);
      }),
    );
  });
});
