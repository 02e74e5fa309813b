import type { ColumnDef } from 'hucre/xlsx';
import type { Language } from '#conveyor';
import type { Column, ColumnKind, Table } from './table.ts';
import { formatOf } from './xlsx-cell.ts';

const MOST_SHEET_NAME = 31;
/** Excel keeps the one for itself. */
const NOT_NAMES = new Set(['', 'history']);

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 28,
  whole: 12,
  decimal: 14,
  money: 18,
  percent: 10,
  duration: 12,
  day: 12,
  moment: 20,
  yesOrNo: 8,
};

/** How wide the columns of a sheet are, and how what is in them is shown. */
export function columnsOf<Row>(table: Table<Row>, language: Language): ColumnDef[] {
  return table.columns.map((column) => {
    const numFmt = formatOf(column, language);
    return { width: column.width ?? WIDTHS[column.kind], ...(numFmt === undefined ? {} : { numFmt }) };
  });
}

/** What stands above a column: moments with the zone on whose clock they are. */
export function headingOf<Row>(column: Column<Row>): string {
  return column.kind === 'moment' ? `${column.name} (${column.timeZone})` : column.name;
}

/** A title as Excel takes it for the name of a sheet. */
export function sheetName(title: string): string {
  const name = title
    .replace(/[[\]/\\:*?\p{Cc}\s]+/gu, ' ')
    .replace(/^[\s']+/, '')
    .slice(0, MOST_SHEET_NAME)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\s']+$/, '');
  return NOT_NAMES.has(name.toLowerCase()) ? `${name} 1`.trim() : name;
}
