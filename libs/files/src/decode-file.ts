import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { detectEncoding } from './detect-encoding.ts';
import { FileError, systemReason } from './file-error.ts';

/** How a file begins that gzip has packed. */
const GZIP: readonly number[] = [0x1f, 0x8b];

/** What somebody has sent and is kept in pieces, which are read from the first each time. */
export type KeptFile = Readonly<{ name: string; pieces: () => AsyncIterable<Uint8Array> }>;

/** A file on this machine by its path; or what somebody has sent, and what to call that. */
export type FileSource = string | KeptFile | Readonly<{ name: string; bytes: Uint8Array }>;

/** As a file is read, too: by a piece of it is found out how it is written. */
const CHUNK_BYTES = 65_536;

/** What a file is called in what is said about it. */
export function nameOf(source: FileSource): string {
  return typeof source === 'string' ? source : source.name;
}

/** A file that is read as text. */
export class FileText {
  private decoder: TextDecoder | undefined;

  /** `encoding` null: it is found out by what is written there. */
  constructor(
    private readonly source: FileSource,
    private readonly wanted: string | null,
  ) {}

  /** As which it is read: what was named, else what was found as far as it was read; where no letter has told yet, it makes no difference. */
  get encoding(): string {
    return this.decoder?.encoding ?? this.wanted ?? 'utf-8';
  }

  /**
   * The text in pieces, without its byte order mark; what gzip has packed is unpacked on the way, unless somebody has sent it. Throws a
   * FileError; NOT_TEXT when a byte means nothing in the encoding.
   */
  async *pieces(): AsyncGenerator<string> {
    const { source } = this;
    const file = nameOf(source);
    try {
      // What was sent has a size that somebody has looked at; unpacked it could have a thousand times that.
      const chunks = typeof source === 'string' ? chunksOf(source) : sentPieces(source);
      for await (const bytes of chunks) yield this.textOf(bytes, file);
      if (this.decoder) yield textOf(this.decoder, undefined, file);
    } catch (cause) {
      throw cause instanceof FileError ? cause : unreadable(file, cause);
    }
  }

  /** What is plain ASCII reads the same whatever comes behind it, and tells nothing of it. */
  private textOf(bytes: Uint8Array, file: string): string {
    if (!this.decoder && this.wanted === null && isPlain(bytes)) return Buffer.from(bytes).toString('latin1');
    this.decoder ??= decoderOf(this.wanted ?? detectEncoding(bytes));
    return textOf(this.decoder, bytes, file);
  }
}

/** Whether it is ASCII, without the zeros of UTF-16. */
function isPlain(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte > 0 && byte < 0x80);
}

function sentPieces(source: Exclude<FileSource, string>): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return 'bytes' in source ? piecesOf(source.bytes) : source.pieces();
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    yield bytes.subarray(start, start + CHUNK_BYTES);
  }
}

/** The bytes of a file of this machine as they are read, unpacked where gzip has packed them. Throws a FileError. */
export async function* fileBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  const stored = bytesOf(createReadStream(file));
  const first = await stored.next();
  if (first.done) return;
  const whole = restarted(first.value, stored);
  if (beginsWith(first.value, GZIP)) yield* unpacked(whole);
  else yield* whole;
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

/** What fails in it, a file that is cut short too, fails at who reads on; the end of the pipeline has nothing to add. */
function unpacked(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(packed), gunzip, () => undefined);
  return bytesOf(gunzip);
}

/** What was read of something to see how it begins, and the rest, which is closed with it however early. */
export async function* restarted<Piece>(
  beginning: Piece,
  rest: AsyncGenerator<Piece>,
): AsyncGenerator<Piece> {
  try {
    yield beginning;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new FileError({ code: 'ENCODING_UNKNOWN', details: { encoding } }, { cause });
  }
}

function textOf(decoder: TextDecoder, bytes: Uint8Array | undefined, file: string): string {
  const notText = (cause?: unknown): FileError =>
    new FileError({ code: 'NOT_TEXT', details: { file, encoding: decoder.encoding } }, { cause });
  let text: string;
  try {
    text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw notText(cause);
  }
  // A spreadsheet's own file is full of them.
  if (text.includes('\0')) throw notText();
  return text;
}

/** A file of this machine that can't be read, by what the system says of it. */
export function unreadable(file: string, cause: unknown): FileError {
  const reason = systemReason(cause);
  if (reason === 'ENOENT') return new FileError({ code: 'FILE_MISSING', details: { file } }, { cause });
  return new FileError({ code: 'FILE_UNREADABLE', details: { file, reason } }, { cause });
}
