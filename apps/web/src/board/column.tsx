import { memo, useMemo } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import type { Filter } from './board-filter.ts';
import { inOrder } from './board-order.ts';
import type { BoardOrder } from './board-search.ts';
import type { BoardStage, Card } from './board-state.ts';
import classes from './column.module.css';
import { ColumnHead } from './column-head.tsx';
import { ColumnList, type ListProps } from './column-list.tsx';
import { sumsOf } from './column-sums.ts';
import { useDrag } from './drag-store.ts';
import { DROP } from './dragging.ts';

type Props = Omit<ListProps, 'shown' | 'stageId' | 'empty'> &
  Readonly<{
    stage: BoardStage;
    cards: readonly Card[];
    filter: Filter;
    order: BoardOrder;
  }>;

/** A stage with its stickers. */
export const Column = memo(function Column({ stage, cards, filter, order, ...rest }: Props) {
  const { t } = useWords();
  const { store, now } = rest;
  const shown = useMemo(() => inOrder(filter ? cards.filter(filter) : cards, order), [cards, filter, order]);
  const sums = useMemo(() => sumsOf(shown, now), [shown, now]);
  const fit = useDrag(store, (drag) => {
    if (!drag) return 'idle';
    if (drag.fromStageId === stage.id) return 'home';
    return drag.targets.has(stage.id) ? 'yes' : 'no';
  });
  return (
    <section
      {...{ [DROP]: stage.id }}
      className={classes.column}
      style={{ '--stage': stage.colour }}
      data-fit={fit}
      aria-label={t('board.column', { stage: stage.name })}
    >
      <ColumnHead stage={stage} sums={sums} />
      <ColumnList
        {...rest}
        stageId={stage.id}
        shown={shown}
        empty={t(filter ? 'board.none-like-that' : 'board.none-here')}
      />
    </section>
  );
});
