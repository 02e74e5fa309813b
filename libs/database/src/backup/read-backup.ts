import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { BackupError } from './backup-error.ts';
import { BackupHead, END_OF_ROWS, Manifest, PartHead } from './backup-format.ts';

const NEWLINE = 0x0a;
const END = Buffer.from(END_OF_ROWS);

/** What is done with a table's rows, each with the newline that ends it; resolves to how many it has taken. */
export type TakeRows = (head: PartHead, rows: AsyncIterable<Buffer>) => Promise<number>;

/** What a backup says of itself. */
export type BackupRead = Readonly<{ head: BackupHead; manifest: Manifest }>;

/**
 * Reads a backup from its beginning to its end, hands every table on, and holds it against its manifest. Throws BackupError:
 * NOT_A_BACKUP, or DAMAGED when anything is missing or other than it was written; what was handed on by then must be undone.
 */
export async function readBackup(file: string, take: TakeRows): Promise<BackupRead> {
  let read: BackupRead | undefined;
  try {
    await pipeline(createReadStream(file), createGunzip(), async (source: AsyncIterable<Buffer>) => {
      read = await readParts(linesOf(source), take);
    });
  } catch (error) {
    throw isOfGzip(error) ? damageOf(error) : error;
  }
  if (!read) throw new BackupError('NOT_A_BACKUP', {});
  return read;
}

/** Looks whether a backup is whole, without doing anything with it. */
export function checkBackup(file: string): Promise<BackupRead> {
  return readBackup(file, async (_, rows) => {
    let count = 0;
    for await (const _row of rows) count += 1;
    return count;
  });
}

async function readParts(lines: AsyncGenerator<Buffer>, take: TakeRows): Promise<BackupRead> {
  const head = parsed(BackupHead, await next(lines), () => new BackupError('NOT_A_BACKUP', {}));
  const parts: Manifest['parts'] = [];
  for (;;) {
    const said = jsonOf(await next(lines));
    const part = PartHead.safeParse(said);
    if (!part.success) {
      const manifest = parsed(Manifest, said, () => damaged('the manifest is missing'));
      if (JSON.stringify(manifest.parts) !== JSON.stringify(parts))
        throw damaged('the tables are not as they were written');
      if (!(await lines.next()).done) throw damaged('something follows the manifest');
      return { head, manifest };
    }
    const hash = createHash('sha256');
    let rows = 0;
    const taken = await take(
      part.data,
      rowsOf(lines, (row) => {
        hash.update(row);
        rows += 1;
      }),
    );
    if (taken !== rows) throw damaged(`${part.data.table}: ${taken} of ${rows} rows`);
    parts.push({ table: part.data.table, rows, sha256: hash.digest('hex') });
  }
}

async function* rowsOf(lines: AsyncGenerator<Buffer>, saw: (row: Buffer) => void): AsyncGenerator<Buffer> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw damaged('it ends in the middle of a table');
    if (value.equals(END)) return;
    const row = Buffer.concat([value, Buffer.of(NEWLINE)]);
    saw(row);
    yield row;
  }
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) throw damaged('its last line has no end');
}

async function next(lines: AsyncGenerator<Buffer>): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw damaged('it ends too early');
  return value.toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged('a line can not be read');
  }
}

function parsed<Contract extends z.ZodType>(
  contract: Contract,
  said: unknown,
  otherwise: () => BackupError,
): z.output<Contract> {
  const given = typeof said === 'string' ? readableJson(said) : said;
  const { data, success } = contract.safeParse(given);
  if (!success) throw otherwise();
  return data;
}

function readableJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(reason: string): BackupError {
  return new BackupError('DAMAGED', { reason });
}

function isOfGzip(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

/** What does not even begin as gzip does was never a backup. */
function damageOf(error: NodeJS.ErrnoException): BackupError {
  return /incorrect header check/.test(error.message)
    ? new BackupError('NOT_A_BACKUP', {}, { cause: error })
    : new BackupError('DAMAGED', { reason: error.message }, { cause: error });
}
