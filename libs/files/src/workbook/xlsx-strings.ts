import type { XmlHandler } from './xml-reader.ts';
import { xmlPieces } from './xml-part.ts';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A text as it was before it was written into a file that knows no control characters: `_x000D_` is a carriage return. */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The texts that cells share, by their numbers, read as far as they are asked for: those of the first rows mostly stand first. */
export class XlsxStrings {
  private readonly known: string[] = [];
  private readonly pieces: AsyncGenerator<undefined> | undefined;

  constructor(part: AsyncIterable<Uint8Array> | undefined) {
    this.pieces =
      part &&
      xmlPieces(
        part,
        handlerOf((text) => this.known.push(unescapedText(text))),
      );
  }

  /** Reads on until the text of that number is there, or to the end. Throws WorkbookDamaged. */
  async readTo(number: number): Promise<void> {
    while (this.known.length <= number) {
      const next = await this.pieces?.next();
      if (next?.done !== false) return;
    }
  }

  /** Of those that were read; undefined when there is none. */
  text(number: number): string | undefined {
    return this.known[number];
  }
}

/** Runs of several fonts are joined, and how a word is pronounced is left out. */
function handlerOf(tell: (text: string) => void): XmlHandler {
  let text = '';
  let isText = false;
  return {
    open: (name, _, parent) => {
      if (name === 'si') text = '';
      isText = name === 't' && (parent === 'si' || parent === 'r');
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'si') tell(text);
    },
  };
}
