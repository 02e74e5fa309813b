import type { Language } from '#conveyor';

/** A production calendar as people call it: those of a country are called by its two letters. */
export function calendarName(language: Language, name: string): string {
  if (!/^[a-z]{2}$/.test(name)) return name;
  return new Intl.DisplayNames([language], { type: 'region' }).of(name.toUpperCase()) ?? name;
}
