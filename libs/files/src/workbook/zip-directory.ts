import { WorkbookDamaged } from './workbook-damaged.ts';

/** A part of a zip as its directory tells it. */
export type ZipPart = Readonly<{
  name: string;
  method: number;
  isEncrypted: boolean;
  packedSize: number;
  size: number;
  /** Where the part begins, with a heading of its own. */
  offset: number;
}>;

const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_BYTES = 20;
const END_64 = 0x06064b50;
const WIDE_SIZES = 0x0001;
/** Stands where the number itself takes 64 bits. */
const WIDE = 0xffff_ffff;
/** No workbook has more; each takes memory before a byte is unpacked. */
const MOST_PARTS = 20_000;

/** The parts of a zip by their names, from the directory at its end (APPNOTE.TXT 4.3.12, 4.5.3). Throws WorkbookDamaged. */
export function directoryOf(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return partsAt(view, bytes, whereOf(view));
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new WorkbookDamaged('the directory reaches past the end', { cause });
    throw cause;
  }
}

function whereOf(view: DataView): { offset: number; count: number } {
  const end = endOf(view);
  const locator = end - END_64_LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
    const wide = longAt(view, locator + 8);
    if (view.getUint32(wide, true) !== END_64) throw new WorkbookDamaged('no directory');
    return { count: longAt(view, wide + 32), offset: longAt(view, wide + 48) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(last - MOST_COMMENT_BYTES, 0); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new WorkbookDamaged('no directory');
}

function partsAt(
  view: DataView,
  bytes: Uint8Array,
  { offset, count }: { offset: number; count: number },
): ReadonlyMap<string, ZipPart> {
  if (count > MOST_PARTS) throw new WorkbookDamaged(`${count} parts`);
  const parts = new Map<string, ZipPart>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new WorkbookDamaged(`no part ${index} in the directory`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = Buffer.from(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength)).toString();
    // Some write the separators of Windows.
    const path = name.replaceAll('\\', '/');
    parts.set(path, partAt(view, at, path));
    at += ENTRY_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

function partAt(view: DataView, at: number, name: string): ZipPart {
  const extra = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const wide = wideNumbers(view, extra, view.getUint16(at + 30, true));
  const numberAt = (place: number): number => {
    const number = view.getUint32(at + place, true);
    return number === WIDE ? (wide.shift() ?? number) : number;
  };
  // In the order in which the wide ones follow each other.
  const size = numberAt(24);
  const packedSize = numberAt(20);
  const offset = numberAt(42);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, method: view.getUint16(at + 10, true), isEncrypted, packedSize, size, offset };
}

function wideNumbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_SIZES) continue;
    const count = Math.min(Math.floor(view.getUint16(at + 2, true) / 8), 3);
    return Array.from({ length: count }, (_, index) => longAt(view, at + 4 + index * 8));
  }
  return [];
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Where the bytes of a part begin: its own heading may be longer than the directory's line. Throws WorkbookDamaged. */
export function partStart(bytes: Uint8Array, { name, offset, packedSize }: ZipPart): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new WorkbookDamaged(`${name} is not where it should be`);
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new WorkbookDamaged(`${name} is cut short`);
  return start;
}
