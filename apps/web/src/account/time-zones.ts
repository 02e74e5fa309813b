import { LANGUAGES, type Language } from '#conveyor';

/** Every time zone that the browser knows, and the one that is set, which it may call otherwise. */
export function timeZones(set: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(set) ? known : [set, ...known];
}

/** The language of that name, if there is one. */
export function languageNamed(name: string): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}
