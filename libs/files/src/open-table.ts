import type { FileSource } from './decode-file.ts';
import { readCsv, type CsvForm, type CsvRow } from './read-csv.ts';
import { kindOfFile, readWorkbook } from './read-workbook.ts';

/** How a table stands in its file; null: found out by looking at it. What is of texts is not looked at for a workbook, nor the sheet for a text. */
export type TableForm = CsvForm & Readonly<{ sheet: string | null }>;

/** A row, and the line of the file or of the sheet on which it begins, from 1. */
export type FileRow = CsvRow;

/** A table of a file with its heading read, whatever the file is. The rows are read while they are asked for, once. */
export type FileTable = Readonly<{
  heading: readonly string[];
  /** The line on which it begins, from 1. */
  headingRow: number;
  rows: AsyncIterable<FileRow>;
  /** What separates its columns; null for a workbook. */
  delimiter: string | null;
  /** As it is read as far as it was; null for a workbook. */
  readonly encoding: string | null;
  /** On which sheet it stands, and which there are; null for a text. */
  sheet: string | null;
  sheets: readonly string[];
}>;

/** Opens a workbook or a text by how it begins, never by its name. Throws a FileError, here or while the rows are read. */
export async function openTable(source: FileSource, form: TableForm): Promise<FileTable> {
  if ((await kindOfFile(source)) === 'text') {
    const csv = await readCsv(source, form);
    return {
      heading: csv.heading,
      headingRow: csv.headingRow,
      rows: csv.rows,
      delimiter: csv.delimiter,
      get encoding() {
        return csv.encoding;
      },
      sheet: null,
      sheets: [],
    };
  }
  const { sheet: wanted, headingRow: line } = form;
  const { heading, headingRow, rows, sheet, sheets } = await readWorkbook(source, {
    sheet: wanted,
    headingRow: line,
  });
  const names = sheets.map(({ name }) => name);
  return {
    heading,
    headingRow,
    rows: filledUp(rows, heading.length),
    sheet,
    sheets: names,
    delimiter: null,
    encoding: null,
  };
}

/** A sheet has as many columns in each row: those behind the last that holds something are empty. */
async function* filledUp(rows: AsyncIterable<FileRow>, width: number): AsyncGenerator<FileRow> {
  for await (const { line, cells } of rows) {
    const missing = Array.from({ length: Math.max(width - cells.length, 0) }, () => '');
    yield { line, cells: [...cells, ...missing] };
  }
}
