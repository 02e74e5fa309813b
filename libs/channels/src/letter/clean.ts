const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Control characters but for the line feed, and the two Unicode line ends that mail headers break at.
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
// Half a character can't be written as UTF-8, and some encoders throw at it.
const LONE_SURROGATES = /\p{Surrogate}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A text of somebody's as one harmless line: line ends and control characters become blanks, and so a
 * second mail header can't be smuggled in; characters that turn the direction of what follows are
 * dropped, and so a name can't rewrite the words around it.
 */
export function oneLine(text: string): string {
  return harmless(text).replace(/\n/g, ' ').replace(CONTROLS, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same for a text of several lines: its own line ends stay, at most one empty line in a row. */
export function lines(text: string): string {
  return harmless(text)
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text with letters that run from right to left, fenced so that what stands around it keeps its order. */
export function fenced(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

function harmless(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}
