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

/** Finds the leads of a phone or a company: whoever worked one of them before is asked first where the policy says so. */
export const LEAD_ACQUAINTANCES: readonly string[] = [
  `create index leads_by_phone on leads (${phoneKey('phone')}) where phone is not null`,
  `create index leads_by_company on leads (${companyKey('company')}) where company is not null`,
];
