import { DAY, HOUR, MINUTE, type Language } from '#conveyor';
import { textsIn } from './texts.ts';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

const UNITS = [
  { unit: 'day', ms: DAY },
  { unit: 'hour', ms: HOUR },
  { unit: 'minute', ms: MINUTE },
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** How long something takes or took, for people: `2 дн. 4 ч`, `35 mins`. The two largest units tell it, rounded down. */
export function formatDuration(language: Language, milliseconds: number): string {
  const largest = UNITS.findIndex(({ ms }) => milliseconds >= ms);
  if (largest === -1) return textsIn(language)('duration.moment');
  let rest = milliseconds;
  const parts = UNITS.slice(largest, largest + 2).map(({ unit, ms }) => {
    const count = Math.floor(rest / ms);
    rest -= count * ms;
    return { unit, count };
  });
  return parts
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => formatIn(language, unit).format(count))
    .join(' ');
}

function formatIn(language: Language, unit: (typeof UNITS)[number]['unit']): Intl.NumberFormat {
  const name = `${language} ${unit}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'short' });
    formats.set(name, format);
  }
  return format;
}
