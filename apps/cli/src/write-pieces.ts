import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileError, type Table } from '#files';

/** How a table becomes a file, and who is told how many of its rows have. */
type Writing<Row> = Readonly<{
  pieces: (table: Table<Row>) => AsyncIterable<string | Uint8Array>;
  tell: (rows: number) => void;
}>;

/**
 * Writes a table into a file that only its owner may read, and gives the number of its rows. The file is there when it is whole, or not at all; one that is there already is
 * replaced. Throws FILE_UNWRITABLE.
 */
export async function writePieces<Row>(
  file: string,
  table: Table<Row>,
  { pieces, tell }: Writing<Row>,
): Promise<number> {
  let count = 0;
  async function* counted(): AsyncGenerator<Row> {
    for await (const row of table.rows) {
      yield row;
      count += 1;
      tell(count);
    }
  }
  await writeWhole(file, pieces({ ...table, rows: counted() }));
  return count;
}

/** Writes a file that only its owner may read: it is there when it is whole, or not at all, in the place of one that was there. Throws FILE_UNWRITABLE. */
export async function writeWhole(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const part = `${file}.part`;
  try {
    const source = Readable.from(pieces, { objectMode: false });
    await pipeline(source, createWriteStream(part, { mode: 0o600, flush: true }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw unwritable(file, error);
  }
}

/** What the file system says is the file's; anything else was thrown while rows were read. */
function unwritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const details = { file, reason: String(error.code) };
  return new FileError({ code: 'FILE_UNWRITABLE', details }, { cause: error });
}
