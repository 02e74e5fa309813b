import { findHeading, HEADING_WITHIN } from '../find-heading.ts';
import type { SheetRow } from './sheet-row.ts';

/** Where a sheet's table begins. Columns before its first are left out. */
export type TableStart = Readonly<{ headingRow: number; firstColumn: number; heading: readonly string[] }>;

/** What is seen of a sheet, row after row, downwards. */
export class SheetSight {
  private hasRows = false;
  private readonly beginning: SheetRow[] = [];
  private firstBehind = Infinity;
  /** Of the beginning; looked for once, as each row is asked after. */
  private firstWithin: number | undefined;

  /** `wanted`: the line of the heading, from 1; null: found out by looking. */
  constructor(private readonly wanted: number | null) {}

  get holds(): boolean {
    return this.hasRows;
  }

  see(row: SheetRow): void {
    this.hasRows = true;
    if (row.line < (this.wanted ?? 1)) return;
    if (this.beginning.length < HEADING_WITHIN) this.beginning.push(row);
    else this.firstBehind = Math.min(this.firstBehind, firstOf(row));
  }

  /** Whether no further row can change where the table begins: it begins in the first of all columns, or nowhere. */
  isEnough(): boolean {
    if (this.beginning.length < HEADING_WITHIN) return false;
    this.firstWithin ??= this.start()?.firstColumn ?? 0;
    return Math.min(this.firstWithin, this.firstBehind) === 0;
  }

  /** Undefined when nothing stands on the line that is wanted. */
  start(): TableStart | undefined {
    const { beginning, wanted } = this;
    const heading = wanted === null ? foundIn(beginning) : beginning.find(({ line }) => line === wanted);
    if (!heading) return undefined;
    const table = beginning.filter(({ line }) => line >= heading.line);
    const first = Math.min(this.firstBehind, ...table.map(firstOf));
    return {
      headingRow: heading.line,
      firstColumn: first,
      heading: heading.cells.slice(first).map((cell) => cell.trim()),
    };
  }
}

/** With the lines that hold nothing: where there is one, something ends. */
function foundIn(beginning: readonly SheetRow[]): SheetRow | undefined {
  const rows: (SheetRow | undefined)[] = [];
  for (const row of beginning) {
    const before = rows.at(-1);
    if (before && row.line > before.line + 1) rows.push(undefined);
    rows.push(row);
  }
  return rows[findHeading(rows.map((row) => row?.cells ?? []))] ?? beginning[0];
}

function firstOf({ cells, errors }: SheetRow): number {
  const filled = cells.findIndex((cell) => cell.trim() !== '');
  return Math.min(filled < 0 ? Infinity : filled, ...errors);
}
