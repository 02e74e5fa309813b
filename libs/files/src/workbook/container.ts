const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A zip without parts. */
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** How many bytes tell it. */
export const CONTAINER_BYTES = CFB.length;

/** What a file is packed in that may be a workbook, by how it begins: a zip, or a container of Microsoft's old kind. */
export function containerOf(bytes: Uint8Array): 'zip' | 'cfb' | undefined {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP) || begins(EMPTY_ZIP)) return 'zip';
  return begins(CFB) ? 'cfb' : undefined;
}
