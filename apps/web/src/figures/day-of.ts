import type { Language } from '#conveyor';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

/** A day (`2026-11-26`) as it is written beside others: `26 Nov`, `26 нояб.`; with the year where `isFar`. */
export function dayOf(language: Language, day: string, isFar = false): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    ...(isFar && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
}
