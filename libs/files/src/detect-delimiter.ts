/** In the order in which they are believed when nothing else decides. */
const CANDIDATES = [',', ';', '\t', '|'] as const;

/** Rows of the beginning of a file that are looked at. */
const MOST_ROWS = 50;

/**
 * What separates the columns of a file, by its beginning: the character that splits most rows into as many
 * cells. Counting characters alone takes the decimal commas of `a;1,5;2,5` for separators.
 * A file of one column has none; a comma is as good as any then.
 */
export function detectDelimiter(beginning: string): string {
  const scored = CANDIDATES.map((delimiter) => ({
    delimiter,
    ...agreement(cellCounts(beginning, delimiter)),
  }));
  const [best] = scored
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.share - a.share || b.columns - a.columns);
  return best?.delimiter ?? ',';
}

/** How many cells most rows have, of equals the earlier, and which share of the rows that is. A title above the heading has a cell or two. */
function agreement(counts: readonly number[]): { columns: number; share: number } {
  const rows = new Map<number, number>();
  for (const count of counts) rows.set(count, (rows.get(count) ?? 0) + 1);
  const [columns, most] = [...rows].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return { columns, share: most / Math.max(counts.length, 1) };
}

/** How many cells each row has when split by `delimiter`; blank rows don't count, and what stands in quotes doesn't split. */
function cellCounts(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let cells = 1;
  let isBlank = true;
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted || (character !== '\n' && character !== '\r')) {
      if (!isQuoted && character === delimiter) cells += 1;
      isBlank = false;
      continue;
    }
    if (!isBlank) counts.push(cells);
    if (counts.length === MOST_ROWS) return counts;
    cells = 1;
    isBlank = true;
  }
  // The last row is whole only when the text is; a single row is all there is to go by.
  return counts.length > 0 || isBlank ? counts : [cells];
}
