import type { Letter } from './letter.ts';

/** A letter as plain text, its links at the end. */
export function plainText({ headline, facts, note, hint, action, answer }: Letter): string {
  return [
    headline,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    note && `${note.label}:\n${note.value}`,
    hint,
    [...(answer ? [answer.accept, answer.decline] : []), action]
      .map(({ label, url }) => `${label}: ${url}`)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
