import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { FileError, systemReason } from './file-error.ts';

/** Byte order marks, by which a file says itself how it is encoded. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file in pieces, without its byte order mark. `encoding` null: what the mark says, else UTF-8.
 * Throws a FileError; NOT_TEXT when a byte means nothing in the encoding, because a wrong guess would fill
 * the line with unreadable names.
 */
export async function* decodeFile(file: string, encoding: string | null): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of chunksOf(file)) {
      decoder ??= decoderOf(encoding ?? markedEncoding(bytes) ?? 'utf-8');
      yield textOf(decoder, bytes, file);
    }
    if (decoder) yield textOf(decoder, undefined, file);
  } catch (cause) {
    throw cause instanceof FileError ? cause : unreadable(file, cause);
  }
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
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
  // UTF-16 without a mark is valid UTF-8 with a zero after each Latin letter; a spreadsheet's own file is full of them.
  if (text.includes('\0')) throw notText();
  return text;
}

function unreadable(file: string, cause: unknown): FileError {
  const reason = systemReason(cause);
  if (reason === 'ENOENT') return new FileError({ code: 'FILE_MISSING', details: { file } }, { cause });
  return new FileError({ code: 'FILE_UNREADABLE', details: { file, reason } }, { cause });
}
