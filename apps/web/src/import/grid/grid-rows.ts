import { GRID_FIELDS, leadOfLine } from './lead-of-line.ts';

/** Leads as they are typed: a row each, a cell a field of GRID_FIELDS. */
export type GridRows = readonly (readonly string[])[];

/** More are better kept in a file. */
export const MOST_ROWS = 200;

const EMPTY: readonly string[] = GRID_FIELDS.map(() => '');

/** So many empty rows to begin with. */
export const emptyRows = (count: number): GridRows => Array.from({ length: count }, () => EMPTY);

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** With another text in a cell; there is always an empty row at the end, unless there are as many as there may be. */
export function withCell(rows: GridRows, row: number, column: number, text: string): GridRows {
  return openAtEnd(
    rows.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
    ),
  );
}

function openAtEnd(rows: GridRows): GridRows {
  const last = rows.at(-1);
  return rows.length < MOST_ROWS && (!last || !isEmpty(last)) ? [...rows, EMPTY] : rows;
}

/**
 * With what was pasted at a cell: cells of a spreadsheet go into the cells from there on; lines of plain text are leads, a line each. Null for what
 * is pasted as it is, and `too many` when it would be more than there may be.
 */
export function withPasted(
  rows: GridRows,
  row: number,
  column: number,
  text: string,
): GridRows | null | 'too many' {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const isTable = text.includes('\t');
  const isLead = column === 0 && !isTable && lines.some(isOfSeveral);
  if (!isTable && !isLead && lines.length === 1) return null;
  if (row + lines.length > MOST_ROWS) return 'too many';
  const pasted = lines.map((line) => {
    if (isTable) return line.split('\t');
    if (!isLead) return [line];
    const lead = leadOfLine(line);
    return GRID_FIELDS.map((field) => lead[field]);
  });
  const from = isLead ? 0 : column;
  const height = Math.max(rows.length, row + pasted.length);
  const filled = Array.from({ length: height }, (_, at) => {
    const cells = rows[at] ?? EMPTY;
    const more = pasted[at - row];
    return more ? cells.map((cell, place) => more[place - from]?.trim() ?? cell) : cells;
  });
  return openAtEnd(filled);
}

/** Whether a line says more than a name. */
function isOfSeveral(line: string): boolean {
  const lead = leadOfLine(line);
  return GRID_FIELDS.filter((field) => lead[field] !== '').length > 1;
}

/** How many leads there are. */
export const countOf = (rows: GridRows): number => rows.filter((row) => !isEmpty(row)).length;

/** The rows, from 1, that say something and have no name. */
export function namelessRows(rows: GridRows): readonly number[] {
  return rows.flatMap((row, at) => (!isEmpty(row) && row[0]?.trim() === '' ? [at + 1] : []));
}

/** The leads as a file that is loaded as any other. */
export function csvOf(rows: GridRows): string {
  const quoted = (cell: string): string => `"${cell.trim().replaceAll('"', '""')}"`;
  const lines = [GRID_FIELDS, ...rows.filter((row) => !isEmpty(row))];
  return lines.map((cells) => cells.map(quoted).join(',')).join('\n');
}
