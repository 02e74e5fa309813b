import { rowHeight } from './row-height.ts';

/** Marks the list of a column, so that a place in it can be found by its height on the screen. */
export const LIST_OF = 'data-list-of';

/** Between which stickers of a column a height on the screen (pixels) lies. Stickers are as high as each other, so it is arithmetic, also where none is drawn. */
export function indexUnder(stageId: string, y: number): number {
  const list = document.querySelector(`[${LIST_OF}="${stageId}"]`);
  if (!list) return 0;
  const count = Number(list.getAttribute('data-count'));
  const within = y - list.getBoundingClientRect().top;
  return Math.min(Math.max(Math.round(within / rowHeight()), 0), count);
}
