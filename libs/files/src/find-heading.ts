/** Titles and filters stand above the heading, rarely more. */
const MOST_ABOVE = 20;
/** Rows that are looked at to know how wide the table is. */
const MOST_BELOW = 30;
/** Of a table that is wanted nobody needs more rows as wide as the table above its heading: sums, a second heading. */
const MOST_WIDE_ABOVE = 2;
const MOST_NUMBERS = 0.5;
/** Of the cells of a row, under a name; of the rows, with so many cells under names. A column without a name is common. */
const ENOUGH_UNDER_NAMES = 0.75;
const ENOUGH_ROWS = 0.8;
const ENOUGH_NAMES = 0.6;

/** How many rows of a table's beginning are worth giving. */
export const HEADING_WITHIN = MOST_ABOVE + MOST_BELOW;

const NUMBER = /^[-+]?[\d\s\u00a0.,:/%₽$€-]*\d[\d\s\u00a0.,:/%₽$€-]*$/;

type Shape = Readonly<{ filled: readonly number[]; width: number }>;

/**
 * Which of a table's first rows names its columns, by its place among them; rows without anything in them may be given or left out. It is the first of twenty
 * under which what follows has its place: cells that are mostly texts, each once, without many gaps, and below them rows that fill those columns and no others. So titles, filters
 * and sums above it are passed over. Where no row is like that, it is the first as wide as the table, so that no row is lost that may be a lead; 0 when there is none.
 */
export function findHeading(rows: readonly (readonly string[])[]): number {
  const shapes = rows.map(shapeOf);
  const table = usualWidth(shapes);
  const candidates = shapes.flatMap(({ filled }, place) =>
    filled.length > 0 && place < MOST_ABOVE ? [place] : [],
  );
  const isWide = (place: number): boolean =>
    (shapes[place]?.filled.length ?? 0) >= Math.max(table * ENOUGH_NAMES, 1);
  const wide = candidates.filter(isWide);
  const named = candidates.filter((place) => namesColumns(rows[place] ?? []) && isOver(shapes, place));
  // What stands apart is rarely part of what follows.
  const found = named.find((place) => !isApart(shapes, place)) ?? named[0];
  const first = wide[0] ?? candidates[0] ?? 0;
  if (found === undefined) return first;
  return wide.filter((place) => place < found).length <= MOST_WIDE_ABOVE ? found : first;
}

function shapeOf(cells: readonly string[]): Shape {
  const filled = cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [place]));
  return { filled, width: (filled.at(-1) ?? -1) + 1 };
}

/** How many cells the rows have, most of them or more. */
function usualWidth(shapes: readonly Shape[]): number {
  const counts = shapes.map(({ filled }) => filled.length).filter((count) => count > 0);
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

function namesColumns(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const filled = names.filter((name) => name !== '');
  const span = names.length - names.findIndex((name) => name !== '');
  const numbers = filled.filter((name) => NUMBER.test(name)).length;
  return (
    new Set(filled).size === filled.length &&
    filled.length >= span * ENOUGH_NAMES &&
    numbers <= filled.length * MOST_NUMBERS
  );
}

/** Whether what follows stands under a row's cells, and fills about as many. */
function isOver(shapes: readonly Shape[], place: number): boolean {
  const own = shapes[place];
  const below = shapes.slice(place + 1, place + 1 + MOST_BELOW).filter(({ filled }) => filled.length > 0);
  if (!own) return false;
  const columns = new Set(own.filled);
  const under = below.filter(
    ({ filled }) =>
      filled.filter((column) => columns.has(column)).length >= filled.length * ENOUGH_UNDER_NAMES,
  );
  return (
    under.length >= below.length * ENOUGH_ROWS &&
    // A title over a table of many columns is over its first one only.
    usualWidth(below) <= own.filled.length / ENOUGH_UNDER_NAMES &&
    (below.length > 0 || own.filled.length === Math.max(...shapes.map(({ filled }) => filled.length)))
  );
}

/** A row that nothing follows at once. */
function isApart(shapes: readonly Shape[], place: number): boolean {
  const next = shapes[place + 1];
  return next !== undefined && next.filled.length === 0;
}
