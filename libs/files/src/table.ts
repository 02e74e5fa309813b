import type { Instant } from '#conveyor';

/** So much of a currency, by its ISO code. */
export type Money = Readonly<{ amount: number; currency: string }>;

/** What a column can hold, and how `Value` stands for it. */
type Kinds = {
  text: string;
  /** Of any size: what a spreadsheet could not keep to the last digit is written as text. */
  whole: number | bigint;
  decimal: number;
  money: Money;
  /** A share: 0.125 is 12.5 %. */
  percent: number;
  /** In seconds. */
  duration: number;
  /** A day of a calendar: `2026-11-26`. */
  day: string;
  /** In milliseconds since 1970; shown on the clock of the column's zone. */
  moment: Instant;
  yesOrNo: boolean;
};

export type ColumnKind = keyof Kinds;

type ColumnOf<Row, Kind extends ColumnKind> = Readonly<{
  /** What stands above it; no two columns of a table share one. */
  name: string;
  kind: Kind;
  /** What it holds of a row; null: nothing is known. */
  of: (row: Row) => Kinds[Kind] | null;
  /** In characters, for a spreadsheet; absent: what its kind takes. */
  width?: number;
}> &
  (Kind extends 'moment' ? Readonly<{ timeZone: string }> : unknown);

/** A column with a kind, and how its value is found in a row. */
export type Column<Row> = { [Kind in ColumnKind]: ColumnOf<Row, Kind> }[ColumnKind];

/** What somebody must know who is handed the table by somebody else. */
export type AboutTable = Readonly<{
  /** How what is in it was counted, in a sentence or several. */
  rule: string;
  /** Which part of everything it is, a line for each condition; none: it is all of it. */
  filter: readonly Readonly<{ name: string; value: string }>[];
  madeAt: Instant;
  /** On whose clock `madeAt` is told. */
  timeZone: string;
  /** The name of who had it made. */
  madeBy: string;
}>;

/** A table as it is written into a file of any kind. Rows are asked for once, while they are written. */
export type Table<Row> = Readonly<{
  title: string;
  columns: readonly Column<Row>[];
  rows: Iterable<Row> | AsyncIterable<Row>;
  about: AboutTable;
}>;

/** A whole number that was given as either kind. Throws a RangeError when it has a fraction. */
export function wholeOf(value: number | bigint): bigint {
  return BigInt(value);
}

/** A number that can be written down. Throws a RangeError for what is none: a file must not say that it knew. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number for a table`);
  return value;
}

/** A currency's code. Throws a RangeError for what is none: it stands in the format of a cell. */
export function currencyCode({ currency }: Money): string {
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`${JSON.stringify(currency)} is no currency`);
  return currency;
}
