/**
 * The last ten digits of a phone: the same number however it is written, with +7, with 8, or without either. Null where
 * there are fewer than seven: an extension, or words, belong to many.
 */
export function phoneKey(column: string): string {
  return `substring(regexp_replace(${column}, '\\D', '', 'g') from '\\d{7,10}$')`;
}

/** A company's name as it is compared. */
export function companyKey(column: string): string {
  return `fold_text(btrim(${column}))`;
}

/** The same before 1795920000000: databases whose locale knows the letters of ASCII alone told РОМАШКА from Ромашка. */
function asciiCompanyKey(column: string): string {
  return `lower(btrim(${column}))`;
}

/** An address as it is compared. */
export function emailKey(column: string): string {
  return `lower(${column})`;
}

const byCompany = (key: typeof companyKey): string =>
  `create index leads_by_company on leads (${key('company')}) where company is not null`;

export const LEADS_BY_PHONE = `create index leads_by_phone on leads (${phoneKey('phone')}) where phone is not null`;
export const LEADS_BY_COMPANY = byCompany(companyKey);

/** Finds the leads of a phone or a company, as the first migration made it: whoever worked one of them before is asked first where the policy says so. */
export const LEAD_ACQUAINTANCES: readonly string[] = [LEADS_BY_PHONE, byCompany(asciiCompanyKey)];

/** The index of companies as they are compared now, and as they were. */
export const COMPANIES_FOLDED = ['drop index leads_by_company', LEADS_BY_COMPANY];
export const COMPANIES_IN_ASCII = ['drop index leads_by_company', byCompany(asciiCompanyKey)];

/** Finds all leads of one person, who asks what is known about him: by his address; his phone has an index already. */
export const LEADS_OF_PERSON: readonly string[] = [
  `create index leads_by_email on leads (${emailKey('email')}) where email is not null`,
];
