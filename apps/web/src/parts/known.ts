const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One of the words that are known; undefined for anything else that may stand in an address. */
export function knownWord<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}

/** An id; undefined for anything else that may stand in an address. */
export function knownId(given: unknown): string | undefined {
  return typeof given === 'string' && ID.test(given) ? given : undefined;
}

/** A day as fields give it: `2026-11-26`, and one that there is. */
export function knownDay(given: unknown): string | undefined {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined;
  const at = Date.parse(`${given}T00:00:00Z`);
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(given) ? undefined : given;
}

/** Some words, at most a hundred letters; undefined for anything else. A word of digits alone is read out of an address as a number. */
export function knownWords(given: unknown): string | undefined {
  const text = typeof given === 'number' ? String(given) : given;
  return typeof text === 'string' && text.trim() !== '' && text.length <= 100 ? text : undefined;
}

/** A currency's code. */
export function knownCurrency(given: unknown): string | undefined {
  return typeof given === 'string' && /^[A-Z]{3}$/.test(given) ? given : undefined;
}

/** A whole number that is not below 0. */
export function knownWhole(given: unknown): number | undefined {
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 ? given : undefined;
}
