import type { BoardSearch } from './board-search.ts';
import type { Card } from './board-state.ts';

/** Who looks, and when. */
type Looking = Readonly<{ me: string; now: number }>;

/** Whether a card is to be seen. */
export type Filter = ((card: Card) => boolean) | undefined;

/** Whether a card is to be seen: undefined when there is nothing to be left out, so that no card is looked at for it. */
export function filterOf({ q, holder = 'anybody', source, late }: BoardSearch, { me, now }: Looking): Filter {
  const words = (q ?? '').toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const tests = [
    words.length > 0 && ((card: Card) => hasWords(card, words)),
    holder !== 'anybody' && ((card: Card) => isHeldBy(card, holder, me)),
    source !== undefined && ((card: Card) => card.source === source),
    late && ((card: Card) => isLate(card, now)),
  ].filter((test) => typeof test === 'function');
  return tests.length === 0 ? undefined : (card) => tests.every((test) => test(card));
}

/** Nothing is left out. */
export const NO_FILTER = {
  q: undefined,
  holder: undefined,
  source: undefined,
  late: undefined,
} as const satisfies BoardSearch;

/** How many filters are set: the order leaves nothing out. */
export function countFilters({ q, holder = 'anybody', source, late }: BoardSearch): number {
  return [q, holder !== 'anybody', source, late].filter(Boolean).length;
}

/** Whether its time at the stage, or to answer, is over at `now` (epoch milliseconds). */
export function isLate({ dueAt, answerDueAt }: Pick<Card, 'dueAt' | 'answerDueAt'>, now: number): boolean {
  return [dueAt, answerDueAt].some((at) => at !== null && Date.parse(at) <= now);
}

function hasWords({ name, company }: Card, words: readonly string[]): boolean {
  const text = `${name} ${company ?? ''}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function isHeldBy({ employeeId, waiting }: Card, holder: string, me: string): boolean {
  if (holder === 'nobody') return waiting;
  return employeeId === (holder === 'me' ? me : holder);
}
