import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { naturalPosition, placeIn, positionBetween, type CardPlace, type Position } from './position.ts';

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

/** A column of up to eight cards, and where cards are put one after another: which one, under which other one (0: on top). */
const anyColumn = fc
  .uniqueArray(anyPosition, { minLength: 1, maxLength: 8 })
  .map((positions) => positions.map((position, place): CardPlace => ({ leadId: `lead ${place}`, position })));
const anyPlacings = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 });
const NEWEST = naturalPosition(Date.UTC(2200, 0), 'ffffffff');

const inOrder = (column: readonly CardPlace[]) =>
  column.toSorted((a, b) => (a.position > b.position ? -1 : 1)).map(({ leadId }) => leadId);

describe('a card that is put somewhere', () => {
  it('stands directly under the other one, or on top, and all others stand as they did', () => {
    fc.assert(
      fc.property(anyColumn, anyPlacings, (cards, placings) => {
        let column = cards;
        for (const [which, under] of placings) {
          const leadId = column[which % column.length]?.leadId ?? '';
          const others = inOrder(column).filter((other) => other !== leadId);
          const place = under % (others.length + 1);
          const above = others[place - 1] ?? null;
          const position = placeIn(column, { leadId, above, newest: NEWEST }) ?? '';
          column = column.map((card) => (card.leadId === leadId ? { leadId, position } : card));
          expect(inOrder(column)).toEqual(others.toSpliced(place, 0, leadId));
          // To say so again changes nothing.
          expect(placeIn(column, { leadId, above, newest: NEWEST })).toBe(position);
        }
      }),
    );
  });

  it('on top stands above what is there, and under what comes later', () => {
    const [old, put] = [naturalPosition(1_000, 'a1a1a1a1'), naturalPosition(500, 'b2b2b2b2')];
    const column = [
      { leadId: 'old', position: old },
      { leadId: 'put', position: put },
    ];
    const newest = naturalPosition(2_000, 'c3c3c3c3');
    const top = placeIn(column, { leadId: 'put', above: null, newest }) ?? '';
    expect(top > old).toBe(true);
    expect(top < naturalPosition(2_001, 'd4d4d4d4')).toBe(true);
  });

  it('on top is above all of the column also when a clock goes behind', () => {
    const column = [{ leadId: 'new', position: naturalPosition(9_000, 'a1a1a1a1') }];
    const newest = naturalPosition(1_000, 'c3c3c3c3');
    const top = placeIn(column, { leadId: 'put', above: null, newest }) ?? '';
    expect(top > (column[0]?.position ?? '')).toBe(true);
  });

  it('goes nowhere where the other one is not', () => {
    expect(placeIn([], { leadId: 'put', above: 'gone', newest: NEWEST })).toBeUndefined();
  });
});
