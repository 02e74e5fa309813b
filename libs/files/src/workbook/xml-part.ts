import { TextDecoder } from 'node:util';
import { WorkbookDamaged } from './workbook-damaged.ts';
import { XmlReader, type XmlHandler } from './xml-reader.ts';

/** Reads a part to its end, and tells it to `handler`. Throws WorkbookDamaged. */
export async function readXmlPart(part: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of xmlPieces(part, handler));
}

/** The same, with a stop after each piece, so that what was found in it can be taken before there is more. */
export async function* xmlPieces(
  part: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): AsyncGenerator<undefined> {
  const reader = new XmlReader(handler);
  for await (const text of textOf(part)) {
    reader.push(text);
    yield undefined;
  }
  reader.end();
}

/** A part as text: UTF-8, or UTF-16 when its mark says so. Throws WorkbookDamaged. */
export async function* textOf(part: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of part) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield decoder.decode(bytes, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw new WorkbookDamaged('text that is none', { cause });
    throw cause;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
