import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import { FileError } from './file-error.ts';
import { MOST_IN_CELL } from './spreadsheet-text.ts';
import type { Table } from './table.ts';
import { aboutLines } from './table-about.ts';
import { textCell, xlsxCell } from './xlsx-cell.ts';
import { columnsOf, headingOf, sheetName } from './xlsx-shape.ts';

/** A workbook is made in memory, five kilobytes a row of ten cells, in one go: what has more rows is for a CSV file. */
const MOST_ROWS = 20_000;

const WRAPPED = { alignment: { vertical: 'top', wrapText: true } } as const;
const HEADING = { ...WRAPPED, font: { bold: true } } as const;
const ABOUT_WIDTHS = [24, 100] as const;

/**
 * A table as a workbook for a spreadsheet: typed cells under a heading that stays where it is, and a second sheet that says how it was counted, of what it is
 * a part, when and by whom it was made. No cell is a formula, whatever it begins with. Moments stand on the clock of their column's zone, which is
 * named above. Throws FileError TABLE_TOO_LONG.
 */
export async function xlsxTable<Row>(table: Table<Row>, language: Language): Promise<Uint8Array> {
  const { sheet, cut } = await sheetOf(table, language);
  return writeXlsx({ sheets: [sheet, aboutSheet(table, language, cut, sheet.name)] });
}

async function sheetOf<Row>(
  table: Table<Row>,
  language: Language,
): Promise<Readonly<{ sheet: WriteSheet; cut: number }>> {
  const rows: CellValue[][] = [table.columns.map((column) => textCell(headingOf(column)).value)];
  const cells = new Map<string, Partial<Cell>>();
  table.columns.forEach((_, place) => cells.set(`0,${place}`, { style: HEADING }));
  let cut = 0;
  for await (const row of table.rows) {
    if (rows.length > MOST_ROWS)
      throw new FileError({ code: 'TABLE_TOO_LONG', details: { most: MOST_ROWS } });
    const line = table.columns.map((column) => xlsxCell(column, row));
    line.forEach(({ format }, place) => {
      if (format !== undefined) cells.set(`${rows.length},${place}`, { style: { numFmt: format } });
    });
    cut += line.filter((cell) => cell.cut).length;
    rows.push(line.map(({ value }) => value));
  }
  const columns = columnsOf(table, language);
  return { sheet: { name: sheetName(table.title), columns, rows, cells, freezePane: { rows: 1 } }, cut };
}

function aboutSheet<Row>(table: Table<Row>, language: Language, cut: number, beside: string): WriteSheet {
  const t = textsIn(language);
  const lines = [
    { name: t('table.title'), value: table.title },
    ...aboutLines(language, table.about),
    ...(cut > 0
      ? [
          {
            name: t('table.cut'),
            value: t('table.cut.cells', { count: cut, most: MOST_IN_CELL, program: 'Excel' }),
          },
        ]
      : []),
  ];
  const name = t('table.about');
  const cells = new Map<string, Partial<Cell>>();
  for (const place of lines.keys()) {
    cells.set(`${place},0`, { style: HEADING });
    cells.set(`${place},1`, { style: WRAPPED });
  }
  return {
    name: name.toLowerCase() === beside.toLowerCase() ? `${name} (2)` : name,
    columns: ABOUT_WIDTHS.map((width) => ({ width })),
    rows: lines.map((line) => [textCell(line.name).value, textCell(line.value).value]),
    cells,
  };
}
