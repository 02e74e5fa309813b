import { DAY, type Language } from '#conveyor';
import { MINUTES_OF_DAY, timeOfDay, WEEKDAYS, type DayInterval, type WeeklyHours } from '#conveyor/hours';
import type { Words } from '../texts/texts-context.tsx';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;
const A_MONDAY = Date.UTC(2026, 10, 23);
const ALL_DAY = `${timeOfDay(0)}–${timeOfDay(MINUTES_OF_DAY)}`;

/** Days one after the other, by their places in the week. */
type Days = Readonly<{ first: number; last: number }>;

/** A week of working hours for people: `пн–пт 09:00–13:00, 14:00–18:00`, `Mon, Wed 09:00–14:00; Fri 22:00–06:00`. */
export function weekWords({ t, language }: Pick<Words, 't' | 'language'>, hours: WeeklyHours): string {
  const daysOf = new Map<string, readonly Days[]>();
  for (const [place, weekday] of WEEKDAYS.entries()) {
    const intervals = hours[weekday].map(intervalWords).join(', ');
    if (intervals !== '') daysOf.set(intervals, withDay(daysOf.get(intervals) ?? [], place));
  }
  const groups = [...daysOf];
  const [first] = groups;
  if (!first) return t('week.never');
  const [intervals, days] = first;
  if (intervals === ALL_DAY && isWholeWeek(days)) return t('week.always');
  return groups.map(([times, on]) => `${daysWords(language, on)} ${times}`).join('; ');
}

function withDay(days: readonly Days[], place: number): readonly Days[] {
  const last = days.at(-1);
  if (last?.last !== place - 1) return [...days, { first: place, last: place }];
  return [...days.slice(0, -1), { first: last.first, last: place }];
}

function isWholeWeek([days]: readonly Days[]): boolean {
  return days?.first === 0 && days.last === WEEKDAYS.length - 1;
}

/** What ends past midnight ends at a time of the next morning, as its clock shows it. */
function intervalWords({ from, until }: DayInterval): string {
  return `${timeOfDay(from)}–${timeOfDay(until > MINUTES_OF_DAY ? until - MINUTES_OF_DAY : until)}`;
}

function daysWords(language: Language, days: readonly Days[]): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', timeZone: 'UTC' });
  const name = (place: number): string => format.format(A_MONDAY + place * DAY);
  return days
    .map(({ first, last }) => {
      if (first === last) return name(first);
      return `${name(first)}${last === first + 1 ? ', ' : '–'}${name(last)}`;
    })
    .join(', ');
}
