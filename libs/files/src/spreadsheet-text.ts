/** What Excel keeps of a cell's text, in UTF-16 units; it calls a file with more damaged. */
export const MOST_IN_CELL = 32_767;

/** What a spreadsheet would read as an escape of its own: `_x0041_` is A. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED_UNDERSCORE = '_x005F_';

/** Half of a character, which no file of text can hold. */
const HALF = /\p{Surrogate}/gu;

/** A text as a cell keeps it: no longer than Excel takes, cut between characters and with an ellipsis. */
export function cellText(text: string): string {
  const whole = wellFormed(text);
  // What is left of a character that was cut in two goes as well.
  return whole.length <= MOST_IN_CELL ? whole : `${whole.slice(0, MOST_IN_CELL - 1).replace(HALF, '')}…`;
}

/** The same as it is written into the file, so that what looks like an escape is read as it was written. */
export function escapedText(text: string): string {
  return text.replace(LIKE_ESCAPE, ESCAPED_UNDERSCORE);
}

/** A text with a mark for each half of a character. */
export function wellFormed(text: string): string {
  return text.replace(HALF, '\ufffd');
}
