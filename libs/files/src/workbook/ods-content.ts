import { odsCellText } from './ods-cells.ts';
import { OdsStyles } from './ods-styles.ts';
import { OdsText } from './ods-text.ts';
import {
  MOST_COLUMNS,
  MOST_LINES,
  sheetRow,
  type CellText,
  type IsWanted,
  type PlacedRow,
} from './sheet-row.ts';
import { WorkbookDamaged } from './workbook-damaged.ts';
import type { XmlAttributes, XmlHandler } from './xml-reader.ts';

/** A style that the cells of a column have which name none themselves. */
type ColumnStyle = Readonly<{ from: number; to: number; style: string }>;

/** Finds the sheets of a document and what stands on them (OpenDocument 1.3, part 3, 9). */
export class OdsContent implements XmlHandler {
  readonly names: string[] = [];
  readonly drawn = new Set<number>();
  private rows: PlacedRow[] = [];
  private readonly styles = new OdsStyles();
  private sheet = -1;
  /** Tables within tables; those that stand in a cell, or elsewhere in the document, are none of ours. */
  private depth = 0;
  private isSheet = false;
  private line = 1;
  private rowRepeats = 1;
  private isRowWanted = true;
  private column = 0;
  private columnStyles: ColumnStyle[] = [];
  private readonly found = new Map<number, CellText>();
  private cell: XmlAttributes = {};
  private readonly shown = new OdsText();

  constructor(private readonly isWanted: IsWanted) {}

  /** The sheet that is being read, by its place; -1 before the first. */
  get place(): number {
    return this.sheet;
  }

  takeRows(): readonly PlacedRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: XmlAttributes, parent: string | undefined): void => {
    if (name === 'table') this.openTable(attributes, parent);
    if (this.depth === 0) this.styles.read(name, attributes);
    if (!this.isInSheet()) return;
    switch (name) {
      case 'table-column':
        this.openColumn(attributes);
        break;
      case 'table-row':
        this.rowRepeats = repeats(attributes['table:number-rows-repeated']);
        this.isRowWanted = this.isWanted(this.sheet);
        this.column = 0;
        this.found.clear();
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.cell = attributes;
        this.shown.begin();
        break;
      case 'frame':
      case 'custom-shape':
        this.drawn.add(this.sheet);
        break;
      default:
        this.shown.open(name, attributes, parent);
    }
  };

  readonly text = (text: string): void => {
    if (this.isInSheet()) this.shown.text(text);
  };

  readonly close = (name: string, parent: string | undefined): void => {
    if (name === 'table') this.depth -= 1;
    if (!this.isInSheet()) return;
    if (name === 'table-cell') this.closeCell();
    // Hidden behind a merged cell, whatever it holds.
    else if (name === 'covered-table-cell')
      this.column += repeats(this.cell['table:number-columns-repeated']);
    else if (name === 'table-row') this.closeRow();
    else this.shown.close(name, parent);
  };

  private openTable(attributes: XmlAttributes, parent: string | undefined): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.isSheet = parent === 'spreadsheet';
    if (!this.isSheet) return;
    this.sheet += 1;
    this.names.push(attributes['table:name'] ?? '');
    this.line = 1;
    this.column = 0;
    this.columnStyles = [];
  }

  private openColumn(attributes: XmlAttributes): void {
    const from = this.column;
    this.column += repeats(attributes['table:number-columns-repeated']);
    const style = attributes['table:default-cell-style-name'];
    if (style !== undefined) this.columnStyles.push({ from, to: this.column, style });
  }

  private closeCell(): void {
    const { column } = this;
    const many = repeats(this.cell['table:number-columns-repeated']);
    this.column += many;
    if (!this.isRowWanted) return;
    const style =
      this.cell['table:style-name'] ??
      this.columnStyles.find(({ from, to }) => column >= from && column < to)?.style;
    const text = odsCellText(this.cell, this.shown.whole(), this.styles.isDuration(style));
    if (text.text === '' && !text.isError) return;
    if (this.column > MOST_COLUMNS) throw new WorkbookDamaged(`a column ${this.column}`);
    for (let place = column; place < this.column; place += 1) this.found.set(place, text);
  }

  private closeRow(): void {
    const { line, sheet } = this;
    this.line += this.rowRepeats;
    if (this.found.size === 0) return;
    const row = sheetRow(line, this.found);
    if (!row) return;
    if (this.line > MOST_LINES + 1) throw new WorkbookDamaged(`a line ${this.line}`);
    for (let next = line; next < this.line; next += 1) this.rows.push({ sheet, row: { ...row, line: next } });
  }

  private isInSheet(): boolean {
    return this.depth === 1 && this.isSheet;
  }
}

function repeats(written: string | undefined): number {
  const number = Number(written ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
