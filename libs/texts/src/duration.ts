import { DAY, HOUR, MINUTE, type Language } from '#conveyor';
import { textsIn } from './texts.ts';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

const UNITS = [
  { unit: 'day', ms: DAY },
  { unit: 'hour', ms: HOUR },
  { unit: 'minute', ms: MINUTE },
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** Of working time a day is no unit: eight hours of it to one are six to another. */
const UNITS_OF_WORK = UNITS.filter(({ unit }) => unit !== 'day');

/** How long something takes or took, for people: `2 дн. 4 ч`, `35 mins`. The two largest units tell it, rounded down. */
export function formatDuration(language: Language, milliseconds: number): string {
  return toldIn(UNITS, language, milliseconds);
}

/** How old something is of which seconds count: `40 secs`, `2 hrs 5 mins`. */
export function formatAge(language: Language, seconds: number): string {
  return seconds < 60
    ? formatIn(language, 'second').format(Math.floor(seconds))
    : formatDuration(language, seconds * 1000);
}

/** How much working time something takes, for people: `40 ч`, `1 hr 30 mins`. */
export function formatWorkingTime(language: Language, minutes: number): string {
  return toldIn(UNITS_OF_WORK, language, minutes * MINUTE);
}

type Unit = (typeof UNITS)[number];

function toldIn(units: readonly Unit[], language: Language, milliseconds: number): string {
  const largest = units.findIndex(({ ms }) => milliseconds >= ms);
  if (largest === -1) return textsIn(language)('duration.moment');
  let rest = milliseconds;
  const parts = units.slice(largest, largest + 2).map(({ unit, ms }) => {
    const count = Math.floor(rest / ms);
    rest -= count * ms;
    return { unit, count };
  });
  return parts
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => formatIn(language, unit).format(count))
    .join(' ');
}

function formatIn(language: Language, unit: Unit['unit'] | 'second'): Intl.NumberFormat {
  const name = `${language} ${unit}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'short' });
    formats.set(name, format);
  }
  return format;
}
