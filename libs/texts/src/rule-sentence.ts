import type {
  AnyEmployeeRule,
  ChannelRule,
  ExitRule,
  Language,
  NormRule,
  PlanRule,
  Problem,
  SpecialistRule,
} from '#conveyor';
import type { PasswordRule } from '#conveyor/access';
import type { OutsideRule, ThresholdProblem } from '#conveyor/alerts';
import type { PreferenceRule } from '#conveyor/preferences';
import type { TemplateRule } from '#conveyor/templates';
import type { AbsenceRule } from '#conveyor/hours';
import { CRITERIA_SENTENCES } from './criteria-sentences.ts';
import { DEPARTMENT_SENTENCES } from './department-sentences.ts';
import { funnelSentence, isFunnelRule } from './funnel-sentence.ts';
import { NORM_SENTENCES } from './norm-sentences.ts';
import { PREFERENCE_SENTENCES } from './preference-sentences.ts';
import { PLAN_SENTENCES } from './plan-sentences.ts';
import { isSpecialistRule, specialistSentence } from './specialist-sentence.ts';
import { timeOfDay } from './time-of-day.ts';
import { TEMPLATE_SENTENCES } from './template-sentences.ts';
import { textsIn, type Translate } from './texts.ts';

type Rule = Exclude<
  | ExitRule
  | AnyEmployeeRule
  | NormRule
  | PlanRule
  | PreferenceRule
  | TemplateRule
  | AbsenceRule
  | PasswordRule
  | ChannelRule
  | ThresholdProblem
  | OutsideRule,
  SpecialistRule
>;
type Fact = (name: string) => string | number;

const SENTENCES = {
  ...CRITERIA_SENTENCES,
  ...DEPARTMENT_SENTENCES,
  ...NORM_SENTENCES,
  ...PLAN_SENTENCES,
  ...PREFERENCE_SENTENCES,
  ...TEMPLATE_SENTENCES,
  TIME_ZONE_UNKNOWN: (t, fact) => t('people.TIME_ZONE_UNKNOWN', { timeZone: fact('timeZone') }),
  CHANNEL_TWICE: (t, fact) => t('people.CHANNEL_TWICE', { channel: fact('channel') }),
  PUSH_ALONE: (t) => t('people.PUSH_ALONE'),
  TELEGRAM_NOT_CONNECTED: (t) => t('people.TELEGRAM_NOT_CONNECTED', { product: 'Telegram' }),
  CHANNEL_WITHOUT_ADDRESS: (t, fact) => t('people.CHANNEL_WITHOUT_ADDRESS', { channel: fact('channel') }),
  HAND_OVER_WHILE_ACTIVE: (t) => t('people.HAND_OVER_WHILE_ACTIVE', { active: 'active: false' }),
  WEEK_WITHOUT_WORK: (t) => t('hours.WEEK_WITHOUT_WORK'),
  INTERVAL_OUTSIDE_DAY: (t, fact) =>
    t('hours.INTERVAL_OUTSIDE_DAY', {
      least: timeOfDay(fact('least')),
      most: timeOfDay(fact('most')),
      minute: timeOfDay(fact('minute')),
    }),
  INTERVAL_WITHOUT_LENGTH: (t, fact) =>
    t('hours.INTERVAL_WITHOUT_LENGTH', { from: timeOfDay(fact('from')), until: timeOfDay(fact('until')) }),
  INTERVAL_TOO_EARLY: (t, fact) =>
    t('hours.INTERVAL_TOO_EARLY', { least: timeOfDay(fact('least')), minute: timeOfDay(fact('minute')) }),
  DATE_UNKNOWN: (t, fact) => t('hours.DATE_UNKNOWN', { date: fact('date') }),
  SHORTER_BY_OUT_OF_RANGE: (t, fact) =>
    t('hours.SHORTER_BY_OUT_OF_RANGE', {
      least: fact('least'),
      most: fact('most'),
      minutes: fact('minutes'),
    }),
  ABSENCE_ENDS_TOO_EARLY: (t) => t('hours.ABSENCE_ENDS_TOO_EARLY'),
  CALENDAR_UNKNOWN: (t, fact) =>
    t('hours.CALENDAR_UNKNOWN', { calendar: fact('calendar'), known: fact('known') || '—' }),
  ABSENCE_TOO_FAR: (t, fact) => t('hours.ABSENCE_TOO_FAR', { least: fact('least'), most: fact('most') }),
  SUBSTITUTE_HIMSELF: (t) => t('hours.SUBSTITUTE_HIMSELF'),
  SUBSTITUTE_UNKNOWN: (t, fact) => t('hours.SUBSTITUTE_UNKNOWN', { employeeId: fact('employeeId') }),
  SUBSTITUTE_INACTIVE: (t, fact) => t('hours.SUBSTITUTE_INACTIVE', { name: fact('name') }),
  SUBSTITUTE_WITHOUT_LEADS: (t, fact) =>
    t('hours.SUBSTITUTE_WITHOUT_LEADS', { name: fact('name'), role: fact('role') }),
  PASSWORD_TOO_SHORT: (t, fact) =>
    t('password.PASSWORD_TOO_SHORT', { least: fact('least'), length: fact('length') }),
  PASSWORD_TOO_LONG: (t, fact) =>
    t('password.PASSWORD_TOO_LONG', { most: fact('most'), length: fact('length') }),
  PASSWORD_NEEDED_ANEW: (t) => t('channel.PASSWORD_NEEDED_ANEW'),
  PASSWORD_WITHOUT_USER: (t) => t('channel.PASSWORD_WITHOUT_USER'),
  USER_WITHOUT_PASSWORD: (t) => t('channel.USER_WITHOUT_PASSWORD'),
  BOT_TOKEN_NEEDED: (t) => t('channel.BOT_TOKEN_NEEDED'),
  WEBHOOK_ADDRESS_NEEDED: (t) => t('channel.WEBHOOK_ADDRESS_NEEDED'),
  WEBHOOK_ADDRESS_NOT_ASKED: (t, fact) =>
    t('outside.ADDRESS_NOT_ASKED', { https: 'https://', setting: fact('setting') }),
  THRESHOLD_SET_IN_ENVIRONMENT: (t, fact) =>
    t('alert.THRESHOLD_SET_IN_ENVIRONMENT', { setting: fact('setting') }),
  ADDRESS_NOT_ASKED: (t, fact) =>
    t('outside.ADDRESS_NOT_ASKED', { https: 'https://', setting: fact('setting') }),
  PASSWORD_GUESSED: (t) => t('password.PASSWORD_GUESSED'),
} as const satisfies Record<Rule, (t: Translate, fact: Fact) => string>;

/** What is wrong with one field of a funnel, an employee, his hours or a list of specialists, as a sentence. */
export function ruleSentence(language: Language, { path, rule, facts }: Problem): string {
  if (isFunnelRule(rule)) return funnelSentence(language, { path, rule, facts });
  if (isSpecialistRule(rule)) return specialistSentence(language, { path, rule, facts });
  const sentence: ((t: Translate, fact: Fact) => string) | undefined = isRule(rule)
    ? SENTENCES[rule]
    : undefined;
  return sentence ? sentence(textsIn(language), (name) => facts[name] ?? '') : rule;
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(SENTENCES, rule);
}
