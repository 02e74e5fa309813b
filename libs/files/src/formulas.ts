/** A cell that begins so is a formula to a spreadsheet, and a formula can send data away. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** Puts an apostrophe before what a spreadsheet would take for a formula. */
export function withEscape(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes back the apostrophe that `withEscape` and spreadsheets' own exports put before what looks like a formula. */
export function withoutEscape(cell: string): string {
  return cell.replace(ESCAPED, '');
}
