import type { BoardOrder } from './board-search.ts';
import type { Card } from './board-state.ts';
import { sumsOf } from './column-sums.ts';

/** What a card is ordered by; smaller stands above. */
type Keys = (card: Card) => readonly number[];

const LAST = Number.POSITIVE_INFINITY;

/** The cards of a column in an order, those that are alike in it as people have put them. Cards that are by hand are given back as they are. */
export function inOrder(cards: readonly Card[], order: BoardOrder): readonly Card[] {
  const keys = keysOf(cards, order);
  if (!keys) return cards;
  return cards
    .map((card) => ({ card, by: keys(card) }))
    .sort((one, other) => compare(one.by, other.by))
    .map(({ card }) => card);
}

function keysOf(cards: readonly Card[], order: BoardOrder): Keys | undefined {
  switch (order) {
    case 'by-hand':
      return undefined;
    case 'due':
      return ({ dueAt, answerDueAt }) => [Math.min(momentOf(dueAt), momentOf(answerDueAt))];
    case 'amount':
      return byAmount(cards);
    case 'longest-here':
      return ({ enteredAt }) => [momentOf(enteredAt)];
  }
}

/** What is worth nothing known comes last. Two currencies can not be compared: they follow each other as in the head of the column. */
function byAmount(cards: readonly Card[]): Keys {
  const { amounts } = sumsOf(cards, 0);
  const rank = new Map(amounts.map(({ currency }, index) => [currency, index]));
  return ({ amount, currency }) => (amount === null ? [LAST, 0] : [rank.get(currency) ?? LAST, -amount]);
}

function momentOf(at: string | null): number {
  return at === null ? LAST : Date.parse(at);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? LAST;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
