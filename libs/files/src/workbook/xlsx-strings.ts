import { readXmlPart } from './xml-part.ts';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A text as it was before it was written into a file that knows no control characters: `_x000D_` is a carriage return. */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The texts that cells share, by their numbers; runs of several fonts are joined, and how a word is pronounced is left out. Throws WorkbookDamaged. */
export async function xlsxStrings(part: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  await readXmlPart(part, {
    open: (name, _, parent) => {
      if (name === 'si') text = '';
      isText = name === 't' && (parent === 'si' || parent === 'r');
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'si') strings.push(unescapedText(text));
    },
  });
  return strings;
}
