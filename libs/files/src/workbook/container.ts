const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A zip without parts. */
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** How many bytes tell it, and that a file is of another kind. */
export const CONTAINER_BYTES = 64;

/** How files begin that people take for tables, and what they are: CRMs give pages the ending of a workbook. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'PDF'],
  [/^\x89PNG/, 'PNG'],
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^\{\\rtf/, 'RTF'],
  [/^Rar!|^7z\xbc\xaf/, 'RAR, 7Z'],
  [/^\s*<(!doctype html|html|head|body|table|meta)\b/i, 'HTML'],
  [/^\s*<\?xml\b/i, 'XML'],
];

/** What a file is packed in that may be a workbook, by how it begins: a zip, or a container of Microsoft's old kind. */
export function containerOf(bytes: Uint8Array): 'zip' | 'cfb' | undefined {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP) || begins(EMPTY_ZIP)) return 'zip';
  return begins(CFB) ? 'cfb' : undefined;
}

/** What a file is that is neither a workbook nor text with a table, by how it begins; undefined for what may be. */
export function foreignFormatOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, CONTAINER_BYTES))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  return FOREIGN.find(([mark]) => mark.test(start))?.[1];
}
