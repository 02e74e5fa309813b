import type { Language } from '#conveyor';

// British order for English: 24 Nov can't be mistaken, 11/24 can.
const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;
const MONTHS = { en: 'short', ru: 'long' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment for people, on the clock of `timeZone` (an IANA name): `14:30, вт 24 ноября`,
 * `14:30, Tue 24 Nov`. `at` is in milliseconds since 1970. The date is always there: a message is often
 * read on another day than it was sent. Throws a RangeError for an unknown time zone.
 */
export function formatMoment(language: Language, at: number, timeZone: string): string {
  const parts = new Map(
    formatIn(language, timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = ['weekday', 'day', 'month'] as const;
  return `${parts.get('hour')}:${parts.get('minute')}, ${day.map((part) => parts.get(part)).join(' ')}`;
}

function formatIn(language: Language, timeZone: string): Intl.DateTimeFormat {
  const name = `${language} ${timeZone}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], {
      timeZone,
      hourCycle: 'h23',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'short',
      day: 'numeric',
      month: MONTHS[language],
    });
    formats.set(name, format);
  }
  return format;
}
