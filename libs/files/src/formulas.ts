/** A cell that begins so is a formula to a spreadsheet, and a formula can send data away. Whatever has apostrophes before that is written the same way, so that each text has its own. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'(?='*[=+\-@\t\r＝＋－＠])/;

/** Puts an apostrophe before what a spreadsheet would take for a formula, and before what would be taken for one that has got it already. */
export function withEscape(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes back the apostrophe that `withEscape` and spreadsheets' own exports put before what looks like a formula: of anything that `withEscape` was given it gives that again. */
export function withoutEscape(cell: string): string {
  return cell.replace(ESCAPED, '');
}
