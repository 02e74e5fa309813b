/**
 * The last ten digits of a phone: the same number however it is written, with +7, with 8, or without either. Null where
 * there are fewer than seven: an extension, or words, belong to many.
 */
export function phoneKey(column: string): string {
  return `substring(regexp_replace(${column}, '\\D', '', 'g') from '\\d{7,10}$')`;
}

/** A company's name as it is compared. */
export function companyKey(column: string): string {
  return `lower(btrim(${column}))`;
}

/** An address as it is compared. */
export function emailKey(column: string): string {
  return `lower(${column})`;
}

/** Finds the leads of a phone or a company: whoever worked one of them before is asked first where the policy says so. */
export const LEAD_ACQUAINTANCES: readonly string[] = [
  `create index leads_by_phone on leads (${phoneKey('phone')}) where phone is not null`,
  `create index leads_by_company on leads (${companyKey('company')}) where company is not null`,
];

/** Finds all leads of one person, who asks what is known about him: by his address; his phone has an index already. */
export const LEADS_OF_PERSON: readonly string[] = [
  `create index leads_by_email on leads (${emailKey('email')}) where email is not null`,
];
