import type { BoardStage, Card } from './board-state.ts';

/** A stage at which leads wait for somebody. */
export type Waiting = Readonly<{ stageId: string; stage: string; count: number; open: number }>;

/** A board, as far as it matters here. */
type Line = Readonly<{
  stages: readonly Pick<BoardStage, 'id' | 'name'>[];
  columns: ReadonlyMap<string, readonly Pick<Card, 'waiting'>[]>;
}>;

/** Of fewer nothing is said: they come and go. */
const ENOUGH_LEADS = 5;

/**
 * The stage at which the most leads wait for somebody; undefined where no more than a few do. It is counted of all that are there now, and
 * nothing more is said by it: not why they wait, nor that they do so more often there than elsewhere.
 */
export function mostWaiting({ stages, columns }: Line): Waiting | undefined {
  const [most] = stages
    .map(({ id, name }): Waiting => {
      const cards = columns.get(id) ?? [];
      return {
        stageId: id,
        stage: name,
        count: cards.filter(({ waiting }) => waiting).length,
        open: cards.length,
      };
    })
    .toSorted((one, other) => other.count - one.count);
  return most && most.count >= ENOUGH_LEADS ? most : undefined;
}
