import type { LeadFacts } from '../lead.ts';

/** An amount of money from `from` up to `until`, both included; null: no bound. In `currency`; null: whatever the currency. */
export type AmountRange = Readonly<{ from: number | null; until: number | null; currency: string | null }>;

/** Which leads a specialist takes; null: all of them. Words are compared as people read them: without case and outer blanks. */
export type Fits = Readonly<{
  languages: readonly string[] | null;
  regions: readonly string[] | null;
  segments: readonly string[] | null;
  amount: AmountRange | null;
}>;

/** What about a lead is not for somebody. */
export const UNFIT = ['LANGUAGE', 'REGION', 'SEGMENT', 'AMOUNT'] as const;

export type Unfit = (typeof UNFIT)[number];

export const FITS_ALL: Fits = { languages: null, regions: null, segments: null, amount: null };

/**
 * What about the lead is not for whoever takes only these, or null when he may have it. What is not known of
 * a lead rules nobody out, and an amount in another currency, or in nobody knows which, is not compared: a lead that nobody may take
 * because a field is empty would lie.
 */
export function unfit(fits: Fits, lead: LeadFacts): Unfit | null {
  if (!isAmong(fits.languages, lead.language)) return 'LANGUAGE';
  if (!isAmong(fits.regions, lead.region)) return 'REGION';
  if (!isAmong(fits.segments, lead.segment)) return 'SEGMENT';
  return isWithin(fits.amount, lead) ? null : 'AMOUNT';
}

function isAmong(words: readonly string[] | null, word: string | null): boolean {
  if (words === null || word === null) return true;
  return words.some((other) => plain(other) === plain(word));
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}

function isWithin(range: AmountRange | null, { amount, currency }: LeadFacts): boolean {
  if (range === null || amount === null) return true;
  if (range.currency !== null && range.currency !== currency) return true;
  return amount >= (range.from ?? -Infinity) && amount <= (range.until ?? Infinity);
}
