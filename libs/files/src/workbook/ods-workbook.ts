import { OdsContent } from './ods-content.ts';
import type { PlacedRow, Workbook } from './sheet-row.ts';
import { readXmlPart, xmlPieces } from './xml-part.ts';
import type { ZipArchive } from './zip-archive.ts';

const CONTENT = 'content.xml';

/** Opens a spreadsheet of OpenDocument. All sheets stand in one part, of which nothing is kept. Throws WorkbookDamaged, here or while the rows are read. */
export async function odsWorkbook(zip: ZipArchive): Promise<Workbook> {
  // No sheet has this place: only their names are read.
  const first = new OdsContent(-1);
  await readXmlPart(zip.part(CONTENT), first);
  return {
    sheets: first.names.map((name) => ({ name, isHidden: false })),
    hasDrawing: (sheet) => first.drawn.has(sheet),
    async *rows(only): AsyncGenerator<PlacedRow> {
      const content = new OdsContent(only);
      for await (const _ of xmlPieces(zip.part(CONTENT), content)) yield* content.takeRows();
      yield* content.takeRows();
    },
  };
}
