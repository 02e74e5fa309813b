import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';

/**
 * A file that is sent while it is written, no faster than it is taken. What fails on the way ends the connection before its
 * end, so that nobody takes a part for the whole.
 */
export function streamed(
  pieces: AsyncIterable<string | Uint8Array>,
  options: Readonly<{ type: string; disposition: string }>,
): StreamableFile {
  return new StreamableFile(Readable.from(pieces, { objectMode: false }), options);
}
