import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boardState, withCards, type Board, type Card } from './board-state.ts';

const STAGES = ['call', 'meet', 'sign'];

const aCard = fc.record({
  id: fc.integer({ min: 1, max: 30 }).map(String),
  stageId: fc.constantFrom(...STAGES),
  position: fc.string({ unit: fc.constantFrom('0', 'a', 'i', 'z'), minLength: 1, maxLength: 4 }),
  version: fc.integer({ min: 1, max: 9 }),
});

type Placed = Pick<Card, 'id' | 'stageId' | 'position' | 'version'>;

const card = (placed: Placed): Card => ({
  name: `Lead ${placed.id}`,
  company: null,
  amount: null,
  currency: null,
  source: null,
  segment: null,
  employeeId: null,
  waiting: true,
  setAside: false,
  enteredAt: '2026-11-26T10:00:00.000Z',
  dueAt: null,
  offered: false,
  answerDueAt: null,
  ...placed,
});

const board = (cards: readonly Card[]): Board => ({
  funnel: { id: 'f', name: 'Sales', version: 1, departmentId: 'd', archivedAt: null },
  stages: [],
  people: [],
  cards: [...new Map(cards.map((one) => [one.id, one])).values()],
});

const columnsOf = ({ columns }: ReturnType<typeof boardState>) =>
  Object.fromEntries(
    [...columns]
      .filter(([, cards]) => cards.length > 0)
      .map(([id, cards]) => [id, cards.map((one) => one.id)]),
  );

describe('a board that changes', () => {
  it('is what it would be if it were read anew, whatever has come and gone', () => {
    fc.assert(
      fc.property(
        fc.array(aCard),
        fc.array(
          fc.tuple(fc.array(fc.integer({ min: 1, max: 30 }).map(String)), fc.array(aCard, { maxLength: 5 })),
        ),
        (first, changes) => {
          let state = boardState(board(first.map(card)));
          const known = new Map(state.cards);
          for (const [gone, come] of changes) {
            const cards = [...new Map(come.map((one) => [one.id, card(one)])).values()];
            state = withCards(state, gone, cards);
            for (const id of gone) known.delete(id);
            for (const one of cards) known.set(one.id, one);
          }
          const anew = boardState(board([...known.values()]));
          expect(columnsOf(state)).toEqual(columnsOf(anew));
          expect(new Map(state.cards)).toEqual(known);
        },
      ),
    );
  });

  it('leaves the columns as they are that nothing has happened in', () => {
    const state = boardState(
      board([
        card({ id: '1', stageId: 'call', position: 'a', version: 1 }),
        card({ id: '2', stageId: 'meet', position: 'a', version: 1 }),
      ]),
    );
    const later = withCards(state, [], [card({ id: '1', stageId: 'sign', position: 'b', version: 2 })]);
    expect(later.columns.get('meet')).toBe(state.columns.get('meet'));
    expect(columnsOf(later)).toEqual({ meet: ['2'], sign: ['1'] });
  });

  it('shows the higher one first, and of two at one place always the same one', () => {
    const at = (id: string, position: string) => card({ id, stageId: 'call', position, version: 1 });
    const cards = [at('1', 'a'), at('2', 'b'), at('3', 'b'), at('4', 'az')];
    expect(columnsOf(boardState(board(cards)))).toEqual({ call: ['3', '2', '4', '1'] });
    expect(columnsOf(boardState(board(cards.toReversed())))).toEqual({ call: ['3', '2', '4', '1'] });
  });
});
