/** A sticker with the space below it, in rem: it grows with the letters. */
const ROW_REM = 6.25;

/** Of all stickers the same, in pixels of this page. */
export function rowHeight(): number {
  return ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
