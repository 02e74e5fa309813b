const LONGEST = 300;

const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?|smtps?):\/\/\S+/gi, '<url>'],
  // Greedy about what surrounds an @: a mail server may quote an address in any form.
  [/[^\s<>()[\]:;,"']*@[^\s<>()[\]:;,"']*/g, '<address>'],
  [/\b(?:xox[a-z]|xapp)-[\w-]+/gi, '<token>'],
  // Of a bot of Telegram; its address has the token in it.
  [/(?:bot)?\d{3,20}:[\w-]{30,}/gi, '<token>'],
  [/\b(?:bearer|basic)\s+\S+/gi, '<token>'],
  // Anything as long and as mixed as a key or a hash.
  [/(?<![\w+/=-])(?=[\w+/=-]*\d)[\w+/=-]{28,}/g, '<token>'],
];

const PERHAPS_PHONE = /\+?\d[\d\s().-]{7,}\d/g;

/**
 * What a provider or the network said, fit for a ledger that many may read: one line of at most 300
 * characters in which addresses, phones, links and anything like a token are replaced.
 */
export function redact(text: string): string {
  let clean = text.replace(/\s+/g, ' ').trim();
  for (const [secret, name] of SECRETS) clean = clean.replace(secret, name);
  clean = clean.replace(PERHAPS_PHONE, (found) => (isPhone(found) ? '<phone>' : found));
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}

/** Ten digits or more: reply codes such as `550 5.1.1` and IPv4 addresses are to stay readable. */
function isPhone(found: string): boolean {
  return found.replace(/\D/g, '').length >= 10 && !/^\d{1,3}(\.\d{1,3}){3}$/.test(found);
}
