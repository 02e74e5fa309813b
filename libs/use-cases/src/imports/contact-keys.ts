import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { LeadFacts, Language } from '#conveyor';

/** By what a row is the same as another, or as a lead; null where it does not say enough. */
export type ContactKeys = Readonly<{
  externalId: string | null;
  /** In E.164. */
  phone: string | null;
  email: string | null;
  /** Company and name. */
  named: string | null;
}>;

/** Stands in no name; as the database splits them. */
const BETWEEN = '\u001f';

/** The country of phones that are written without one: as it was said, else where the language is at home. */
export function countryOf(said: string | null, language: Language): CountryCode {
  const country = said ?? new Intl.Locale(language).maximize().region ?? '';
  return isSupportedCountry(country) ? country : 'US';
}

/** What identifies a customer. Who has no company is known by his phone or address alone: namesakes are many. */
export function contactKeys(facts: LeadFacts, country: CountryCode): ContactKeys {
  const { name, company, email, phone, externalId } = facts;
  return {
    externalId,
    phone: phone === null ? null : phoneKeyOf(phone, country),
    email: email?.trim().toLowerCase() ?? null,
    named: company === null ? null : `${folded(company)}${BETWEEN}${folded(name)}`,
  };
}

/** A phone in E.164; null for what no number of its country can be. */
export function phoneKeyOf(phone: string, country: CountryCode): string | null {
  const parsed = parsePhoneNumberFromString(phone, country);
  return parsed?.isPossible() ? parsed.number : null;
}

/** A name as the database's `fold_text` folds it. */
function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase().replaceAll('ё', 'е');
}
