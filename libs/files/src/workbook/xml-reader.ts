import { WorkbookDamaged } from './workbook-damaged.ts';

/** Attributes by the names that they are written with, `r:id`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a document is made of, told while it is read. Names of elements are without their prefix, which each program chooses for itself. */
export type XmlHandler = Readonly<{
  open: (name: string, attributes: () => XmlAttributes, parent: string | undefined) => void;
  text: (text: string) => void;
  close: (name: string, parent: string | undefined) => void;
}>;

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** No element, comment or text of a workbook is so long: it is kept in memory until it ends. */
const MOST_TAG = 1_048_576;
const QUOTE = 34;
const APOSTROPHE = 39;
const END_OF_TAG = 62;
const MOST_DEPTH = 200;

/** Reads XML that comes in pieces, without ever having the whole. Definitions of a document of its own are refused: no workbook has any, bombs do. Throws WorkbookDamaged. */
export class XmlReader {
  private rest = '';
  private readonly path: string[] = [];

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      if (start > at) this.say(text.slice(at, start));
      const end = this.readTag(text, start);
      at = start;
      if (end < 0) break;
      at = end;
    }
    // Text up to the next element stays as well: a reference may be cut in two.
    this.rest = text.slice(at);
    if (this.rest.length > MOST_TAG) throw new WorkbookDamaged('an element without an end');
  }

  /** Throws WorkbookDamaged when the document is not whole. */
  end(): void {
    if (this.rest.trim() !== '' || this.path.length > 0)
      throw new WorkbookDamaged('a document without its end');
  }

  /** Where what follows begins; -1 when the tag is not whole yet. */
  private readTag(text: string, start: number): number {
    const second = text[start + 1];
    if (second === undefined) return -1;
    if (second === '?') return after(text, '?>', start);
    if (second === '!') return this.readSpecial(text, start);
    const end = tagEnd(text, start + 1);
    if (end < 0) return -1;
    if (second === '/') this.close(text.slice(start + 2, end).trim());
    else this.open(text, start + 1, end);
    return end + 1;
  }

  private readSpecial(text: string, start: number): number {
    const beginning = text.slice(start, start + 9);
    if (beginning.startsWith('<!--')) return after(text, '-->', start + 4);
    if (beginning === '<![CDATA[') {
      const end = text.indexOf(']]>', start);
      if (end >= 0 && this.path.length > 0) this.handler.text(withLineEnds(text.slice(start + 9, end)));
      return end < 0 ? -1 : end + 3;
    }
    if (beginning.length < 9) return -1;
    throw new WorkbookDamaged(`${beginning} in a workbook`);
  }

  private open(text: string, from: number, end: number): void {
    const isClosed = text[end - 1] === '/';
    const inside = text.slice(from, isClosed ? end - 1 : end);
    const length = inside.search(/\s/);
    const written = length < 0 ? inside : inside.slice(0, length);
    const name = bare(written);
    const attributes = (): XmlAttributes => (length < 0 ? {} : attributesOf(inside.slice(length)));
    this.handler.open(name, attributes, this.path.at(-1));
    if (isClosed) this.handler.close(name, this.path.at(-1));
    else this.path.push(name);
    if (this.path.length > MOST_DEPTH) throw new WorkbookDamaged('elements within elements');
  }

  private close(written: string): void {
    const name = bare(written);
    if (this.path.pop() !== name) throw new WorkbookDamaged(`</${written}> closes nothing`);
    this.handler.close(name, this.path.at(-1));
  }

  private say(text: string): void {
    if (this.path.length > 0) this.handler.text(resolved(withLineEnds(text)));
    else if (text.replace('\ufeff', '').trim() !== '')
      throw new WorkbookDamaged('text outside of the document');
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Line breaks are one character, however the file was written (XML 1.0, 2.11); what was meant to stay stands as a reference. */
function withLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** A `>` within quotes ends nothing. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === END_OF_TAG) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function attributesOf(text: string): XmlAttributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single = ''] of text.matchAll(ATTRIBUTE))
    attributes[name] = resolved(double ?? single);
  return attributes;
}

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    REFERENCE,
    (whole, hex: string | undefined, decimal: string | undefined, name = '') => {
      if (hex === undefined && decimal === undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
