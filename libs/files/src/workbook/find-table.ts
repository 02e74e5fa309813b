import { FileError } from '../file-error.ts';
import { findHeading, HEADING_WITHIN } from '../find-heading.ts';
import type { SheetRow, Workbook } from './sheet-row.ts';

/** Which sheet, by its name; null: the first that holds a table. On which line the heading is, from 1; null: found out by looking. */
export type WorkbookForm = Readonly<{ sheet: string | null; headingRow: number | null }>;

/** A sheet of a workbook: its rows are those that hold something, its titles and heading among them. */
export type WorkbookSheet = Readonly<{ name: string; rows: number; isEmpty: boolean }>;

/** The table of a workbook: where it is and how it begins. */
export type FoundTable = Readonly<{
  sheets: readonly WorkbookSheet[];
  /** The sheet's place. */
  place: number;
  sheet: string;
  headingRow: number;
  /** Columns before the table's first are left out. */
  firstColumn: number;
  heading: readonly string[];
}>;

/** What was seen of a sheet. */
type Seen = { rows: number; beginning: SheetRow[]; firstColumn: number };

/**
 * Looks through a workbook for the table that is wanted. Throws FileError SHEET_MISSING, SHEET_EMPTY, SHEET_WITHOUT_TABLE when there is but a drawing or a chart, HEADING_EMPTY for
 * a line on which nothing stands.
 */
export async function findTable(book: Workbook, form: WorkbookForm, file: string): Promise<FoundTable> {
  const seen = book.sheets.map((): Seen => ({ rows: 0, beginning: [], firstColumn: Infinity }));
  const from = form.headingRow ?? 1;
  for await (const { sheet, row } of book.rows(null)) {
    const sight = seen[sheet];
    if (!sight) continue;
    sight.rows += 1;
    if (row.line < from) continue;
    if (sight.beginning.length < HEADING_WITHIN) sight.beginning.push(row);
    else sight.firstColumn = Math.min(sight.firstColumn, firstOf(row));
  }
  const place = placeOf(book, seen, form.sheet, file);
  const name = book.sheets[place]?.name ?? '';
  const sight = seen[place];
  if (!sight || sight.rows === 0) {
    const code = book.hasDrawing(place) ? 'SHEET_WITHOUT_TABLE' : 'SHEET_EMPTY';
    throw new FileError({ code, details: { file, sheet: name } });
  }
  const sheets = book.sheets.map((sheet, index) => {
    const rows = seen[index]?.rows ?? 0;
    return { name: sheet.name, rows, isEmpty: rows === 0 };
  });
  return { sheets, place, sheet: name, ...headingOf(sight, form.headingRow, { file, sheet: name }) };
}

function placeOf(book: Workbook, seen: readonly Seen[], wanted: string | null, file: string): number {
  const { sheets } = book;
  if (wanted !== null) {
    const place = sheets.findIndex(({ name }) => name === wanted);
    if (place < 0) throw new FileError({ code: 'SHEET_MISSING', details: { file, sheet: wanted } });
    return place;
  }
  const first = (fits: (place: number) => boolean): number | undefined =>
    [...sheets.keys()].find((place) => fits(place));
  const holds = (place: number): boolean => (seen[place]?.rows ?? 0) > 0;
  return (
    first((place) => holds(place) && sheets[place]?.isHidden !== true) ??
    first(holds) ??
    first((place) => book.hasDrawing(place)) ??
    0
  );
}

function headingOf(
  { beginning, firstColumn }: Seen,
  wanted: number | null,
  where: Readonly<{ file: string; sheet: string }>,
): Pick<FoundTable, 'heading' | 'headingRow' | 'firstColumn'> {
  const heading = wanted === null ? foundIn(beginning) : beginning.find(({ line }) => line === wanted);
  if (!heading) throw new FileError({ code: 'HEADING_EMPTY', details: { ...where, line: wanted ?? 1 } });
  const table = beginning.filter(({ line }) => line >= heading.line);
  const first = Math.min(firstColumn, ...table.map(firstOf));
  return {
    headingRow: heading.line,
    firstColumn: first,
    heading: heading.cells.slice(first).map((cell) => cell.trim()),
  };
}

/** With the lines that hold nothing: where there is one, something ends. */
function foundIn(beginning: readonly SheetRow[]): SheetRow | undefined {
  const rows: (SheetRow | undefined)[] = [];
  for (const row of beginning) {
    const before = rows.at(-1);
    if (before && row.line > before.line + 1) rows.push(undefined);
    rows.push(row);
  }
  return rows[findHeading(rows.map((row) => row?.cells ?? []))] ?? beginning[0];
}

function firstOf({ cells, errors }: SheetRow): number {
  const filled = cells.findIndex((cell) => cell.trim() !== '');
  return Math.min(filled < 0 ? Infinity : filled, ...errors);
}
