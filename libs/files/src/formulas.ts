/** A cell that begins so is a formula to a spreadsheet, and a formula can send data away. */
const ESCAPED = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** Takes back the apostrophe that `writeCsv` and spreadsheets' own exports put before what looks like a formula. */
export function withoutEscape(cell: string): string {
  return cell.replace(ESCAPED, '');
}
