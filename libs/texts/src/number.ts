import type { Language } from '#conveyor';

const FORMATS = { en: new Intl.NumberFormat('en-GB'), ru: new Intl.NumberFormat('ru-RU') } as const;

/** A number for people: `12 500`, `1,5`. At most three digits after the point. */
export function formatNumber(language: Language, value: number): string {
  return FORMATS[language].format(value);
}
