/** A row of a sheet that holds something, by the sheet's own line, from 1. */
export type SheetRow = Readonly<{
  line: number;
  /** As texts, from the sheet's first column to the last that holds something. */
  cells: readonly string[];
  /** Places in `cells` that are empty because the sheet itself knows no value there: `#N/A`, or a formula that nobody has computed. */
  errors: readonly number[];
}>;

/** What is known of a sheet before its rows are read. */
export type SheetEntry = Readonly<{ name: string; isHidden: boolean }>;

/** A row, and on which of the workbook's sheets, by its place among them. */
export type PlacedRow = Readonly<{ sheet: number; row: SheetRow }>;

/** Whether the rows of a sheet are wanted, by its place. */
export type IsWanted = (sheet: number) => boolean;

/** A workbook that somebody has opened. */
export type Workbook = Readonly<{
  sheets: () => Promise<readonly SheetEntry[]>;
  /**
   * The rows that hold something, of the sheets that are wanted, sheet by sheet; read while they are asked for, as often as one likes. Asked again with each row, so that a sheet is
   * left when it is wanted no longer; a few more of its rows may come.
   */
  rows: (isWanted: IsWanted) => AsyncIterable<PlacedRow>;
  /** Whether a drawing or a chart stands on a sheet; known once its rows were read to the last. */
  hasDrawing: (sheet: number) => boolean;
}>;

/** What spreadsheets themselves end at. */
export const MOST_LINES = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** What a cell holds: its text, or that the sheet knows none. */
export type CellText = Readonly<{ text: string; isError: boolean }>;

export const EMPTY_CELL: CellText = { text: '', isError: false };
export const ERROR_CELL: CellText = { text: '', isError: true };

/** A row by the cells that were found in it; undefined when none of them holds anything. */
export function sheetRow(line: number, found: ReadonlyMap<number, CellText>): SheetRow | undefined {
  const cells: string[] = [];
  const errors: number[] = [];
  let holds = false;
  for (const [column, { text, isError }] of found) {
    if (text.trim() === '' && !isError) continue;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
    if (isError) errors.push(column);
    holds = true;
  }
  return holds ? { line, cells, errors } : undefined;
}
