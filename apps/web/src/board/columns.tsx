import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Account } from '../api/account.ts';
import { actorOf, mayMove } from '../moves/targets.ts';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { BoardDnd } from './board-dnd.tsx';
import { filterOf, type Filter } from './board-filter.ts';
import { useBoardKeys } from './board-keys.ts';
import type { BoardSearch } from './board-search.ts';
import type { BoardState, Card } from './board-state.ts';
import { Column } from './column.tsx';
import classes from './columns.module.css';
import { DragStore } from './drag-store.ts';
import { Ends } from './ends.tsx';
import { COLUMNS } from './index-under.ts';
import { StickerFace } from './sticker.tsx';
import { StickerMenu, type OpenMenu } from './sticker-menu.tsx';
import { useAskedMove } from './use-asked-move.ts';
import { useBoardMoves } from './use-board-moves.ts';
import { useDrop } from './use-drop.ts';

const MoveDialog = lazy(() =>
  import('../moves/move-dialog.tsx').then(({ MoveDialog: dialog }) => ({ default: dialog })),
);

type Props = Readonly<{ board: BoardState; search: BoardSearch; account: Account }>;

const NONE = [] as const;

/** The columns of a board side by side, and what is done with their stickers; on a phone a column is as wide as the screen. */
export function Columns({ board, search, account }: Props) {
  const { t } = useWords();
  const now = useNow();
  const filter = useFilter(search, account.employeeId, now);
  const { actor, movable } = useWhoMoves(account, board);
  const [store] = useState(() => new DragStore());
  const moves = useBoardMoves(board);
  const { shown } = moves;
  const { asked, ask, foresee, close, send } = useAskedMove(board.funnel.id, moves.move);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  useBoardKeys({ board: shown, actor, ask, openMenu: setMenu });
  const { order = 'by-hand' } = search;
  const drop = useDrop({ board: shown, filter, actor, ask, moves });
  return (
    <>
      <div
        className={classes.columns}
        {...{ [COLUMNS]: true }}
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
      <BoardDnd
        store={store}
        board={shown}
        actor={actor}
        onTake={foresee}
        isByHand={order === 'by-hand'}
        onDrop={drop}
        overlay={(card) => <HeldSticker card={card} board={shown} now={now} />}
      />
      <StickerMenu
        open={menu}
        board={shown}
        actor={actor}
        onClose={() => setMenu(null)}
        onOpened={foresee}
        onAsk={ask}
        onClaim={(card) => moves.claim(card, actor.employeeId)}
      />
      <Suspense>{asked && <MoveDialog asked={asked} onClose={close} onSend={send} />}</Suspense>
    </>
  );
}

/** Whoever looks, and which cards he may move. */
function useWhoMoves(account: Account, { funnel }: BoardState) {
  const actor = useMemo(() => actorOf(account), [account]);
  const movable = useCallback((card: Card) => mayMove(actor, { funnel }, card), [actor, funnel]);
  return { actor, movable };
}

/** A sticker in the hand: in the colour of the stage that it is taken from. */
function HeldSticker({
  card,
  board: { stages, people },
  now,
}: Readonly<{ card: Card; board: BoardState; now: number }>) {
  const colour = stages.find(({ id }) => id === card.stageId)?.colour;
  return <StickerFace card={card} people={people} now={now} colour={colour} />;
}

function useFilter({ q, holder, source, late }: BoardSearch, me: string, now: number): Filter {
  return useMemo(
    () => filterOf({ q, holder, source, late }, { me, now }),
    [q, holder, source, late, me, now],
  );
}
