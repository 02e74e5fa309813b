import type { Language } from '#conveyor';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

/** A part of a whole: `99.5%`. It is never rounded up to a whole that it is not. */
export function shareOf(language: Language, part: number): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: 2,
    roundingMode: 'floor',
  }).format(part);
}

/** A part of a whole in whole percents: `75%`. For what is known by an interval, in which more digits say nothing. */
export function roughShareOf(language: Language, part: number): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    part,
  );
}
