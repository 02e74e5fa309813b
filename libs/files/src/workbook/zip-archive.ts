import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { FileError } from '../file-error.ts';
import { WorkbookDamaged } from './workbook-damaged.ts';

/** Packed this much smaller is what a bomb is; a million empty formatted rows came to 22. */
const MOST_TIMES_SMALLER = 250;
/** A small file may be packed as well as it likes. */
const SMALL_BYTES = 8_388_608;
/** No workbook has more; each takes memory before a byte is unpacked. */
const MOST_PARTS = 20_000;

/** A zip whose parts are unpacked while they are asked for. */
export type ZipArchive = Readonly<{
  names: readonly string[];
  /** The bytes of a part. Throws WorkbookDamaged when there is none of that name or it is not as long as it was said to be. */
  part: (name: string) => AsyncIterable<Uint8Array>;
}>;

/** What a zip says of itself and what is done about it. */
export type ZipLimits = Readonly<{ file: string; unpackedBytes: number }>;

/**
 * Opens a zip in memory. Throws FileError WORKBOOK_UNPACKS_TOO_LARGE for one whose parts come to more than `unpackedBytes` by its own directory, or are packed as nothing is that people
 * have written; WORKBOOK_LOCKED when a part asks for a password; WorkbookDamaged for what is no whole zip.
 */
export async function openZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipArchive> {
  const { file, unpackedBytes } = limits;
  const { zip, parts } = await directoryOf(bytes, file);
  const said = [...parts.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (said > unpackedBytes || (said > SMALL_BYTES && said > bytes.length * MOST_TIMES_SMALLER))
    throw new FileError({ code: 'WORKBOOK_UNPACKS_TOO_LARGE', details: { file, most: unpackedBytes } });
  return {
    names: [...parts.keys()],
    part: (name) => {
      const part = parts.get(name);
      if (!part) throw new WorkbookDamaged(`no part ${name}`);
      return unpacked(zip, part);
    },
  };
}

async function directoryOf(
  bytes: Uint8Array,
  file: string,
): Promise<Readonly<{ zip: ZipFile; parts: ReadonlyMap<string, Entry> }>> {
  const parts = new Map<string, Entry>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { validateEntrySizes: true });
    if (zip.entryCount > MOST_PARTS) throw new WorkbookDamaged(`${zip.entryCount} parts`);
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new FileError({ code: 'WORKBOOK_LOCKED', details: { file } });
      parts.set(entry.fileName, entry);
    }
    return { zip, parts };
  } catch (cause) {
    if (cause instanceof FileError || cause instanceof WorkbookDamaged) throw cause;
    // The library has no errors of its own kinds.
    if (/encryption/.test(String(cause)))
      throw new FileError({ code: 'WORKBOOK_LOCKED', details: { file } }, { cause });
    throw new WorkbookDamaged('no directory', { cause });
  }
}

/** A part that has more than the directory says is how a bomb gets past whoever looks at the directory alone: the library counts. */
async function* unpacked(zip: ZipFile, part: Entry): AsyncGenerator<Uint8Array> {
  try {
    const pieces: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(part);
    for await (const piece of pieces) yield piece;
  } catch (cause) {
    throw new WorkbookDamaged(`${part.fileName} can not be unpacked`, { cause });
  }
}
