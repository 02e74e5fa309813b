import { writeXlsxStream, type CellValue } from 'hucre/xlsx';
import type { Language } from '#conveyor';
import type { Table } from './table.ts';
import { textCell, xlsxCell } from './xlsx-cell.ts';
import { columnsOf, headingOf, sheetName } from './xlsx-shape.ts';

export type XlsxStreamOptions = Readonly<{
  language: Language;
  /** Absent: as many as a sheet of Excel has. */
  rowsOfSheet?: number;
}>;

/**
 * A table of any length as the bytes of a workbook, piece by piece: the typed cells of `xlsxTable`, none of them a formula. What a sheet has no room for goes on on the
 * next one, under the same heading. It says nothing about itself, for which there would have to be a sheet beside; money has no currency beside it, so a table that is written so has a column for that.
 */
export async function* xlsxStream<Row>(
  table: Table<Row>,
  { language, rowsOfSheet }: XlsxStreamOptions,
): AsyncGenerator<Uint8Array> {
  yield* writeXlsxStream(rowsOf(table), {
    name: sheetName(table.title),
    columns: columnsOf(table, language),
    freezePane: { rows: 1 },
    ...(rowsOfSheet !== undefined && { maxRowsPerSheet: rowsOfSheet }),
  });
}

async function* rowsOf<Row>(table: Table<Row>): AsyncGenerator<CellValue[]> {
  yield table.columns.map((column) => textCell(headingOf(column)).value);
  for await (const row of table.rows) yield table.columns.map((column) => xlsxCell(column, row).value);
}
