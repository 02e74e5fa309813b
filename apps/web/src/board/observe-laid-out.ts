import type { Rect, Virtualizer } from '@tanstack/react-virtual';

/**
 * Tells how large a list is whenever it has been laid out. The library's own way asks at once, while the page is being put together, which has
 * it laid out one time more: 70 of the 1,200 ms in which a slow machine shows a board.
 */
export function observeLaidOut(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (size: Rect) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    const [box] = entry?.borderBoxSize ?? [];
    if (box) tell({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) });
  });
  observer.observe(scrollElement, { box: 'border-box' });
  return () => observer.disconnect();
}
