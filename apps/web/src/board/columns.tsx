import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Account } from '../api/account.ts';
import { actorOf, mayMove, targetsOf } from '../moves/targets.ts';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { BoardDnd } from './board-dnd.tsx';
import { filterOf } from './board-filter.ts';
import { useBoardKeys } from './board-keys.ts';
import type { BoardSearch } from './board-search.ts';
import type { BoardState, Card } from './board-state.ts';
import { Column } from './column.tsx';
import classes from './columns.module.css';
import { DragStore, type DropPlace } from './drag-store.ts';
import { Ends } from './ends.tsx';
import { StickerFace } from './sticker.tsx';
import { StickerMenu, type OpenMenu } from './sticker-menu.tsx';
import { useAskedMove, type Ask } from './use-asked-move.ts';
import { useBoardMoves, type BoardMoves } from './use-board-moves.ts';

const MoveDialog = lazy(() =>
  import('../moves/move-dialog.tsx').then(({ MoveDialog: dialog }) => ({ default: dialog })),
);

type Props = Readonly<{ board: BoardState; search: BoardSearch; account: Account }>;
type Filter = ((card: Card) => boolean) | undefined;

const NONE = [] as const;

/** The columns of a board side by side, and what is done with their stickers; on a phone a column is as wide as the screen. */
export function Columns({ board, search, account }: Props) {
  const { t } = useWords();
  const now = useNow();
  const filter = useFilter(search, account.employeeId, now);
  const actor = useMemo(() => actorOf(account), [account]);
  const [store] = useState(() => new DragStore());
  const moves = useBoardMoves(board);
  const { shown } = moves;
  const { asked, ask, foresee, close, send } = useAskedMove(board.funnel.id, moves.move);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { funnel } = board;
  const movable = useCallback((card: Card) => mayMove(actor, { funnel }, card), [actor, funnel]);
  useBoardKeys({ board: shown, actor, ask, openMenu: setMenu });
  const { order = 'by-hand' } = search;
  const sayWhyFixed = () =>
    notifications.show({ message: t('board.order.fixed'), closeButtonProps: { 'aria-label': t('act.close') } });
  return (
    <BoardDnd
      store={store}
      board={shown}
      actor={actor}
      onTake={foresee}
      isByHand={order === 'by-hand'}
      onDrop={(card, place) => drop({ card, place, board: shown, filter, actor, ask, moves, sayWhyFixed })}
      overlay={(card) => (
        <StickerFace card={card} people={shown.people} now={now} colour={colourOf(shown, card)} />
      )}
    >
      <div
        className={classes.columns}
        role="group"
        aria-label={t('board.columns')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls is reached by keys
        tabIndex={0}
      >
        {shown.stages.map((stage) => (
          <Column
            key={stage.id}
            stage={stage}
            cards={shown.columns.get(stage.id) ?? NONE}
            people={shown.people}
            filter={filter}
            order={order}
            now={now}
            store={store}
            mayMove={movable}
            onMenu={setMenu}
          />
        ))}
      </div>
      <Ends store={store} />
      <StickerMenu
        open={menu}
        board={shown}
        actor={actor}
        onClose={() => setMenu(null)}
        onAsk={ask}
        onClaim={(card) => moves.claim(card, actor.employeeId)}
      />
      <Suspense>{asked && <MoveDialog asked={asked} onClose={close} onSend={send} />}</Suspense>
    </BoardDnd>
  );
}

function colourOf({ stages }: BoardState, { stageId }: Card): string | undefined {
  return stages.find(({ id }) => id === stageId)?.colour;
}

function useFilter({ q, holder, source, late }: BoardSearch, me: string, now: number): Filter {
  return useMemo(
    () => filterOf({ q, holder, source, late }, { me, now }),
    [q, holder, source, late, me, now],
  );
}

type Dropped = Readonly<{
  card: Card;
  place: DropPlace;
  board: BoardState;
  filter: Filter;
  actor: ReturnType<typeof actorOf>;
  ask: Ask;
  moves: BoardMoves;
  sayWhyFixed: () => void;
}>;

/** What dropping a card somewhere means: at one end of the funnel, elsewhere in its column, or at another stage. */
function drop({ card, place, board, filter, actor, ask, moves, sayWhyFixed }: Dropped): void {
  if (typeof place === 'string') return ask(card, place);
  const { index } = place;
  const above = index === null ? undefined : cardAbove(board, { ...place, index }, card.id, filter);
  if (place.stageId === card.stageId) return above === undefined ? sayWhyFixed() : void moves.place(card, above);
  const way = targetsOf(actor, board, card).get(place.stageId);
  if (way) ask(card, way === 'ahead' ? 'advance' : 'return', place.stageId, above);
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
