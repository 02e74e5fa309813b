import { notifications } from '@mantine/notifications';
import { targetsOf, type actorOf } from '../moves/targets.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Filter } from './board-filter.ts';
import type { BoardState, Card } from './board-state.ts';
import type { DropPlace } from './drag-store.ts';
import type { Ask } from './use-asked-move.ts';
import type { BoardMoves } from './use-board-moves.ts';

type Dropping = Readonly<{
  board: BoardState;
  filter: Filter;
  actor: ReturnType<typeof actorOf>;
  ask: Ask;
  moves: BoardMoves;
}>;

/** What dropping a card somewhere means: at one end of the funnel, elsewhere in its column, or at another stage. */
export function useDrop({ board, filter, actor, ask, moves }: Dropping) {
  const { t } = useWords();
  return (card: Card, place: DropPlace): void => {
    if (typeof place === 'string') return ask(card, place);
    const { stageId, index } = place;
    if (stageId !== card.stageId) {
      const above = index === null ? undefined : cardAbove(board, { stageId, index }, card.id, filter);
      const way = targetsOf(actor, board, card).get(stageId);
      if (way) ask(card, way === 'ahead' ? 'advance' : 'return', stageId, above);
    } else if (index === null) {
      const closeButtonProps = { 'aria-label': t('act.close') };
      notifications.show({ message: t('board.order.fixed'), closeButtonProps });
    } else {
      void moves.place(card, cardAbove(board, { stageId, index }, card.id, filter));
    }
  };
}

/** The card directly over a place among those that are shown, the dragged one left out; null: it is the top. */
function cardAbove(
  { columns }: BoardState,
  place: Readonly<{ stageId: string; index: number }>,
  leadId: string,
  filter: Filter,
): string | null {
  const column = columns.get(place.stageId) ?? [];
  const seen = filter ? column.filter(filter) : column;
  return (
    seen
      .slice(0, place.index)
      .filter(({ id }) => id !== leadId)
      .at(-1)?.id ?? null
  );
}
