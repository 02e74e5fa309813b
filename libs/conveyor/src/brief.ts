import { cut } from './cut.ts';
import type { AnsweredQuestion } from './exit-criteria.ts';

/** So much of one answer stands in a brief; the whole of it is kept with the visit. */
export const MOST_OF_AN_ANSWER = 200;
/** So much of all answers together: a message stays readable on a telephone. */
export const MOST_OF_ALL_ANSWERS = 1_000;

/**
 * What the next specialist reads: the sender's own words, and below them question and answer, a line each.
 * Null when there is nothing.
 */
export function briefWith(own: string | null, answers: readonly AnsweredQuestion[]): string | null {
  const lines = answers.map(({ question, answer }) => `${asked(question)} ${cut(answer, MOST_OF_AN_ANSWER)}`);
  const said = cut(lines.join('\n'), MOST_OF_ALL_ANSWERS);
  const parts = [own ?? '', said].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('\n\n');
}

/** `What do they need?` as it is, `Budget` as `Budget:`. */
function asked(question: string): string {
  return /[\p{Sentence_Terminal}:…]$/u.test(question) ? question : `${question}:`;
}
