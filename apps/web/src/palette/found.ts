import type { Action } from '../actions/action.ts';

/** As few as can be looked through at a glance. */
const MOST_ACTIONS = 12;

/** Whether each word of a text begins one of the label, in any case; an empty text is found everywhere. */
export function isFound(text: string, label: string): boolean {
  const starts = wordsOf(label);
  return wordsOf(text).every((word) => starts.some((start) => start.startsWith(word)));
}

/** The actions that the palette offers for a text: the pages first, then what is of the page that is open, and what is everywhere. */
export function actionsFound(all: readonly Action[], text: string): readonly Action[] {
  const listed = all.filter(({ isListed, label }) => isListed && isFound(text, label));
  const of = (test: (place: Action['place']) => boolean) => listed.filter(({ place }) => test(place));
  return [
    ...of((place) => place === 'go'),
    ...of((place) => place !== 'go' && place !== 'anywhere'),
    ...of((place) => place === 'anywhere'),
  ].slice(0, text.trim() === '' ? MOST_ACTIONS : undefined);
}

/** Whether there is something in it that a lead can be looked for by. */
export function isSearchable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
