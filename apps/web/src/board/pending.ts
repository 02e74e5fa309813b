import type { AskedMove } from '../moves/asked.ts';
import type { Command } from '../moves/command.ts';
import { withCards, type BoardState, type Card } from './board-state.ts';

/** What is expected of cards whose moves are under way: where each will be, or null when it will be off the board. */
export type Pending = ReadonlyMap<string, Card | null>;

export const NOTHING_PENDING: Pending = new Map();

/** Higher than any position that a card has. */
const ON_TOP = '~';

/** The board as it will be when what is under way is done: no answer from before can put a card back meanwhile. */
export function withPending(state: BoardState, pending: Pending): BoardState {
  const known = [...pending].filter(([id]) => state.cards.has(id));
  return withCards(
    state,
    known.flatMap(([id, card]) => (card === null ? [id] : [])),
    known.flatMap(([, card]) => card ?? []),
  );
}

/** The card as it is expected to be after a command; null when the lead is won or lost by it. */
export function expectedAfter(card: Card, { verb, said }: Command, to: AskedMove['toStageId']): Card | null {
  if (verb === 'win' || verb === 'lose') return null;
  const employeeId = 'employeeId' in said ? (said.employeeId ?? null) : null;
  // Who gets it is the server's to find: until then nobody is named.
  const holder = {
    employeeId,
    waiting: false,
    setAside: false,
    offered: false,
    answerDueAt: null,
    dueAt: null,
  };
  return {
    ...card,
    ...holder,
    stageId: to ?? card.stageId,
    position: ON_TOP,
    enteredAt: new Date().toISOString(),
  };
}
