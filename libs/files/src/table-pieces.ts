import type { Language } from '#conveyor';
import type { Table } from './table.ts';
import { csvTable } from './write-csv-table.ts';
import { jsonLines } from './write-json-lines.ts';
import { parquetTable } from './write-parquet.ts';
import { xlsxStream } from './write-xlsx-stream.ts';

/** As what a long table leaves. */
export type LongForm = Readonly<{
  format: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
  language: Language;
  /** Between the columns of a CSV file; absent: what Excel of the language takes. */
  delimiter?: string | undefined;
}>;

/** A table of any length as the pieces of a file, each made when it is asked for: of the rows only so many are held as one piece has. */
export function tablePieces<Row>(
  table: Table<Row>,
  { format, language, delimiter }: LongForm,
): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return csvTable(table, { language, delimiter, withAbout: false });
    case 'xlsx':
      return xlsxStream(table, { language });
    case 'jsonl':
      return jsonLines(table);
    case 'parquet':
      return parquetTable(table, { language });
  }
}
