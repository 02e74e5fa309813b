import sax from 'sax';
import { WorkbookDamaged } from './workbook-damaged.ts';

/** Attributes by the names that they are written with, `r:id`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a document is made of, told while it is read. Names of elements are without their prefix, which each program chooses for itself. */
export type XmlHandler = Readonly<{
  open: (name: string, attributes: XmlAttributes, parent: string | undefined) => void;
  text: (text: string) => void;
  close: (name: string, parent: string | undefined) => void;
}>;

/** Those of XML; without a prototype, in which the library would find others. */
const ENTITIES: Record<string, string> = Object.assign(Object.create(null), {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
});
/** No element, comment or text of a workbook is so long: it is kept in memory until it ends. */
const MOST_TAG = 1_048_576;
const MOST_DEPTH = 200;

/** Reads XML that comes in pieces, without ever having the whole. Definitions of a document of its own are refused: no workbook has any, bombs do. Throws WorkbookDamaged. */
export class XmlReader {
  // Namespaces and places are not asked for, and would take time.
  private readonly parser = new sax.SAXParser(true, { position: false });
  private readonly path: string[] = [];
  /** Characters since something was told. */
  private untold = 0;
  private wasReturn = false;

  constructor(private readonly handler: XmlHandler) {
    const { parser } = this;
    parser.ENTITIES = ENTITIES;
    parser.onerror = ({ message }) => refuse(message);
    parser.ondoctype = () => refuse('a document type of its own');
    parser.onattribute = ({ name }) => {
      // The library asks the attributes themselves whether there is one twice.
      if (name === 'hasOwnProperty') refuse(`an attribute ${name}`);
    };
    parser.onopentag = ({ name, attributes }) => this.open(bare(name), attributes as XmlAttributes);
    parser.onclosetag = (name) => this.close(bare(name));
    parser.ontext = (text) => this.say(text);
    parser.oncdata = (text) => this.say(text);
    parser.oncomment = () => (this.untold = 0);
  }

  push(piece: string): void {
    this.parser.write(this.withLineEnds(piece));
    this.untold += piece.length;
    if (this.untold > MOST_TAG) refuse('an element without an end');
  }

  /** Throws WorkbookDamaged when the document is not whole. */
  end(): void {
    this.parser.close();
  }

  /** Line breaks are one character, however the file was written (XML 1.0, 2.11), which the library leaves as it is; what was meant to stay stands as a reference. */
  private withLineEnds(piece: string): string {
    const rest = this.wasReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') this.wasReturn = piece.endsWith('\r');
    return rest.includes('\r') ? rest.replaceAll(/\r\n?/g, '\n') : rest;
  }

  private open(name: string, attributes: XmlAttributes): void {
    this.untold = 0;
    this.handler.open(name, attributes, this.path.at(-1));
    this.path.push(name);
    if (this.path.length > MOST_DEPTH) refuse('elements within elements');
  }

  private close(name: string): void {
    this.untold = 0;
    this.path.pop();
    this.handler.close(name, this.path.at(-1));
  }

  private say(text: string): void {
    this.untold = 0;
    if (this.path.length > 0) this.handler.text(text);
  }
}

function refuse(what: string): never {
  throw new WorkbookDamaged(what);
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
