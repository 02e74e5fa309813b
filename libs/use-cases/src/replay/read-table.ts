import { readCsv } from '#files';
import { ImportError } from '../imports/rows/import-error.ts';

/** A row by the headings of its columns; a column that the row lacks is empty. */
export type TableRow<Heading extends string> = Readonly<{ line: number }> & Readonly<Record<Heading, string>>;

/** Every row of a CSV file that must have these columns. Throws FileError, or ImportError for each missing column. */
export async function readTable<Heading extends string>(
  file: string,
  headings: readonly Heading[],
): Promise<readonly TableRow<Heading>[]> {
  const read: TableRow<Heading>[] = [];
  for await (const row of rowsOfTable(file, headings)) read.push(row);
  return read;
}

/** The same rows one by one, for a file that is larger than what is kept of it. */
export async function* rowsOfTable<Heading extends string>(
  file: string,
  headings: readonly Heading[],
): AsyncGenerator<TableRow<Heading>> {
  const { heading, rows } = await readCsv(file, { delimiter: null, encoding: null, headingRow: 1 });
  const missing = headings.filter((wanted) => !heading.includes(wanted));
  if (missing.length > 0) {
    const found = heading.join(', ');
    throw new ImportError(missing.map((column) => ({ rule: 'COLUMN_MISSING', column, headings: found })));
  }
  const places = headings.map((wanted) => [wanted, heading.indexOf(wanted)] as const);
  for await (const { line, cells } of rows) {
    const named = Object.fromEntries(places.map(([wanted, place]) => [wanted, cells[place]?.trim() ?? '']));
    yield { ...(named as Record<Heading, string>), line };
  }
}
