/** Signs and words by which people write a currency, and its ISO 4217 code. */
const CURRENCIES: readonly (readonly [sign: RegExp, code: string])[] = [
  [/₽|руб\.?|р\.?$/i, 'RUB'],
  [/\$/, 'USD'],
  [/€/, 'EUR'],
  [/£/, 'GBP'],
];

/**
 * The number in an amount as people write it: `12 500,50 ₽`, `$1,200.00`, `1.500`. Money has two decimals at most, so
 * a separator before three digits groups thousands. Undefined when it is no amount.
 */
export function parseAmount(text: string): number | undefined {
  const bare = CURRENCIES.reduce((left, [sign]) => left.replace(sign, ''), text.trim())
    .replace(/\b[A-Z]{3}\b/g, '')
    .replace(/[\s'’]/g, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return Number(bare);
  const [whole, decimals] = [bare.slice(0, last), bare.slice(last + 1)];
  const separator = bare.charAt(last);
  const isGrouping = decimals.length === 3 && whole !== '0' && !hasOther(whole, separator);
  if (isGrouping) return groups(`${whole}${separator}${decimals}`);
  // Two of the same can't both be the decimal point.
  if (whole.includes(separator)) return undefined;
  const thousands = groups(whole);
  return thousands === undefined ? undefined : Number(`${thousands}.${decimals || '0'}`);
}

/** The ISO code of the sign in an amount or a currency column; the text itself when it knows none. */
export function currencyOf(text: string): string | undefined {
  return (
    CURRENCIES.find(([sign]) => sign.test(text.trim()))?.[1] ?? /\b[A-Z]{3}\b/i.exec(text)?.[0].toUpperCase()
  );
}

function hasOther(whole: string, separator: string): boolean {
  return whole.includes(separator === '.' ? ',' : '.');
}

/** `12,500,000`: a first group of one to three digits, then groups of three; undefined for anything else. */
function groups(text: string): number | undefined {
  return /^-?(\d+|\d{1,3}([.,]\d{3})+)$/.test(text) ? Number(text.replace(/[.,]/g, '')) : undefined;
}
