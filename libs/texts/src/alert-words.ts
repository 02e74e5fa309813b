import { ALERT_MEASURES, MINUTE, type AlertRule, type Language } from '#conveyor';
import { formatDuration } from './duration.ts';
import { formatNumber } from './number.ts';
import { textsIn } from './texts.ts';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;

/** Two that are compared differ by seconds as long as they are of a few minutes. */
const IN_SECONDS_BELOW = 10 * MINUTE;

/** What an alert says in words. */
export type AlertWords = Readonly<{ title: string; meaning: string; firstStep: string }>;

/** What is wrong by a rule, what that means for people and leads, and what to do first. */
export function alertWords(language: Language, rule: AlertRule): AlertWords {
  const t = textsIn(language);
  return {
    title: t(`alert.${rule}.title`),
    meaning: t(`alert.${rule}.meaning`),
    firstStep: t(`alert.${rule}.first-step`),
  };
}

/** What a rule measures, as people say it: `2.5 secs`, `12`, `93%`. */
export function alertMeasure(language: Language, rule: AlertRule, value: number): string {
  switch (ALERT_MEASURES[rule]) {
    case 'time':
      return value < IN_SECONDS_BELOW ? inSeconds(language, value) : formatDuration(language, value);
    case 'count':
      return formatNumber(language, value);
    case 'share':
      return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(
        value,
      );
  }
}

function inSeconds(language: Language, milliseconds: number): string {
  const form = { style: 'unit', unit: 'second', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LOCALES[language], form).format(milliseconds / 1000);
}
