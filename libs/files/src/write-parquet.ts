import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import { wellFormed } from './spreadsheet-text.ts';
import { currencyCode, finite, wholeOf, type Column, type Table } from './table.ts';
import { filterLine } from './table-about.ts';

/** So many rows are a group, which is written before the next is read: enough to be compressed well, few enough to be held. */
const ROWS_OF_GROUP = 10_000;

/** A column of the file, and what it has of a row. */
type Stored<Row> = Readonly<{ element: SchemaElement; of: (row: Row) => unknown }>;

export type ParquetOptions = Readonly<{
  language: Language;
  /** Absent: ten thousand. */
  rowsOfGroup?: number;
}>;

/**
 * A table as the bytes of a Parquet file, group by group. Columns keep their kind: moments are of UTC, money takes two columns. The rule, the filter and
 * who made it stand in the file's own metadata (`rule`, `filter`, `made_at`, `made_by`).
 */
export async function* parquetTable<Row>(
  table: Table<Row>,
  { language, rowsOfGroup = ROWS_OF_GROUP }: ParquetOptions,
): AsyncGenerator<Buffer> {
  const stored = table.columns.flatMap((column) => storedAs(column, language));
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: stored.length }, ...stored.map(({ element }) => element)],
    kvMetadata: metadataOf(table, language),
  });
  let waiting: Row[] = [];
  for await (const row of table.rows) {
    waiting.push(row);
    if (waiting.length < rowsOfGroup) continue;
    await writer.write({ columnData: dataOf(stored, waiting), rowGroupSize: rowsOfGroup });
    yield taken(bytes);
    waiting = [];
  }
  if (waiting.length > 0)
    await writer.write({ columnData: dataOf(stored, waiting), rowGroupSize: rowsOfGroup });
  await writer.finish();
  yield taken(bytes);
}

function dataOf<Row>(stored: readonly Stored<Row>[], rows: readonly Row[]): ColumnSource[] {
  return stored.map(({ element, of }) => ({ name: element.name, data: rows.map(of) }));
}

/** What was written since the last time, which the writer forgets; where in the file it is it remembers. */
function taken(bytes: ByteWriter): Buffer {
  const chunk = Buffer.from(bytes.getBytes());
  bytes.index = 0;
  return chunk;
}

function metadataOf<Row>({ about }: Table<Row>, language: Language): { key: string; value: string }[] {
  return [
    { key: 'rule', value: about.rule },
    { key: 'filter', value: filterLine(language, about) },
    { key: 'made_at', value: new Date(about.madeAt).toISOString() },
    { key: 'made_by', value: about.madeBy },
  ];
}

const NUMBER = { type: 'DOUBLE' } as const;
const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

function storedAs<Row>(column: Column<Row>, language: Language): readonly Stored<Row>[] {
  const { name } = column;
  switch (column.kind) {
    case 'text':
      return [stored(name, TEXT, column.of, wellFormed)];
    case 'whole':
      return [stored(name, { type: 'INT64' }, column.of, wholeOf)];
    case 'decimal':
    case 'percent':
    case 'duration':
      return [stored(name, NUMBER, column.of, finite)];
    case 'money':
      return [
        stored(name, NUMBER, column.of, ({ amount }) => finite(amount)),
        stored(`${name}, ${textsIn(language)('table.currency')}`, TEXT, column.of, currencyCode),
      ];
    case 'day':
      return [stored(name, { type: 'INT32', converted_type: 'DATE' }, column.of, (day) => new Date(day))];
    case 'moment':
      return [
        stored(name, { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, column.of, (at) => new Date(at)),
      ];
    case 'yesOrNo':
      return [stored(name, { type: 'BOOLEAN' }, column.of, (value) => value)];
  }
}

/** A column that may be empty. */
function stored<Row, Value>(
  name: string,
  kind: Pick<SchemaElement, 'type' | 'converted_type'>,
  of: (row: Row) => Value | null,
  written: (value: Value) => unknown,
): Stored<Row> {
  return {
    element: { name, repetition_type: 'OPTIONAL', ...kind },
    of: (row) => {
      const value = of(row);
      return value === null ? null : written(value);
    },
  };
}
