import { isLate } from './board-filter.ts';
import type { Card } from './board-state.ts';

/** What stands in the head of a column. */
export type ColumnSums = Readonly<{
  count: number;
  late: number;
  waiting: number;
  /** What its leads are worth, for each currency, the largest first. */
  amounts: readonly Readonly<{ currency: string | null; amount: number }>[];
}>;

/** Counts a column as it is shown at `now` (epoch milliseconds). */
export function sumsOf(cards: readonly Card[], now: number): ColumnSums {
  const amounts = new Map<string | null, number>();
  let [late, waiting] = [0, 0];
  for (const card of cards) {
    if (card.amount !== null) amounts.set(card.currency, (amounts.get(card.currency) ?? 0) + card.amount);
    if (isLate(card, now)) late += 1;
    if (card.waiting) waiting += 1;
  }
  return {
    count: cards.length,
    late,
    waiting,
    amounts: [...amounts]
      .map(([currency, amount]) => ({ currency, amount }))
      .sort((one, other) => other.amount - one.amount),
  };
}
