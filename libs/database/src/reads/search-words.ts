/**
 * What people type, as the tsquery that `lead_words` is asked with: every word must begin a word of the
 * lead. What looks like a phone number may be the beginning or the end of one, too. Null when there is no
 * letter and no digit in it. Folds letters as the database's `fold_text` does.
 */
export function searchWords(search: string): string | null {
  const folded = search.toLowerCase().replaceAll('ё', 'е');
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  const all = words.map(beginning).join(' & ');
  return isPhone(folded) ? [all, ...phones(folded)].join(' | ') : all;
}

/** Letters and digits only, so that nothing in it can end the quotation. */
function beginning(word: string): string {
  return `'${word}':*`;
}

function isPhone(text: string): boolean {
  return /^[\d\s()+./-]{3,}$/.test(text);
}

/** `+7 916 123-45-67` is found by `8916123`, `916 123` and `45-67` alike: the country's code is not what people remember. */
function phones(text: string): readonly string[] {
  const digits = text.replace(/\D/g, '');
  const backwards = `'~${digits.split('').reverse().join('')}':*`;
  const withoutCountry =
    digits.length > 10 ? digits.slice(-10) : /^[78]\d{3}/.test(digits) ? digits.slice(1) : null;
  return [beginning(digits), backwards, ...(withoutCountry === null ? [] : [beginning(withoutCountry)])];
}
