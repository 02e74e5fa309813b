import { useWords } from '../texts/texts-context.tsx';
import { useDrag, type DragStore } from './drag-store.ts';
import { DROP } from './dragging.ts';
import classes from './ends.module.css';
import { ENDS } from './index-under.ts';

/** The two ends of the funnel, to drop a sticker on; they come up while one is in the hand. */
export function Ends({ store }: Readonly<{ store: DragStore }>) {
  const isDragging = useDrag(store, (drag) => drag !== null);
  return (
    <div
      className={classes.ends}
      {...{ [ENDS]: true }}
      data-open={isDragging || undefined}
      aria-hidden={!isDragging}
    >
      <End store={store} end="lose" />
      <End store={store} end="win" />
    </div>
  );
}

function End({ store, end }: Readonly<{ store: DragStore; end: 'win' | 'lose' }>) {
  const { t } = useWords();
  const isOver = useDrag(store, (drag) => drag?.place === end);
  return (
    <div className={classes.end} {...{ [DROP]: end }} data-over={isOver || undefined}>
      {t(`board.end.${end}`)}
    </div>
  );
}
