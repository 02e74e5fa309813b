import { DAY, type Language } from '#conveyor';
import { WEEKDAYS, type Weekday } from '#conveyor/hours';

const A_MONDAY = Date.UTC(2026, 10, 23);

/** A day of the week by name. */
export function weekdayName(language: Language, day: Weekday, width: 'long' | 'short' = 'long'): string {
  const at = A_MONDAY + WEEKDAYS.indexOf(day) * DAY;
  const name = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(at);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
