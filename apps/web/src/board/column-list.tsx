import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Card } from './board-state.ts';
import classes from './column.module.css';
import { useDrag, type DragStore } from './drag-store.ts';
import { LIST_OF } from './index-under.ts';
import { observeLaidOut } from './observe-laid-out.ts';
import { rowHeight } from './row-height.ts';
import { Sticker } from './sticker.tsx';
import type { OpenMenu } from './sticker-menu.tsx';

export type ListProps = Readonly<{
  stageId: string;
  shown: readonly Card[];
  /** What stands there while nothing else does. */
  empty: string;
  people: ReadonlyMap<string, string>;
  now: number;
  store: DragStore;
  mayMove: (card: Card) => boolean;
  onMenu: (menu: OpenMenu) => void;
}>;

/** More than are seen, so that scrolling and keys meet no gaps. */
const OVERSCAN = 2;

/** About as high is what stands above the stickers: the bar of the board and the head of the column. */
const ABOVE_PX = 150;

/** The stickers of a column; only those that are to be seen are there. */
export function ColumnList({ stageId, shown, empty, people, now, store, mayMove, onMenu }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  // Once for all of them: it is read from the page, which costs more than all that is done with it.
  const height = rowHeight();
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => height,
    observeElementRect: observeLaidOut,
    // Until the list is measured: without it nothing would be drawn at first, and everything at once after that.
    initialRect: { width: 0, height: window.innerHeight - ABOVE_PX },
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  return (
    <div ref={list} className={classes.list}>
      {shown.length === 0 && <p className={classes.empty}>{empty}</p>}
      <div
        className={classes.cards}
        style={{ height: rows.getTotalSize() }}
        {...{ [LIST_OF]: stageId }}
        data-count={shown.length}
      >
        <Gap store={store} stageId={stageId} />
        <ul className={classes.plain}>
          {rows.getVirtualItems().map(({ key, index, start }) => {
            const card = shown[index];
            return (
              card && (
                <Sticker
                  key={key}
                  card={card}
                  isFixed={!mayMove(card)}
                  index={index}
                  people={people}
                  store={store}
                  top={start}
                  now={now}
                  onMenu={onMenu}
                />
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}

/** Where what is dragged would be put. */
function Gap({ store, stageId }: Pick<ListProps, 'store' | 'stageId'>) {
  const at = useDrag(store, (drag) => {
    const place = drag?.place;
    return place && typeof place !== 'string' && place.stageId === stageId ? place.index : null;
  });
  if (at === null) return null;
  return <div className={classes.gap} style={{ transform: `translateY(${at * rowHeight() - 5}px)` }} />;
}
