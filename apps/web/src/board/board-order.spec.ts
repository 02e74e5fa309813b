import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from './board-order.ts';
import { BOARD_ORDERS, boardSearch } from './board-search.ts';
import type { Card } from './board-state.ts';

const card = (id: string, known: Partial<Card> = {}): Card => ({
  id,
  version: 1,
  stageId: 'call',
  name: id,
  company: null,
  amount: null,
  currency: null,
  source: null,
  segment: null,
  employeeId: 'anna',
  waiting: false,
  setAside: false,
  enteredAt: '2026-11-26T10:00:00.000Z',
  dueAt: null,
  offered: false,
  answerDueAt: null,
  position: 'a',
  ...known,
});

const moment = fc
  .integer({ min: 0, max: 5 })
  .map((hour) => new Date(Date.UTC(2026, 10, 26, hour)).toISOString());
const known = fc.record({
  dueAt: fc.option(moment),
  answerDueAt: fc.option(moment),
  enteredAt: moment,
  amount: fc.option(fc.integer({ min: 0, max: 5 })),
  currency: fc.constantFrom('EUR', 'RUB', null),
});
const column = fc.array(known).map((all) => all.map((facts, index) => card(String(index), facts)));

const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id);
const soonest = ({ dueAt, answerDueAt }: Card) =>
  Math.min(...[dueAt, answerDueAt].map((at) => (at === null ? Infinity : Date.parse(at))));

describe('the order of a column', () => {
  it('by hand is the one in which people have put the stickers', () => {
    const cards = [card('b'), card('a')];
    expect(inOrder(cards, 'by-hand')).toBe(cards);
  });

  it('has what is due first above, be it the stage or the answer, and what is never due last', () => {
    const cards = [
      card('never'),
      card('at-three', { dueAt: '2026-11-26T15:00:00.000Z' }),
      card('answer-at-two', { dueAt: '2026-11-26T18:00:00.000Z', answerDueAt: '2026-11-26T14:00:00.000Z' }),
    ];
    expect(idsOf(inOrder(cards, 'due'))).toEqual(['answer-at-two', 'at-three', 'never']);
  });

  it('has the largest amount above, currency by currency as the head of the column names them', () => {
    const cards = [
      card('unknown'),
      card('ten-euros', { amount: 10, currency: 'EUR' }),
      card('five-roubles', { amount: 5, currency: 'RUB' }),
      card('twelve-roubles', { amount: 12, currency: 'RUB' }),
    ];
    expect(idsOf(inOrder(cards, 'amount'))).toEqual([
      'twelve-roubles',
      'five-roubles',
      'ten-euros',
      'unknown',
    ]);
  });

  it('has whoever stands there longest above', () => {
    const cards = [card('today'), card('yesterday', { enteredAt: '2026-11-25T10:00:00.000Z' })];
    expect(idsOf(inOrder(cards, 'longest-here'))).toEqual(['yesterday', 'today']);
  });

  it('loses no sticker, is the same when it is asked for again, and leaves those that are alike as they were', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...BOARD_ORDERS), (cards, order) => {
        const ordered = inOrder(cards, order);
        expect(new Set(ordered)).toEqual(new Set(cards));
        expect(ordered).toHaveLength(cards.length);
        expect(idsOf(inOrder(ordered, order))).toEqual(idsOf(ordered));
      }),
    );
    fc.assert(
      fc.property(column, (cards) => {
        const ordered = inOrder(cards, 'due');
        for (const [index, next] of ordered.slice(1).entries()) {
          const above = ordered[index] ?? next;
          const [one, other] = [soonest(above), soonest(next)];
          expect(one < other || (one === other && Number(above.id) < Number(next.id))).toBe(true);
        }
      }),
    );
  });

  it('stands in the address, and what is no order there is by hand', () => {
    expect(boardSearch({ order: 'amount' })).toEqual({ order: 'amount' });
    expect(boardSearch({ order: 'by-hand' })).toEqual({});
    expect(boardSearch({ order: 'name' })).toEqual({});
  });
});
