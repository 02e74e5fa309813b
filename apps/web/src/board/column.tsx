import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import type { BoardStage, Card } from './board-state.ts';
import classes from './column.module.css';
import { ColumnHead } from './column-head.tsx';
import { sumsOf } from './column-sums.ts';
import { rowHeight } from './row-height.ts';
import { Sticker } from './sticker.tsx';

type Props = Readonly<{
  stage: BoardStage;
  cards: readonly Card[];
  people: ReadonlyMap<string, string>;
  filter: ((card: Card) => boolean) | undefined;
  now: number;
}>;

/** More than are seen, so that scrolling meets no gaps. */
const OVERSCAN = 5;

/** A stage with its stickers; only those that are to be seen are there. */
export const Column = memo(function Column({ stage, cards, people, filter, now }: Props) {
  const { t } = useWords();
  const shown = useMemo(() => (filter ? cards.filter(filter) : cards), [cards, filter]);
  const sums = useMemo(() => sumsOf(shown, now), [shown, now]);
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: rowHeight,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  return (
    <section
      className={classes.column}
      style={{ '--stage': stage.colour }}
      aria-label={t('board.column', { stage: stage.name })}
    >
      <ColumnHead stage={stage} sums={sums} />
      <div ref={list} className={classes.list}>
        {shown.length === 0 && (
          <p className={classes.empty}>{t(filter ? 'board.none-like-that' : 'board.none-here')}</p>
        )}
        <ul className={classes.cards} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ key, index, start }) => {
            const card = shown[index];
            return (
              card && (
                <Sticker
                  key={key}
                  card={card}
                  holder={card.employeeId === null ? null : (people.get(card.employeeId) ?? null)}
                  top={start}
                  now={now}
                />
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
});
