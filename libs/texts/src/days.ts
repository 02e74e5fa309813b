import type { Language } from '#conveyor';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

/** Days of a calendar (`2026-11-23`) from the first to the last, for people: `23–29 November`, `23–29 ноября`; one day by itself. */
export function formatDays(language: Language, first: string, last: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
  return first === last ? format.format(at(first)) : format.formatRange(at(first), at(last));
}

const PERCENT = {
  en: new Intl.NumberFormat('en-GB', { style: 'percent' }),
  ru: new Intl.NumberFormat('ru-RU', { style: 'percent' }),
} as const;

/** A share for people, in whole percent: `67%`, `67 %`. */
export function formatPercent(language: Language, share: number): string {
  return PERCENT[language].format(share);
}
