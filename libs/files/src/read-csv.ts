import { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { FileText, nameOf, restarted, type FileSource } from './decode-file.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { FileError } from './file-error.ts';
import { findHeading, HEADING_WITHIN } from './find-heading.ts';
import { withoutEscape } from './formulas.ts';

/** How a file is written; null: found out by looking at it. */
export type CsvForm = Readonly<{
  delimiter: string | null;
  encoding: string | null;
  /** The line on which the heading begins, from 1. */
  headingRow: number | null;
}>;

/** A row, and the line of the file on which it begins, from 1: rows with line breaks in their cells take several. */
export type CsvRow = Readonly<{ line: number; cells: readonly string[] }>;

/** A file with its heading read. The rows are read while they are asked for, once. */
export type CsvFile = Readonly<{
  heading: readonly string[];
  /** The line on which it begins, from 1. */
  headingRow: number;
  delimiter: string;
  /** As it is read as far as it was: a name in Russian may stand in the last row only. */
  readonly encoding: string;
  rows: AsyncIterable<CsvRow>;
}>;

/** A quotation mark that is not closed swallows the rest of the file: no real row is this long. */
const MOST_ROW_BYTES = 1_048_576;
const LINE_BREAK = /\r\n|\n|\r/g;

/**
 * Opens a CSV file with a heading, packed by gzip or not; what was sent is not packed. Titles above the heading and blank rows are left out; a row may have fewer or more cells
 * than the heading, which is the reader's matter. Throws a FileError, here or while the rows are read.
 */
export async function readCsv(source: FileSource, form: CsvForm): Promise<CsvFile> {
  const file = nameOf(source);
  const decoding = new FileText(source, form.encoding);
  const text = decoding.pieces();
  const first = await text.next();
  const beginning = first.done ? '' : first.value;
  const delimiter = form.delimiter ?? detectDelimiter(beginning);
  const rows = rowsOf(file, restarted(beginning, text), delimiter);
  const above = await firstOf(rows, form.headingRow);
  const place = form.headingRow === null ? findHeading(above.map(({ cells }) => cells)) : 0;
  const heading = above[place];
  if (!heading) throw new FileError({ code: 'NO_HEADING', details: { file } });
  return {
    heading: heading.cells.map((cell) => cell.trim()),
    headingRow: heading.line,
    delimiter,
    rows: withFirst(above.slice(place + 1), rows),
    get encoding() {
      return decoding.encoding;
    },
  };
}

/** The rows among which the heading is; where its line is known, those from there on: the one row, or none. */
async function firstOf(rows: AsyncGenerator<CsvRow>, headingRow: number | null): Promise<readonly CsvRow[]> {
  const first: CsvRow[] = [];
  while (first.length < (headingRow === null ? HEADING_WITHIN : 1)) {
    const { done, value } = await rows.next();
    if (done) break;
    if (headingRow === null || value.line >= headingRow) first.push(value);
  }
  return first;
}

async function* withFirst(first: readonly CsvRow[], rest: AsyncGenerator<CsvRow>): AsyncGenerator<CsvRow> {
  try {
    yield* first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function* rowsOf(
  file: string,
  text: AsyncGenerator<string>,
  delimiter: string,
): AsyncGenerator<CsvRow> {
  const lines = new Lines();
  const parser = parserOf(delimiter, lines);
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    for await (const { record } of parser as AsyncIterable<{ record: readonly string[] }>) {
      const row = { line: lines.next(), cells: record.map(withoutEscape) };
      if (row.cells.some((cell) => cell.trim() !== '')) yield row;
    }
  } catch (error) {
    throw error instanceof CsvError ? malformed(file, lines.current, error) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** With `raw` each row comes as `{ record, raw }`. */
function parserOf(delimiter: string, lines: Lines): Parser {
  return parse({
    delimiter,
    raw: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_ROW_BYTES,
    on_record: (row, { raw = '' }) => {
      lines.pass(raw);
      return row;
    },
  });
}

/**
 * The lines on which the rows begin. They are counted here because the parser takes a CRLF within quotes for
 * two line breaks, and when a row is parsed, because the rows before one that fails may not have been read yet.
 */
class Lines {
  /** Where the next row begins. */
  current = 1;
  private readonly unread: number[] = [];

  pass(raw: string): void {
    this.unread.push(this.current);
    this.current += raw.match(LINE_BREAK)?.length ?? 0;
  }

  next(): number {
    return this.unread.shift() ?? this.current;
  }
}

function malformed(file: string, line: number, cause: CsvError): FileError {
  if (cause.code === 'CSV_MAX_RECORD_SIZE') {
    return new FileError({ code: 'ROW_TOO_LONG', details: { file, line, most: MOST_ROW_BYTES } }, { cause });
  }
  return new FileError({ code: 'QUOTES_BROKEN', details: { file, line } }, { cause });
}
