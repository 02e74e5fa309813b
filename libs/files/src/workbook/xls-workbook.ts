import { CFB, read, type CellObject, type DenseWorkSheet, type Range } from '@e965/xlsx';
import { FileError } from '../file-error.ts';
import { MergedCells } from './merged-cells.ts';
import { kindOfFormat } from './number-format.ts';
import { serialText } from './serial-text.ts';
import {
  EMPTY_CELL,
  ERROR_CELL,
  sheetRow,
  type CellText,
  type PlacedRow,
  type Workbook,
} from './sheet-row.ts';
import { WorkbookDamaged } from './workbook-damaged.ts';

/**
 * Opens a workbook of Excel 97-2003, which has to be in memory as a whole. Throws FileError WORKBOOK_LOCKED, WORKBOOK_FORMAT for one that is older, NOT_WORKBOOK; WorkbookDamaged for what the
 * library can not read.
 */
export function xlsWorkbook(bytes: Uint8Array, file: string): Workbook {
  try {
    const names = streamNames(bytes);
    // An .xlsx with a password comes in such a container.
    if (names.includes('EncryptedPackage'))
      throw new FileError({ code: 'WORKBOOK_LOCKED', details: { file } });
    if (names.includes('Workbook')) return opened(bytes);
    if (names.includes('Book'))
      throw new FileError({ code: 'WORKBOOK_FORMAT', details: { file, format: 'Excel 95' } });
    throw new FileError({ code: 'NOT_WORKBOOK', details: { file } });
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    // The library has no errors of its own kinds.
    if (/password|encrypt/i.test(String(cause)))
      throw new FileError({ code: 'WORKBOOK_LOCKED', details: { file } }, { cause });
    throw new WorkbookDamaged('the library can not read it', { cause });
  }
}

/** What the streams of a container of Microsoft's old kind are called (MS-CFB), which tells what is in it. */
function streamNames(bytes: Uint8Array): readonly string[] {
  const paths: unknown = CFB.read(bytes, { type: 'buffer' }).FullPaths;
  return Array.isArray(paths) ? paths.map((path) => String(path).split('/')[1] ?? '') : [];
}

function opened(bytes: Uint8Array): Workbook {
  const book = read(bytes, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
  });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const isChart = (name: string): boolean => book.Sheets[name]?.['!type'] === 'chart';
  const sheets = book.SheetNames.map((name, place) => ({
    name,
    isHidden: (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0,
  }));
  return {
    sheets: () => Promise.resolve(sheets),
    hasDrawing: (place) => isChart(book.SheetNames[place] ?? ''),
    async *rows(isWanted) {
      for (const [place, name] of book.SheetNames.entries()) {
        const sheet = book.Sheets[name];
        if (!sheet || !isWanted(place) || isChart(name)) continue;
        for (const row of rowsOf(sheet as DenseWorkSheet, place, is1904)) {
          yield row;
          if (!isWanted(place)) break;
        }
      }
    },
  };
}

function* rowsOf(sheet: DenseWorkSheet, place: number, is1904: boolean): Generator<PlacedRow> {
  const merged = new MergedCells(
    (sheet['!merges'] ?? []).map(({ s, e }: Range) => ({
      fromLine: s.r + 1,
      toLine: e.r + 1,
      from: s.c,
      to: e.c,
    })),
  );
  for (const [index, cells] of (sheet['!data'] ?? []).entries()) {
    const found = new Map<number, CellText>();
    // Lines and cells without anything are holes in the lists.
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell) found.set(column, cellText(cell, is1904));
    }
    merged.uncover(index + 1, found);
    const row = sheetRow(index + 1, found);
    if (row) yield { sheet: place, row };
  }
}

function cellText({ t, v, z }: CellObject, is1904: boolean): CellText {
  if (t === 'e') return ERROR_CELL;
  if (v === undefined) return EMPTY_CELL;
  if (typeof v === 'number')
    return { text: serialText(String(v), kindOfFormat(String(z ?? 'General')), is1904), isError: false };
  return { text: String(v), isError: false };
}
