import { DAY, HOUR, MINUTE, type Language } from '#conveyor';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

const UNITS = [
  { unit: 'day', ms: DAY },
  { unit: 'hour', ms: HOUR },
  { unit: 'minute', ms: MINUTE },
] as const;

/** Of working time a day is no unit: eight hours of it to one are six to another. */
const UNITS_OF_WORK = UNITS.filter(({ unit }) => unit !== 'day');

const formats = new Map<string, Intl.NumberFormat>();

type Unit = (typeof UNITS)[number];

/** A duration (milliseconds) by its two largest units, rounded down: `2 дн. 4 ч`. Undefined for less than a minute, which takes a word. */
export function durationParts(language: Language, milliseconds: number): string | undefined {
  return toldIn(UNITS, language, milliseconds);
}

/** Working time (milliseconds) by hours and minutes: `40 ч`. Undefined for less than a minute. */
export function workingTimeParts(language: Language, milliseconds: number): string | undefined {
  return toldIn(UNITS_OF_WORK, language, milliseconds);
}

/** Whole seconds: `40 secs`. */
export function secondsPart(language: Language, seconds: number): string {
  return formatIn(language, 'second').format(Math.floor(seconds));
}

function toldIn(units: readonly Unit[], language: Language, milliseconds: number): string | undefined {
  const largest = units.findIndex(({ ms }) => milliseconds >= ms);
  if (largest === -1) return undefined;
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
