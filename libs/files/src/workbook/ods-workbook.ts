import { OdsContent } from './ods-content.ts';
import type { PlacedRow, Workbook } from './sheet-row.ts';
import { readXmlPart, xmlPieces } from './xml-part.ts';
import type { ZipArchive } from './zip-archive.ts';

const CONTENT = 'content.xml';

/** Opens a spreadsheet of OpenDocument. All sheets stand in one part, of which nothing is kept. What it gives throws WorkbookDamaged. */
export function odsWorkbook(zip: ZipArchive): Workbook {
  let names: readonly string[] | undefined;
  let drawn: ReadonlySet<number> = new Set();
  return {
    async sheets() {
      const content = new OdsContent(() => false);
      await readXmlPart(zip.part(CONTENT), content);
      ({ names } = content);
      return names.map((name) => ({ name, isHidden: false }));
    },
    hasDrawing: (sheet) => drawn.has(sheet),
    async *rows(isWanted): AsyncGenerator<PlacedRow> {
      const content = new OdsContent(isWanted);
      ({ drawn } = content);
      for await (const _ of xmlPieces(zip.part(CONTENT), content)) {
        yield* content.takeRows();
        const isLeft = names?.some((_name, place) => place >= content.place && isWanted(place));
        if (isLeft === false) return;
      }
      yield* content.takeRows();
    },
  };
}
