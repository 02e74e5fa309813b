import { wellFormed } from './spreadsheet-text.ts';
import { currencyCode, finite, wholeOf, type Column, type Table } from './table.ts';

/** So many rows become text at once. */
const ROWS_AT_ONCE = 500;

/** What JSON has for a value. */
type Told = string | number | boolean | null | Readonly<{ amount: number; currency: string }>;

/**
 * A table as lines of JSON, piece by piece: an object a row, its keys the names of the columns, in their order. Numbers, shares (0.125) and durations (in seconds) are
 * numbers, days `2026-11-26`, moments ISO 8601 in UTC whatever zone their column has, money `{ amount, currency }`; null where nothing is known. A whole number that a double
 * does not hold is a text, so that no reader rounds it.
 */
export async function* jsonLines<Row>(table: Table<Row>): AsyncGenerator<string> {
  let waiting: string[] = [];
  for await (const row of table.rows) {
    const cells = table.columns.map((column) => [column.name, valueOf(column, row)] as const);
    waiting.push(`${JSON.stringify(Object.fromEntries(cells))}\n`);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield waiting.join('');
    waiting = [];
  }
  if (waiting.length > 0) yield waiting.join('');
}

function valueOf<Row>(column: Column<Row>, row: Row): Told {
  switch (column.kind) {
    case 'text':
    case 'day':
      return told(column.of(row), wellFormed);
    case 'whole':
      return told(column.of(row), wholeNumber);
    case 'decimal':
    case 'percent':
    case 'duration':
      return told(column.of(row), finite);
    case 'money':
      return told(column.of(row), (money) => ({
        amount: finite(money.amount),
        currency: currencyCode(money),
      }));
    case 'moment':
      return told(column.of(row), (at) => new Date(at).toISOString());
    case 'yesOrNo':
      return column.of(row);
  }
}

function wholeNumber(value: number | bigint): number | string {
  const whole = wholeOf(value);
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : String(whole);
}

function told<Value>(value: Value | null, tell: (value: Value) => Told): Told {
  return value === null ? null : tell(value);
}
