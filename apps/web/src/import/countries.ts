import type { Language } from '#conveyor';

/** What Unicode names beside countries: unions, and what stands for no region at all. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Where a language is at home. */
export function countryOf(language: Language): string {
  return new Intl.Locale(language).maximize().region ?? 'US';
}

/** Every country with its name in a language, by name. */
export function countriesIn(language: Language): readonly Readonly<{ code: string; name: string }>[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code) && isOwnCode(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}

/** Countries that there are no more have the code of another one now. */
function isOwnCode(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
