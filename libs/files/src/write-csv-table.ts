import { stringify } from 'csv-stringify/sync';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import { withEscape } from './formulas.ts';
import { currencyCode, finite, wholeOf, type Column, type Table } from './table.ts';
import { filterLine } from './table-about.ts';
import { zonedIso } from './wall-clock.ts';

/** How Excel of a language takes a CSV file apart: the Russian one at semicolons, and it takes 1.5 for the first of May. */
const FORMS = {
  ru: { delimiter: ';', point: ',' },
  en: { delimiter: ',', point: '.' },
} as const satisfies Record<Language, object>;

/** So many rows become text at once. */
const ROWS_AT_ONCE = 500;

export type CsvTableOptions = Readonly<{
  language: Language;
  /** What separates the columns; absent: what Excel of that language takes them apart by. */
  delimiter?: string | undefined;
  /** Whether each row ends with the rule and the filter. A table of figures has them; a history of a million rows would be made of them. */
  withAbout: boolean;
}>;

/**
 * A table as the text of a CSV file, piece by piece: UTF-8 with a mark, taken apart as Excel of that language does. What would be a
 * formula is made harmless by an apostrophe; numbers stay numbers. Money takes two columns. There are no lines of comment: whatever reads the first line as the heading would choke.
 */
export async function* csvTable<Row>(
  table: Table<Row>,
  { language, withAbout, delimiter = FORMS[language].delimiter }: CsvTableOptions,
): AsyncGenerator<string> {
  const { point } = FORMS[language];
  const t = textsIn(language);
  const about = withAbout ? [table.about.rule, filterLine(language, table.about)].map(withEscape) : [];
  const heading = table.columns.flatMap((column) =>
    column.kind === 'money' ? [column.name, `${column.name}, ${t('table.currency')}`] : [column.name],
  );
  const beside = withAbout ? [t('table.rule'), t('table.filter')] : [];
  yield stringify([[...heading, ...beside].map(withEscape)], { delimiter, bom: true });
  let waiting: string[][] = [];
  for await (const row of table.rows) {
    waiting.push([...table.columns.flatMap((column) => cellsOf(column, row, point)), ...about]);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield stringify(waiting, { delimiter });
    waiting = [];
  }
  if (waiting.length > 0) yield stringify(waiting, { delimiter });
}

function cellsOf<Row>(column: Column<Row>, row: Row, point: string): string[] {
  const number = (value: number): string => String(finite(value)).replace('.', point);
  if (column.kind === 'money') {
    const money = column.of(row);
    return money === null ? ['', ''] : [number(money.amount), currencyCode(money)];
  }
  return [cellOf(column, row, number)];
}

function cellOf<Row>(
  column: Exclude<Column<Row>, { kind: 'money' }>,
  row: Row,
  number: (value: number) => string,
): string {
  switch (column.kind) {
    case 'text':
      return told(column.of(row), withEscape);
    case 'whole':
      return told(column.of(row), (value) => String(wholeOf(value)));
    case 'decimal':
    case 'percent':
    case 'duration':
      return told(column.of(row), number);
    case 'day':
      return told(column.of(row), withEscape);
    case 'moment':
      return told(column.of(row), (at) => zonedIso(column.timeZone, at));
    case 'yesOrNo':
      return told(column.of(row), String);
  }
}

function told<Value>(value: Value | null, tell: (value: Value) => string): string {
  return value === null ? '' : tell(value);
}
