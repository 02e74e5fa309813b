import { CHANNELS, MINUTE, type Channel, type Language } from '#conveyor';
import {
  ALERT_MEASURES,
  planOfAlert,
  SERVICE_LEVELS,
  type AlertRule,
  type AlertSubject,
  type PlanSubject,
  type ServiceLevel,
} from '#conveyor/alerts';
import { channelName } from './channel-name.ts';
import { invariantSentence } from './doctor-sentence.ts';
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

/** Which one it is that an alert is about: a channel, a promise, a service level. */
export function alertSubject(language: Language, subject: AlertSubject): string {
  if (isChannel(subject)) return channelName(language, subject);
  if (isPlan(subject)) return textsIn(language)('alert.plan');
  return isLevel(subject)
    ? textsIn(language)(`alert.level.${subject}`)
    : invariantSentence(language, subject);
}

function isChannel(subject: AlertSubject): subject is Channel {
  return CHANNELS.some((channel) => channel === subject);
}

function isPlan(subject: AlertSubject): subject is PlanSubject {
  return planOfAlert(subject) !== null;
}

function isLevel(subject: AlertSubject): subject is ServiceLevel {
  return SERVICE_LEVELS.some((level) => level === subject);
}

/** What a rule measures, as people say it: `2.5 secs`, `12`, `93%`, `14.4×`. */
export function alertMeasure(language: Language, rule: AlertRule, value: number): string {
  switch (ALERT_MEASURES[rule]) {
    case 'time':
      return value < IN_SECONDS_BELOW ? inSeconds(language, value) : formatDuration(language, value);
    case 'count':
      return formatNumber(language, value);
    case 'factor':
      return `${formatNumber(language, Math.round(value * 10) / 10)}×`;
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
