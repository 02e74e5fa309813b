import type { Language } from '#conveyor';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

/** A day of a calendar (`2026-11-26`) in full, as documents have it: `26 November 2026`, `26 ноября 2026 г.` */
export function formatDay(language: Language, date: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}

/** A moment (epoch milliseconds) in full on the clock of a time zone (an IANA name), which is named beside. Throws a RangeError for an unknown one. */
export function formatDayAndTime(language: Language, at: number, timeZone: string): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return `${written} (${timeZone})`;
}
