import type { DropPlace } from './drag-store.ts';
import type { Scrolled } from './edge-scroll.ts';
import { rowHeight } from './row-height.ts';

/** Marks the list of a column, so that a place in it can be found by its height on the screen. */
export const LIST_OF = 'data-list-of';

/** Marks the ends of the funnel, which come up over the columns. */
export const ENDS = 'data-ends';

/** Marks what holds the columns side by side. */
export const COLUMNS = 'data-columns';

/** What moves on while a sticker is held near its edge: the columns, and the list of the one that it is held over. */
export function scrolledUnder(place: DropPlace | null): Scrolled {
  const across = document.querySelector(`[${COLUMNS}]`);
  if (place === null || typeof place === 'string') return { across, down: null, coveredFrom: Infinity };
  const list = document.querySelector(`[${LIST_OF}="${place.stageId}"]`);
  const ends = document.querySelector(`[${ENDS}]`);
  return {
    across,
    down: list?.parentElement ?? null,
    coveredFrom: ends?.getBoundingClientRect().top ?? Infinity,
  };
}

/** Between which stickers of a column a height on the screen (pixels) lies. Stickers are as high as each other, so it is arithmetic, also where none is drawn. */
export function indexUnder(stageId: string, y: number): number {
  const list = document.querySelector(`[${LIST_OF}="${stageId}"]`);
  if (!list) return 0;
  const count = Number(list.getAttribute('data-count'));
  const within = y - list.getBoundingClientRect().top;
  return Math.min(Math.max(Math.round(within / rowHeight()), 0), count);
}
