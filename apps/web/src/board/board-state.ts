import type { components } from '../api/schema.d.ts';

export type Board = components['schemas']['Board'];
export type Card = components['schemas']['BoardCard'];
export type BoardStage = components['schemas']['BoardStage'];

/** A board as it is shown: the cards of each stage in their order. What did not change is the same object as before, so that nothing is drawn anew for it. */
export type BoardState = Readonly<{
  funnel: Board['funnel'];
  stages: readonly BoardStage[];
  /** Names by id. */
  people: ReadonlyMap<string, string>;
  cards: ReadonlyMap<string, Card>;
  columns: ReadonlyMap<string, readonly Card[]>;
}>;

/** A board as it was read, in order. */
export function boardState({ funnel, stages, people, cards }: Board): BoardState {
  const empty: BoardState = {
    funnel,
    stages,
    people: new Map(people.map(({ id, name }) => [id, name])),
    cards: new Map(),
    columns: new Map(stages.map(({ id }) => [id, []])),
  };
  return withCards(empty, [], cards);
}

/** The board without the cards of some leads (`gone`), and with others put in or in the place of what they were (`come`). */
export function withCards(state: BoardState, gone: readonly string[], come: readonly Card[]): BoardState {
  if (gone.length === 0 && come.length === 0) return state;
  const cards = new Map(state.cards);
  const removed = new Set<string>();
  const added = new Map<string, Card[]>();
  const touched = new Set<string>();
  for (const id of [...gone, ...come.map((card) => card.id)]) {
    const before = cards.get(id);
    if (!before) continue;
    cards.delete(id);
    removed.add(id);
    touched.add(before.stageId);
  }
  for (const card of come) {
    cards.set(card.id, card);
    touched.add(card.stageId);
    added.set(card.stageId, [...(added.get(card.stageId) ?? []), card]);
  }
  const columns = new Map(state.columns);
  for (const stageId of touched) {
    const kept = (columns.get(stageId) ?? []).filter(({ id }) => !removed.has(id));
    columns.set(stageId, [...kept, ...(added.get(stageId) ?? [])].sort(higherFirst));
  }
  return { ...state, cards, columns };
}

/** The board with the names of more people. */
export function withPeople(state: BoardState, people: Board['people']): BoardState {
  const fresh = people.filter(({ id, name }) => state.people.get(id) !== name);
  if (fresh.length === 0) return state;
  return {
    ...state,
    people: new Map([...state.people, ...fresh.map(({ id, name }) => [id, name] as const)]),
  };
}

/** Positions are compared letter by letter, as the server does. */
function higherFirst(one: Card, other: Card): number {
  if (one.position === other.position) return one.id < other.id ? 1 : -1;
  return one.position < other.position ? 1 : -1;
}
