/** In what Russian spreadsheets write where they do not write UTF-8. */
const LIKELY = 'windows-1251';

/** What can be chosen where the guess was wrong. */
export const ENCODINGS = ['utf-8', 'windows-1251', 'ibm866', 'koi8-r'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** How a file is probably written: what is no UTF-8 and has no mark of its own was not meant to be any. Null: as the server finds out by its mark. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return LIKELY;
  }
}
