import { open, readFile, stat } from 'node:fs/promises';
import { nameOf, unreadable, type FileSource, type KeptFile } from './decode-file.ts';
import { FileError } from './file-error.ts';
import { CONTAINER_BYTES, containerOf, foreignFormatOf } from './workbook/container.ts';
import type { FoundTable, WorkbookForm, WorkbookSheet } from './workbook/find-table.ts';
import { inOwnProcess, type ProcessLimits } from './workbook/in-own-process.ts';
import type { SheetRow } from './workbook/sheet-row.ts';
import { workbookAnswers, type WorkbookAnswer, type WorkbookRequest } from './workbook/workbook-answers.ts';

/** What one workbook may take: as it is sent, unpacked, and of the process in which it is read. */
export type WorkbookLimits = ProcessLimits & Readonly<{ bytes: number; unpackedBytes: number }>;

const LIMITS: WorkbookLimits = {
  bytes: 20 * 1_048_576,
  unpackedBytes: 300 * 1_048_576,
  seconds: 60,
  memory: 256,
};

/** An .xls is in memory as a whole, each of its cells an object; the others are read piece by piece. */
const TIMES_FOR_XLS = 2;

/** A table of a workbook with its heading read. The rows are read while they are asked for, as often as one likes. */
export type WorkbookFile = Readonly<{
  sheets: readonly WorkbookSheet[];
  /** The sheet on which the table is. */
  sheet: string;
  heading: readonly string[];
  /** The line of the heading, from 1. */
  headingRow: number;
  rows: AsyncIterable<SheetRow>;
}>;

/**
 * Finds a table in a workbook, .xlsx, .xls (of Excel 97 and later) or .ods, whatever it is called. Cells are texts in one way: `1234.5`, `2026-11-28`, `2026-11-28 09:05`, `26:30:00`, `true`; of a
 * formula what was kept of it, of merged cells the first. Rows without anything are left out, as are the columns before the table and after its last cell. Throws a FileError,
 * here or while the rows are read.
 */
export async function readWorkbook(
  source: FileSource,
  form: WorkbookForm,
  limits: WorkbookLimits = LIMITS,
): Promise<WorkbookFile> {
  const file = nameOf(source);
  const bytes = await bytesOf(source, limits.bytes);
  const container = containerOf(bytes);
  if (container === undefined) throw new FileError({ code: 'NOT_WORKBOOK', details: { file } });
  const request = { file, bytes, unpackedBytes: limits.unpackedBytes };
  const own = container === 'cfb' ? { ...limits, memory: limits.memory * TIMES_FOR_XLS } : limits;
  const table = await tableOf(answersTo({ ...request, task: { kind: 'find', form } }, own));
  const { sheets, sheet, heading, headingRow } = table;
  const answers = (): AsyncIterable<WorkbookAnswer> =>
    answersTo({ ...request, task: { kind: 'rows', table } }, own);
  return { sheets, sheet, heading, headingRow, rows: { [Symbol.asyncIterator]: () => rowsOf(answers()) } };
}

/** Who opens a file that somebody gives: whoever reads workbooks, or text. By how it begins, never by its name. Throws a FileError. */
export async function kindOfFile(source: FileSource): Promise<'workbook' | 'text'> {
  const beginning = await beginningOfSource(source);
  const format = foreignFormatOf(beginning);
  if (format !== undefined)
    throw new FileError({ code: 'WORKBOOK_FORMAT', details: { file: nameOf(source), format } });
  return containerOf(beginning) === undefined ? 'text' : 'workbook';
}

async function beginningOfSource(source: FileSource): Promise<Uint8Array> {
  if (typeof source === 'string') return beginningOf(source);
  if ('bytes' in source) return source.bytes;
  for await (const piece of source.pieces()) return piece;
  return new Uint8Array();
}

/** From source, which processes cannot read, it is done at once. */
function answersTo(request: WorkbookRequest, limits: ProcessLimits): AsyncGenerator<WorkbookAnswer> {
  return import.meta.filename.endsWith('.ts') ? workbookAnswers(request) : inOwnProcess(request, limits);
}

async function tableOf(answers: AsyncIterable<WorkbookAnswer>): Promise<FoundTable> {
  for await (const answer of answers) {
    if (answer.kind === 'table') return answer.table;
  }
  throw new Error('a workbook was read, and no table told');
}

async function* rowsOf(answers: AsyncIterable<WorkbookAnswer>): AsyncGenerator<SheetRow> {
  for await (const answer of answers) {
    if (answer.kind === 'rows') yield* answer.rows;
  }
}

async function bytesOf(source: FileSource, most: number): Promise<Uint8Array> {
  const file = nameOf(source);
  const tooLarge = (): FileError => new FileError({ code: 'WORKBOOK_TOO_LARGE', details: { file, most } });
  if (typeof source !== 'string') {
    const bytes = 'bytes' in source ? source.bytes : await allOf(source, most);
    if (bytes.length > most) throw tooLarge();
    return bytes;
  }
  try {
    if ((await stat(source)).size > most) throw tooLarge();
    return await readFile(source);
  } catch (cause) {
    throw cause instanceof FileError ? cause : unreadable(file, cause);
  }
}

/** No more of it than shows that it is too large. */
async function allOf({ pieces }: KeptFile, most: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces()) {
    read.push(piece);
    length += piece.length;
    if (length > most) break;
  }
  return Buffer.concat(read);
}

async function beginningOf(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const beginning = new Uint8Array(CONTAINER_BYTES);
      const { bytesRead } = await file.read(beginning);
      return beginning.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
