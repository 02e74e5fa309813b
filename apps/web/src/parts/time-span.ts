import { MINUTE, type Language } from '#conveyor';
import { durationParts } from '#texts/kit';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

/** How long something took or has waited, where also parts of a second matter: `0.4 sec`, `12 sec`, `3 min`, `2 days 4 hr`. */
export function timeSpan(language: Language, ms: number): string {
  if (ms >= MINUTE) return durationParts(language, ms) ?? '';
  const seconds = ms / 1_000;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: seconds < 10 ? (seconds < 1 ? 2 : 1) : 0,
  }).format(seconds < 10 ? seconds : Math.floor(seconds));
}
