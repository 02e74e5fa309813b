import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { FileError } from '../file-error.ts';
import { WorkbookDamaged } from './workbook-damaged.ts';
import { directoryOf, partStart, type ZipPart } from './zip-directory.ts';

/** What is given to unpacking at once, and what comes out of it at once. */
const PIECE_BYTES = 65_536;
/** Packed this much smaller is what a bomb is; a million empty formatted rows came to 22. */
const MOST_TIMES_SMALLER = 250;
/** A small file may be packed as well as it likes. */
const SMALL_BYTES = 8_388_608;
const STORED = 0;
const DEFLATED = 8;

/** A zip whose parts are unpacked while they are asked for. */
export type ZipArchive = Readonly<{
  names: readonly string[];
  /** The bytes of a part. Throws WorkbookDamaged when there is none of that name or it is not as long as it was said to be. */
  part: (name: string) => AsyncIterable<Uint8Array>;
}>;

/** What a zip says of itself and what is done about it. */
export type ZipLimits = Readonly<{ file: string; unpackedBytes: number }>;

/**
 * Opens a zip in memory. Throws FileError WORKBOOK_UNPACKS_TOO_LARGE for one whose parts come to more than `unpackedBytes` by its own directory or while they are unpacked, or are
 * packed as nothing is that people have written; WorkbookDamaged for what is no whole zip.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ZipArchive {
  const parts = directoryOf(bytes);
  const said = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
  if (said > limits.unpackedBytes) throw tooLarge(limits);
  if (said > SMALL_BYTES && said > bytes.length * MOST_TIMES_SMALLER) throw tooLarge(limits);
  return {
    names: [...parts.keys()],
    part: (name) => {
      const part = parts.get(name);
      if (!part) throw new WorkbookDamaged(`no part ${name}`);
      return counted(unpacked(bytes, part), part);
    },
  };
}

/** A part that has more than the directory says is how a bomb gets past whoever looks at the directory alone. */
async function* counted(pieces: AsyncIterable<Uint8Array>, part: ZipPart): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > part.size) throw new WorkbookDamaged(`${part.name} is longer than its ${part.size} bytes`);
    yield piece;
  }
  if (length < part.size)
    throw new WorkbookDamaged(`${part.name} ends after ${length} of ${part.size} bytes`);
}

async function* unpacked(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  const start = partStart(bytes, part);
  const packed = piecesOf(bytes.subarray(start, start + part.packedSize));
  if (part.isEncrypted) throw new WorkbookDamaged(`${part.name} is encrypted`);
  if (part.method === STORED) return yield* packed;
  if (part.method !== DEFLATED) throw new WorkbookDamaged(`${part.name} is packed by method ${part.method}`);
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  // What fails in it fails at who reads on; the end of the pipeline has nothing to add.
  pipeline(Readable.from(packed), inflate, () => undefined);
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) yield piece;
  } catch (cause) {
    throw new WorkbookDamaged(`${part.name} can not be unpacked`, { cause });
  } finally {
    inflate.destroy();
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES)
    yield bytes.subarray(start, start + PIECE_BYTES);
}

function tooLarge({ file, unpackedBytes }: ZipLimits): FileError {
  return new FileError({ code: 'WORKBOOK_UNPACKS_TOO_LARGE', details: { file, most: unpackedBytes } });
}
