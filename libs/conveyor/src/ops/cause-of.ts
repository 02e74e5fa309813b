import { cut } from '../cut.ts';

const LONGEST = 160;

/** What differs from message to message, and what is put in its place; in this order. */
const DIFFERENT: readonly (readonly [RegExp, string])[] = [
  [/[a-z][a-z0-9+.-]*:\/\/\S+/gi, '<url>'],
  [/[^\s<>()[\]:;,"]*@[^\s<>()[\]:;,"]*/g, '<address>'],
  // Names of servers: a provider has many, and each of them says the same.
  [/\b(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}\b/gu, '<host>'],
  // Numbers, times, ids, network addresses: whatever has a digit in it.
  [/[^\s<>()[\]{};,"'`]*\p{N}[^\s<>()[\]{};,"'`]*/gu, '#'],
  [/#(?:[\s.,:;-]*#)+/g, '#'],
  [/\s+/g, ' '],
];

/**
 * What a provider or the network said without what differs from message to message: ids, addresses, numbers and the names of
 * servers. Failures of one cause come to one text by it, of at most 160 characters. A text that it gave it leaves as it is.
 */
export function causeOf(detail: string): string {
  let cause = detail;
  for (const [different, name] of DIFFERENT) cause = cause.replace(different, name);
  return cut(cause.trim(), LONGEST);
}
