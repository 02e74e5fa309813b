import type { FoundTable } from './find-table.ts';
import type { SheetRow, Workbook } from './sheet-row.ts';

/** A table's rows, without its heading and what stands above it. Throws what reading throws. */
export async function* tableRows(
  book: Workbook,
  { place, headingRow, firstColumn }: Pick<FoundTable, 'place' | 'headingRow' | 'firstColumn'>,
): AsyncGenerator<SheetRow> {
  for await (const { row } of book.rows((sheet) => sheet === place)) {
    if (row.line > headingRow) yield firstColumn === 0 ? row : within(row, firstColumn);
  }
}

function within({ line, cells, errors }: SheetRow, firstColumn: number): SheetRow {
  return { line, cells: cells.slice(firstColumn), errors: errors.map((place) => place - firstColumn) };
}
