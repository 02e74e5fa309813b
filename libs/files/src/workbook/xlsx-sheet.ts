import { MergedCells, type MergedRange } from './merged-cells.ts';
import { MOST_COLUMNS, MOST_LINES, sheetRow, type SheetRow } from './sheet-row.ts';
import { WorkbookDamaged } from './workbook-damaged.ts';
import { columnOf, xlsxCellText, type XlsxCell, type XlsxContext } from './xlsx-cells.ts';
import { textOf, xmlPieces } from './xml-part.ts';
import type { XmlAttributes, XmlHandler } from './xml-reader.ts';

/** Where a sheet is, and what to do when a drawing stands on it. */
type XlsxSheetPart = Readonly<{ open: () => AsyncIterable<Uint8Array>; onDrawing: () => void }>;

/** The rows of a sheet that hold something. Throws WorkbookDamaged. */
export async function* xlsxRows(
  { open, onDrawing }: XlsxSheetPart,
  context: XlsxContext,
): AsyncGenerator<SheetRow> {
  // They stand behind the cells that they are about, so the part is looked through twice.
  const merged = new MergedCells(await mergedRanges(open()));
  const sheet = new SheetHandler(onDrawing);
  function* rowsOf(written: readonly WrittenRow[]): Generator<SheetRow> {
    for (const { line, cells } of written) {
      merged.uncover(line, cells);
      const found = [...cells].map(([column, cell]) => [column, xlsxCellText(cell, context)] as const);
      const row = sheetRow(line, new Map(found));
      if (row) yield row;
    }
  }
  for await (const _ of xmlPieces(open(), sheet)) {
    await context.strings.readTo(sheet.lastString);
    yield* rowsOf(sheet.takeRows());
  }
}

const MERGED = /<(?:\w+:)?mergeCell\s[^<>]*?ref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;
/** Of a piece's end, where an element may be cut in two. */
const MOST_ELEMENT = 200;

/** Looked for in the text, which is less than to read every element: they are all that begins so. */
async function mergedRanges(part: AsyncIterable<Uint8Array>): Promise<readonly MergedRange[]> {
  const ranges = new Map<string, MergedRange>();
  let rest = '';
  for await (const piece of textOf(part)) {
    const text = rest + piece;
    if (text.includes('mergeCell')) {
      for (const [whole, from = '', fromLine, to = '', toLine] of text.matchAll(MERGED))
        ranges.set(whole, {
          from: columnOf(from) ?? 0,
          fromLine: Number(fromLine),
          to: columnOf(to) ?? MOST_COLUMNS,
          toLine: Number(toLine),
        });
    }
    rest = text.slice(-MOST_ELEMENT);
  }
  return [...ranges.values()];
}

/** A row as it is written, cells by their columns; what they refer to may have to be read first. */
type WrittenRow = Readonly<{ line: number; cells: Map<number, XlsxCell> }>;

class SheetHandler implements XmlHandler {
  /** The highest number of a shared text that was met. */
  lastString = -1;
  private rows: WrittenRow[] = [];
  private line = 0;
  private column = -1;
  private cells = new Map<number, XlsxCell>();
  private type = '';
  private style = 0;
  private hasFormula = false;
  private value = '';
  private inline = '';
  private reading: 'value' | 'inline' | undefined;

  constructor(private readonly onDrawing: () => void) {}

  takeRows(): readonly WrittenRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: XmlAttributes, parent: string | undefined): void => {
    switch (name) {
      case 'row':
        this.openRow(attributes['r']);
        break;
      case 'c':
        if (parent === 'row') this.openCell(attributes);
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'v':
        this.reading = 'value';
        break;
      case 't':
        this.reading = parent === 'is' || parent === 'r' ? 'inline' : undefined;
        break;
      case 'drawing':
      case 'picture':
        this.onDrawing();
        break;
      default:
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.reading === 'value') this.value += text;
    else if (this.reading === 'inline') this.inline += text;
  };

  readonly close = (name: string, parent: string | undefined): void => {
    this.reading = undefined;
    if (name === 'c' && parent === 'row') this.closeCell();
    else if (name === 'row') this.closeRow();
  };

  private openRow(r: string | undefined): void {
    this.line = r === undefined ? this.line + 1 : Number(r);
    if (!(this.line >= 1 && this.line <= MOST_LINES)) throw new WorkbookDamaged(`a line ${r}`);
    this.column = -1;
    this.cells = new Map();
  }

  private openCell({ r, t = 'n', s = '0' }: XmlAttributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column === undefined || column >= MOST_COLUMNS) throw new WorkbookDamaged(`a cell ${r}`);
    this.column = column;
    this.type = t;
    this.style = Number(s);
    this.hasFormula = false;
    this.value = '';
    this.inline = '';
  }

  private closeCell(): void {
    const { type, style, hasFormula, value, inline } = this;
    // Most cells of a formatted sheet may be empty.
    if (value === '' && inline === '' && !hasFormula) return;
    this.cells.set(this.column, { type, style, hasFormula, value, inline });
    if (type === 's' && Number(value) > this.lastString) this.lastString = Number(value);
  }

  private closeRow(): void {
    if (this.cells.size > 0) this.rows.push({ line: this.line, cells: this.cells });
  }
}
