import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { naturalPosition, positionBetween, type Position } from './position.ts';

const anyMoment = fc.integer({ min: 0, max: Date.UTC(2200, 0) });
const anyPosition = fc.tuple(anyMoment, fc.uuid()).map(([at, id]) => naturalPosition(at, id));

/** Where a card is put: under so many others. */
const anyMoves = fc.array(fc.nat(), { minLength: 1, maxLength: 60 });

function placed(column: readonly Position[], under: number): readonly Position[] {
  const [above, below] = [column[under - 1] ?? null, column[under] ?? null];
  return column.toSpliced(under, 0, positionBetween(below, above));
}

describe('a card’s position', () => {
  it('is the higher, the later it came, when nobody has placed it', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, fc.uuid(), fc.uuid(), (a, b, one, other) => {
        fc.pre(a < b);
        expect(naturalPosition(a, one) < naturalPosition(b, other)).toBe(true);
      }),
    );
  });

  it('is found between any two, above all and below all, wherever cards were put before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPosition, { maxLength: 8 }), anyMoves, (cards, moves) => {
        let column: readonly Position[] = cards.toSorted().toReversed();
        for (const move of moves) column = placed(column, move % (column.length + 1));
        expect(column).toEqual([...new Set(column)].toSorted().toReversed());
        for (const position of column) expect(position).toMatch(/^[0-9a-z]*[1-9a-z]$/);
      }),
    );
  });

  it('grows by a letter for several cards that are all put into the same place', () => {
    let [above, below] = [naturalPosition(2, 'b'), naturalPosition(1, 'a')];
    for (let card = 1; card <= 100; card += 1) {
      if (card % 2 === 0) above = positionBetween(below, above);
      else below = positionBetween(below, above);
    }
    expect(Math.max(above.length, below.length)).toBeLessThan(70);
  });
});
