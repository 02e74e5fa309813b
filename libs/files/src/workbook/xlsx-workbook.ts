import type { IsWanted, PlacedRow, Workbook } from './sheet-row.ts';
import type { XlsxContext } from './xlsx-cells.ts';
import { xlsxParts, type XlsxSheet } from './xlsx-parts.ts';
import { xlsxRows } from './xlsx-sheet.ts';
import { XlsxStrings } from './xlsx-strings.ts';
import { xlsxNumberKinds } from './xlsx-styles.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Opens a workbook of Office Open XML (ECMA-376). Throws WorkbookDamaged, here or while the rows are read. */
export async function xlsxWorkbook(zip: ZipArchive, main: string): Promise<Workbook> {
  const { sheets, is1904, strings, styles } = await xlsxParts(zip, main);
  const context: XlsxContext = {
    is1904,
    strings: new XlsxStrings(strings === undefined ? undefined : zip.part(strings)),
    kinds: styles === undefined ? [] : await xlsxNumberKinds(zip.part(styles)),
  };
  const drawn = new Set<number>();
  async function* rowsOf({ path }: XlsxSheet, sheet: number, isWanted: IsWanted): AsyncGenerator<PlacedRow> {
    const onDrawing = (): void => void drawn.add(sheet);
    if (path === undefined) return onDrawing();
    const part = { open: () => zip.part(path), onDrawing };
    for await (const row of xlsxRows(part, context)) {
      yield { sheet, row };
      if (!isWanted(sheet)) return;
    }
  }
  return {
    sheets: () => Promise.resolve(sheets),
    async *rows(isWanted) {
      for (const [place, sheet] of sheets.entries()) {
        if (isWanted(place)) yield* rowsOf(sheet, place, isWanted);
      }
    },
    hasDrawing: (sheet) => drawn.has(sheet),
  };
}
