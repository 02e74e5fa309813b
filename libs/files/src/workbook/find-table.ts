import { FileError } from '../file-error.ts';
import type { SheetEntry, Workbook } from './sheet-row.ts';
import { SheetSight, type TableStart } from './sheet-sight.ts';

/** Which sheet, by its name; null: the first that holds a table. On which line the heading is, from 1; null: found out by looking. */
export type WorkbookForm = Readonly<{ sheet: string | null; headingRow: number | null }>;

/** A sheet of a workbook. How many rows it holds is not said: nobody knows before they are read. */
export type WorkbookSheet = Readonly<{ name: string; isEmpty: boolean }>;

/** The table of a workbook: where it is and how it begins. */
export type FoundTable = TableStart &
  Readonly<{
    sheets: readonly WorkbookSheet[];
    /** The sheet's place. */
    place: number;
    sheet: string;
  }>;

/**
 * Looks through a workbook for the table that is wanted, no further than until it is clear where it begins: of the other sheets the first row, of its own fifty, or all when it stands away
 * from the first column, as some row may reach further left. Throws FileError SHEET_MISSING, SHEET_EMPTY, SHEET_WITHOUT_TABLE when there is but a drawing or a chart, HEADING_EMPTY for
 * a line on which nothing stands.
 */
export async function findTable(book: Workbook, form: WorkbookForm, file: string): Promise<FoundTable> {
  const entries = await book.sheets();
  const named = form.sheet === null ? undefined : placeNamed(entries, form.sheet, file);
  const sights = entries.map(() => new SheetSight(form.headingRow));
  const isWanted = (place: number): boolean => {
    const sight = sights[place];
    if (!sight?.holds) return true;
    return place === (named ?? placeSeen(entries, sights)) && !sight.isEnough();
  };
  for await (const { sheet, row } of book.rows(isWanted)) sights[sheet]?.see(row);
  const holding = named ?? placeSeen(entries, sights);
  const place =
    holding ??
    Math.max(
      entries.findIndex((_, index) => book.hasDrawing(index)),
      0,
    );
  const sheet = entries[place]?.name ?? '';
  if (sights[place]?.holds !== true) {
    const code = book.hasDrawing(place) ? 'SHEET_WITHOUT_TABLE' : 'SHEET_EMPTY';
    throw new FileError({ code, details: { file, sheet } });
  }
  const start = sights[place].start();
  if (!start)
    throw new FileError({ code: 'HEADING_EMPTY', details: { file, sheet, line: form.headingRow ?? 1 } });
  const sheets = entries.map(({ name }, index) => ({ name, isEmpty: sights[index]?.holds !== true }));
  return { sheets, place, sheet, ...start };
}

function placeNamed(sheets: readonly SheetEntry[], wanted: string, file: string): number {
  const place = sheets.findIndex(({ name }) => name === wanted);
  if (place < 0) throw new FileError({ code: 'SHEET_MISSING', details: { file, sheet: wanted } });
  return place;
}

/** The first sheet of which something was seen; a hidden one only when there is no other. */
function placeSeen(sheets: readonly SheetEntry[], sights: readonly SheetSight[]): number | undefined {
  const holding = [...sheets.keys()].filter((place) => sights[place]?.holds);
  return holding.find((place) => sheets[place]?.isHidden !== true) ?? holding[0];
}
