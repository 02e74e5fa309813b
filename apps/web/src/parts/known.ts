const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One of the words that are known; undefined for anything else that may stand in an address. */
export function knownWord<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}

/** An id; undefined for anything else that may stand in an address. */
export function knownId(given: unknown): string | undefined {
  return typeof given === 'string' && ID.test(given) ? given : undefined;
}
