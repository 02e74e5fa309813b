import { EMPTY_CELL, ERROR_CELL, MOST_COLUMNS, type CellText } from './sheet-row.ts';
import type { NumberKind } from './number-format.ts';
import { serialText } from './serial-text.ts';
import { WorkbookDamaged } from './workbook-damaged.ts';
import { unescapedText, type XlsxStrings } from './xlsx-strings.ts';

/** What the cells of an .xlsx refer to. */
export type XlsxContext = Readonly<{
  strings: XlsxStrings;
  kinds: readonly NumberKind[];
  is1904: boolean;
}>;

/** A cell as it is written: type, style, whether there is a formula, the text of its value or, if inline, of its runs. */
export type XlsxCell = Readonly<{
  type: string;
  style: number;
  hasFormula: boolean;
  value: string;
  inline: string;
}>;

const DAY_AND_TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?[\d.]*Z?)?$/;

/** What a cell holds (ECMA-376-1, 18.18.11), its shared text being read. Throws WorkbookDamaged for one that there is not. */
export function xlsxCellText(cell: XlsxCell, { strings, kinds, is1904 }: XlsxContext): CellText {
  const { type, value } = cell;
  if (type === 'inlineStr') return textCell(unescapedText(cell.inline));
  // Written by a program that does not compute: nobody knows what it comes to. A computed empty text has its type.
  if (value === '') return cell.hasFormula && type !== 'str' ? ERROR_CELL : EMPTY_CELL;
  switch (type) {
    case 's': {
      const text = strings.text(Number(value));
      if (text === undefined) throw new WorkbookDamaged(`no shared text ${value}`);
      return textCell(text);
    }
    case 'str':
      return textCell(unescapedText(value));
    case 'b':
      return textCell(value.trim() === '1' || value.trim() === 'true' ? 'true' : 'false');
    case 'e':
      return ERROR_CELL;
    case 'd':
      return textCell(isoText(value.trim()));
    default:
      return textCell(serialText(value.trim(), kinds[cell.style] ?? 'number', is1904));
  }
}

/** A day or a moment of ISO 8601 in the one way in which days and moments are written. */
export function isoText(iso: string): string {
  const match = DAY_AND_TIME.exec(iso);
  if (!match) return iso;
  const [, day = '', minutes, seconds = '00'] = match;
  if (minutes === undefined) return day;
  return seconds === '00' ? `${day} ${minutes}` : `${day} ${minutes}:${seconds}`;
}

function textCell(text: string): CellText {
  return { text, isError: false };
}

/** The column of `C5`, from 0; undefined for what is no place. */
export function columnOf(place: string): number | undefined {
  const letters = /^[A-Za-z]{1,3}(?=\d*$)/.exec(place)?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column > MOST_COLUMNS ? undefined : column - 1;
}
