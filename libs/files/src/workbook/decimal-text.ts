const NUMERAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** A spreadsheet shows fifteen digits of a number; what follows them in a fraction is what computing has left behind. */
const MOST_DIGITS = 15;
/** No double has a longer exponent. */
const MOST_EXPONENT = 400;

/**
 * A number as it stands in a file, as text in the one way: no grouping, a point, no exponent, no zeros around it: `1.5E+3` is `1500`. Digits of a whole number
 * are all kept, however many; a fraction keeps fifteen, so that what was computed as `0.30000000000000004` is `0.3`, as it is shown.
 * Undefined for what is no number.
 */
export function decimalText(numeral: string): string | undefined {
  const match = NUMERAL.exec(numeral.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  if (Math.abs(Number(exponent)) > MOST_EXPONENT) return undefined;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded =
    point > digits.length
      ? digits.padEnd(point, '0')
      : digits.padStart(digits.length - Math.min(point, 0), '0');
  const at = Math.max(point, 0);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const after = padded.slice(at).replace(/0+$/, '');
  // A fraction behind more than fifteen digits of a whole stays: to round would take from the whole.
  if (
    after !== '' &&
    `${before}${after}`.replace(/^0+/, '').length > MOST_DIGITS &&
    before.length <= MOST_DIGITS
  )
    return decimalText(Number(numeral).toPrecision(MOST_DIGITS));
  const text = after === '' ? before : `${before}.${after}`;
  return sign === '-' && text !== '0' ? `-${text}` : text;
}
