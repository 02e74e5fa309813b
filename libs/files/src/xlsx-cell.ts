import type { CellValue } from 'hucre/xlsx';
import { DAY, type Language } from '#conveyor';
import { currencyCode, finite, wholeOf, type Column } from './table.ts';
import { cellText, escapedText, MOST_IN_CELL } from './spreadsheet-text.ts';
import { wallClock } from './wall-clock.ts';

/** A cell as it is written, with a format of its own where its column's is not enough. `cut`: some of its text was left out. */
export type XlsxCell = Readonly<{ value: CellValue; format?: string; cut?: true }>;

/** A spreadsheet keeps fifteen digits of a number: what has more is written as text, which keeps them all. */
const MOST_EXACT = 10n ** 15n;
/** Excel counts a 29th of February 1900 that never was, and knows no day before that year. */
const FIRST_SOUND_DAY = Date.UTC(1900, 2, 1);
const SECONDS_OF_DAY = 86_400;
/** A spreadsheet's dates are numbers: days since 1899-12-30, of which so many were before 1970. */
const DAYS_BEFORE_1970 = 25_569;

const NOTHING: XlsxCell = { value: null };

/** How the cells of a column are shown; undefined: as they are. Money is shown by its currency, cell by cell. */
export function formatOf({ kind }: Pick<Column<never>, 'kind'>, language: Language): string | undefined {
  const day = language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd';
  switch (kind) {
    case 'whole':
      return '#,##0';
    case 'decimal':
      return '#,##0.00';
    case 'percent':
      return '0.0%';
    case 'duration':
      return '[h]:mm:ss';
    case 'day':
      return day;
    case 'moment':
      return `${day} hh:mm:ss`;
    case 'text':
    case 'money':
    case 'yesOrNo':
      return undefined;
  }
}

/** What a column has of a row, as a typed cell. Text is text whatever it begins with: no cell is ever a formula. */
export function xlsxCell<Row>(column: Column<Row>, row: Row): XlsxCell {
  switch (column.kind) {
    case 'text':
      return cellOf(column.of(row), textCell);
    case 'whole':
      return cellOf(column.of(row), wholeCell);
    case 'decimal':
    case 'percent':
      return cellOf(column.of(row), (value) => ({ value: finite(value) }));
    case 'duration':
      return cellOf(column.of(row), (seconds) => ({ value: finite(seconds) / SECONDS_OF_DAY }));
    case 'money':
      return cellOf(column.of(row), (money) => ({
        value: finite(money.amount),
        format: `#,##0.00 "${currencyCode(money)}"`,
      }));
    case 'day':
      return cellOf(column.of(row), dayCell);
    case 'moment':
      return cellOf(column.of(row), (at) => dateCell(wallClock(column.timeZone, at)));
    case 'yesOrNo':
      return cellOf(column.of(row), (value) => ({ value }));
  }
}

/** A text as a cell. */
export function textCell(text: string): XlsxCell {
  const cell = { value: escapedText(cellText(text)) };
  return text.length > MOST_IN_CELL ? { ...cell, cut: true } : cell;
}

function wholeCell(value: number | bigint): XlsxCell {
  const whole = wholeOf(value);
  const isExact = whole < MOST_EXACT && whole > -MOST_EXACT;
  return { value: isExact ? Number(whole) : String(whole) };
}

function dayCell(day: string): XlsxCell {
  const wall = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(wall)) throw new RangeError(`${JSON.stringify(day)} is no day`);
  return { value: wall < FIRST_SOUND_DAY ? day : serialOf(wall) };
}

function dateCell(wall: number): XlsxCell {
  return { value: wall < FIRST_SOUND_DAY ? new Date(wall).toISOString().slice(0, -1) : serialOf(wall) };
}

/** With all digits: the library would leave ten, and 15 seconds be read as 14.999. */
function serialOf(wall: number): number {
  return wall / DAY + DAYS_BEFORE_1970;
}

function cellOf<Value>(value: Value | null, made: (value: Value) => XlsxCell): XlsxCell {
  return value === null ? NOTHING : made(value);
}
